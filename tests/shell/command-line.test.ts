/** Shows that the app works as a command: no window on the screen, an exit code, the same PDF. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import * as os from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { countPages } from '#electron/command-line/count-pages.ts'
import { inRoot, makeHomeFolder, startShell } from './start-shell.ts'

const sample = inRoot('shared/samples/home-ev-charging.throughline')

/** The built app with its real pages, since a real project is to be printed. */
function run(args: string[], modules = {}) {
  return startShell({ args, modules, folder: inRoot('dist/electron'), locale: 'en-US' })
}

it('exports a project as PDF through a window that nobody sees, and exits with 0', async () => {
  const path = join(makeHomeFolder(), 'out.pdf')
  const shell = await run(['export', sample, path, '--paper', 'A2', '--lang', 'ko'])
  expect(await shell.app.exited).toBe(0)
  expect(shell.output.err).toBe('')
  expect(shell.allWindows.map(({ options }) => options.show)).toEqual([false])
  expect(countPages(readFileSync(path))).toBeGreaterThan(3)
  expect(shell.session.network).toEqual({ refused: [], leaked: [] })
  expect(shell.dialogs.shown).toEqual([])
})

it('exits with 0 for a project without problems', async () => {
  const shell = await run(['validate', sample])
  expect(await shell.app.exited).toBe(0)
})

it('exits with 1 for a file with problems, and writes nothing', async () => {
  const folder = makeHomeFolder()
  const [broken, out] = [join(folder, 'broken.throughline'), join(folder, 'out.pdf')]
  writeFileSync(broken, '{"format": "something else"}')
  const shell = await run(['export', broken, out])
  expect(await shell.app.exited).toBe(1)
  expect(shell.output.err).not.toBe('')
  expect(existsSync(out)).toBe(false)
})

it('exits with 2 when it is used in a wrong way', async () => {
  const shell = await run(['export'])
  expect(await shell.app.exited).toBe(2)
  expect(shell.allWindows).toEqual([])
})

it.each([
  ['--version', 'Throughline 1.2.3'],
  ['--help', 'Usage'],
])('answers %s without opening anything', async (question, answer) => {
  const shell = await run(['--no-sandbox', question])
  expect(await shell.app.exited).toBe(0)
  expect(shell.output.out).toContain(answer)
  expect(shell.allWindows).toEqual([])
})

it('takes options that stand before the verb', async () => {
  const shell = await run(['--lang', 'ko', 'validate', sample])
  expect(await shell.app.exited).toBe(0)
  expect(shell.output.out).toContain('문제가 없습니다')
})

it('neither touches the profile of the app nor leaves one of its own behind', async () => {
  const temporary = makeHomeFolder()
  const modules = { 'node:os': { ...os, tmpdir: () => temporary } }
  for (const args of [['validate', sample], ['export']]) {
    const shell = await run(args, modules)
    await shell.app.exited
    expect(existsSync(join(shell.homeFolder, 'appData', 'Throughline'))).toBe(false)
    expect(readdirSync(temporary)).toEqual([])
  }
})
