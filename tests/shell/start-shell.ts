/** Starts the built shell for one test, with the small window of this folder in place of the real one. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import {
  launchShell,
  type LaunchOptions,
  type Shell,
} from '#tests/helpers/electron-standin/launch.ts'

const inRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

export const mainPath = inRoot('dist/electron/main.cjs')

/** A folder laid out as the built app, whose window is the fixture of this folder. */
export function makeAppFolder(): { readonly folder: string; readonly rendererFolder: string } {
  const root = mkdtempSync(join(tmpdir(), 'shell-app-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const folder = join(root, 'electron')
  const rendererFolder = join(root, 'renderer')
  mkdirSync(folder)
  cpSync(inRoot('tests/shell/fixture-window'), rendererFolder, { recursive: true })
  cpSync(inRoot('dist/electron/preload.cjs'), join(folder, 'preload.cjs'))
  return { folder, rendererFolder }
}

/** A folder for documents and settings that several starts of one test share. */
export function makeHomeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shell-home-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export async function startShell(options: Partial<LaunchOptions> = {}): Promise<Shell> {
  const folder = options.folder ?? makeAppFolder().folder
  const shell = await launchShell({ mainPath, ...options, folder })
  onTestFinished(() => shell.close())
  return shell
}
