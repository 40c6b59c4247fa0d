/** Shows that files opened from outside reach the one window: by double click, second start and dock. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { heardBy, makeAppFolder, makeHomeFolder, startShell } from './start-shell.ts'

function makeFiles() {
  const homeFolder = makeHomeFolder()
  const folder = join(homeFolder, 'documents')
  mkdirSync(folder)
  const write = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  return { homeFolder, write }
}
const opened = (name: string, text: string) => ({ ok: true, value: { name, text } })

it('opens the file that the app was started with, once the window listens', async () => {
  const { homeFolder, write } = makeFiles()
  const path = write('집 충전.throughline', '{"a": 1}')
  const shell = await startShell({ homeFolder, args: ['--some-switch', path, '/x/photo.png'] })
  const page = await shell.firstWindow()
  await expect
    .poll(async () => (await heardBy(page)).files)
    .toEqual([opened('집 충전.throughline', '{"a": 1}')])
})

it('hands files of a second start to the first window, and ends the second', async () => {
  const { homeFolder, write } = makeFiles()
  const path = write('second.json', '{}')
  const folder = makeAppFolder()
  const first = await startShell({ homeFolder, folder })
  const page = await first.firstWindow()
  first.allWindows[0]?.userMinimizes()
  const second = await startShell({ homeFolder, folder, args: [path] })
  expect(second.app.exitCode).toBe(0)
  expect(second.allWindows).toEqual([])
  await expect.poll(async () => (await heardBy(page)).files).toEqual([opened('second.json', '{}')])
  expect(first.allWindows[0]?.isMinimized()).toBe(false)
  expect(first.allWindows[0]?.isFocused).toBe(true)
})

it('opens files dropped on the dock, before and after the window is there', async () => {
  const { homeFolder, write } = makeFiles()
  const [early, late] = [write('early.throughline', '1'), write('late.throughline', '2')]
  const shell = await startShell({ homeFolder, platform: 'darwin' })
  shell.openFile(early)
  const page = await shell.firstWindow()
  shell.openFile(late)
  await expect
    .poll(async () => (await heardBy(page)).files)
    .toEqual([opened('early.throughline', '1'), opened('late.throughline', '2')])
})

it('says which file could not be read', async () => {
  const { homeFolder, write } = makeFiles()
  const path = write('옛 파일.json', new Uint8Array([0xb0, 0xa1]))
  const shell = await startShell({ homeFolder, args: [path] })
  const page = await shell.firstWindow()
  await expect
    .poll(async () => (await heardBy(page)).files)
    .toEqual([{ ok: false, failure: 'not-utf8', name: '옛 파일.json' }])
})

it('keeps a file that comes while the window loads anew', async () => {
  const { homeFolder, write } = makeFiles()
  const path = write('meanwhile.throughline', '3')
  const shell = await startShell({ homeFolder })
  const page = await shell.firstWindow()
  const started = new Promise((resolve) =>
    shell.allWindows[0]?.contents.once('did-start-navigation', resolve),
  )
  const reloading = page.reload()
  await started
  shell.openFile(path)
  await reloading
  await expect
    .poll(async () => (await heardBy(page)).files)
    .toEqual([opened('meanwhile.throughline', '3')])
})
