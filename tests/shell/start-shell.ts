/** Starts the built shell for tests, with the small window of this folder in place of the real one. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { launchChromium } from '#tests/helpers/chromium.ts'
import {
  launchShell,
  type LaunchOptions,
  type Shell,
} from '#tests/helpers/electron-standin/launch.ts'

type WhenDone = (work: () => Promise<void> | void) => void

export const inRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** What the window of this folder notes; see `fixture-window/assets/page.js`. */
export interface HeardByWindow {
  readonly commands: readonly string[]
  readonly files: readonly unknown[]
  readonly quits: number
}

function makeFolder(name: string, whenDone: WhenDone): string {
  const folder = mkdtempSync(join(tmpdir(), name))
  whenDone(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder laid out as the built app, whose window is the one of this folder. */
export function makeAppFolder(whenDone: WhenDone = onTestFinished): string {
  const root = makeFolder('shell-app-', whenDone)
  const folder = join(root, 'electron')
  mkdirSync(folder)
  cpSync(inRoot('tests/shell/fixture-window'), join(root, 'renderer'), { recursive: true })
  cpSync(inRoot('dist/electron/preload.cjs'), join(folder, 'preload.cjs'))
  return folder
}

/** A folder for documents and settings that several starts of one test share. */
export function makeHomeFolder(): string {
  return makeFolder('shell-home-', onTestFinished)
}

let sharedBrowser: Promise<Browser> | null = null
afterAll(async () => (await sharedBrowser)?.close())

/** A shell for one test. Only one that shares its home with others has a browser of its own. */
export async function startShell(
  options: Partial<LaunchOptions> = {},
  whenDone: WhenDone = onTestFinished,
): Promise<Shell> {
  const folder = options.folder ?? makeAppFolder(whenDone)
  const mainPath = inRoot('dist/electron/main.cjs')
  const isLasting = options.homeFolder !== undefined
  const browser = isLasting ? undefined : await (sharedBrowser ??= launchChromium())
  const shell = await launchShell({ mainPath, ...options, folder, ...(browser && { browser }) })
  whenDone(() => shell.close())
  return shell
}

/** One shell and its window for all tests of a group. */
export function shareShell(): { readonly shell: Shell; readonly page: Page } {
  const done: (() => Promise<void> | void)[] = []
  const shared = {} as { shell: Shell; page: Page }
  beforeAll(async () => {
    shared.shell = await startShell({}, (work) => void done.unshift(work))
    shared.page = await shared.shell.firstWindow()
  })
  afterAll(async () => {
    for (const work of done) await work()
  })
  return shared
}

/** What the window has noted so far. */
export function heardBy(page: Page): Promise<HeardByWindow> {
  return page.evaluate(() => (globalThis as unknown as { heard: HeardByWindow }).heard)
}
