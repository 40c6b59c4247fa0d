/** Shows what outlives a reload, a crash and a restart: stored work, backups, the place of the window. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inRoot, makeAppFolder, makeHomeFolder, startShell } from './start-shell.ts'

const store = (page: Page, value: string) =>
  page.evaluate(
    (text) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('work', 1)
        opening.onupgradeneeded = () => opening.result.createObjectStore('rows')
        opening.onsuccess = () => {
          const writing = opening.result.transaction('rows', 'readwrite', { durability: 'strict' })
          writing.objectStore('rows').put(text, 'row')
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
          writing.onerror = () => reject(new Error('not stored'))
        }
      }),
    value,
  )
const stored = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('work', 1)
        opening.onupgradeneeded = () => opening.result.createObjectStore('rows')
        opening.onsuccess = () => {
          const reading = opening.result.transaction('rows').objectStore('rows').get('row')
          reading.onsuccess = () => {
            opening.result.close()
            resolve(reading.result ?? null)
          }
        }
      }),
  )

it('keeps what was stored through a reload and a restart', async () => {
  const [homeFolder, folder] = [makeHomeFolder(), makeAppFolder()]
  const first = await startShell({ homeFolder, folder })
  const page = await first.firstWindow()
  await store(page, '여정 지도')
  await page.reload()
  expect(await stored(page)).toBe('여정 지도')
  await first.quit()
  await first.close()
  const second = await startShell({ homeFolder, folder })
  expect(await stored(await second.firstWindow())).toBe('여정 지도')
})

it('keeps backups where a lost profile cannot take them', async () => {
  const [homeFolder, folder] = [makeHomeFolder(), makeAppFolder()]
  const first = await startShell({ homeFolder, folder })
  const page = await first.firstWindow()
  const backup = {
    projectId: 'project-1',
    name: '집 충전',
    recordCount: 40,
    reason: 'regular',
    text: '{"가": 1}',
  } as const
  expect(
    await page.evaluate((asked) => window.throughline?.writeBackup(asked), backup),
  ).toMatchObject({
    ok: true,
    value: { path: expect.stringContaining('Throughline Backups') as string },
  })
  await first.quit()
  await first.close()
  rmSync(join(homeFolder, 'appData'), { recursive: true, force: true })

  const second = await startShell({ homeFolder, folder })
  const restored = await (
    await second.firstWindow()
  ).evaluate(async () => {
    const listed = await window.throughline?.listBackups({ projectId: null })
    const entry = listed?.ok === true ? listed.value[0] : undefined
    return { entry, read: await window.throughline?.readBackup({ id: entry?.id ?? 'none' }) }
  })
  expect(restored.entry).toMatchObject({ projectId: 'project-1', recordCount: 40 })
  expect(restored.read).toEqual({
    ok: true,
    value: { name: '집 충전.throughline', text: '{"가": 1}' },
  })
})

it('brings the window back to its place', async () => {
  const [homeFolder, folder] = [makeHomeFolder(), makeAppFolder()]
  const first = await startShell({ homeFolder, folder })
  await first.firstWindow()
  first.allWindows[0]?.userMoves({ x: 300, y: 200, width: 1100, height: 700 })
  await first.quit()
  await first.close()
  const second = await startShell({ homeFolder, folder })
  await second.firstWindow()
  expect(second.allWindows[0]?.options).toMatchObject({
    ...{ x: 300, y: 200, width: 1100, height: 700 },
    ...{ minWidth: 960, minHeight: 640, backgroundColor: '#F5F4F0' },
  })
})

it.each([
  ['a torn file', '{"bounds":{"x":300,"y":2'],
  ['no file but a folder', null],
])('starts in the usual place where its place was kept in %s', async (_what, text) => {
  const homeFolder = makeHomeFolder()
  const stateFile = join(homeFolder, 'appData', 'Throughline', 'window.json')
  mkdirSync(text === null ? stateFile : dirname(stateFile), { recursive: true })
  if (text !== null) writeFileSync(stateFile, text)
  const shell = await startShell({ homeFolder })
  await shell.firstWindow()
  expect(shell.allWindows[0]?.options).toMatchObject({ width: 1440, height: 900 })
  expect(await shell.quit()).toBe(0)
  expect(shell.dialogs.shown).toEqual([])
})

it('keeps everything under one name, which never changes', async () => {
  const shell = await startShell()
  await shell.firstWindow()
  expect(shell.app.name).toBe('Throughline')
  expect(shell.app.getPath('userData')).toBe(join(shell.homeFolder, 'appData', 'Throughline'))
  expect(readdirSync(shell.app.getPath('userData'))).toContain('logs')
})

it('reloads a window whose process has died, and asks when it dies again and again', async () => {
  const shell = await startShell()
  await store(await shell.firstWindow(), '여정 지도')
  const [window] = shell.allWindows
  for (let crash = 1; crash <= 2; crash++) {
    const loaded = new Promise((resolve) => window?.contents.once('did-finish-load', resolve))
    await window?.contents.crash()
    await loaded
    const page = await window?.contents.loadedPage()
    expect(page === undefined ? null : await stored(page)).toBe('여정 지도')
    expect(shell.dialogs.shown).toEqual([])
  }
  shell.dialogs.willPress(1)
  await window?.contents.crash()
  expect(await shell.app.exited).toBe(0)
  expect(shell.dialogs.shown[0]?.options).toMatchObject({ buttons: ['안전 모드로 열기', '종료'] })
})

it('opens the window in its safe mode where the user goes on after that', async () => {
  const shell = await startShell({ folder: inRoot('dist/electron') })
  await shell.firstWindow()
  const [window] = shell.allWindows
  shell.dialogs.willPress(0)
  for (let crash = 1; crash <= 3; crash++) {
    const loaded = new Promise((resolve) => window?.contents.once('did-finish-load', resolve))
    await window?.contents.crash()
    await loaded
  }
  const page = await window?.contents.loadedPage()
  await page?.getByRole('heading', { name: '안전 모드로 열었습니다' }).waitFor()
})
