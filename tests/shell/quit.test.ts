/** Shows that quitting and closing wait until unsaved work is on disk, five seconds at most. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { heardBy, startShell } from './start-shell.ts'

/** From now on the window flushes only when the test says so. */
async function holdFlush(page: Page) {
  await page.evaluate(() => {
    const world = globalThis as unknown as { flush: () => Promise<true>; finishFlush: () => void }
    world.flush = () => new Promise((resolve) => (world.finishFlush = () => resolve(true)))
  })
  return () =>
    page.evaluate(() => (globalThis as unknown as { finishFlush: () => void }).finishFlush())
}

it('quits at once when there is nothing to wait for', async () => {
  const shell = await startShell()
  await shell.firstWindow()
  expect(await shell.quit()).toBe(0)
})

it('waits for the flush, and asks once however often the user quits', async () => {
  const shell = await startShell()
  const page = await shell.firstWindow()
  const finishFlush = await holdFlush(page)
  const quitting = shell.quit()
  shell.app.quit()
  await expect.poll(async () => (await heardBy(page)).quits).toBe(1)
  expect(shell.app.exitCode).toBeNull()
  await finishFlush()
  expect(await quitting).toBe(0)
})

it('waits in the same way when the window is closed', async () => {
  const shell = await startShell()
  const page = await shell.firstWindow()
  const finishFlush = await holdFlush(page)
  expect(shell.allWindows[0]?.close()).toBe(false)
  await expect.poll(async () => (await heardBy(page)).quits).toBe(1)
  expect(shell.app.windows).toHaveLength(1)
  await finishFlush()
  expect(await shell.app.exited).toBe(0)
})

it('gives a window that hangs five seconds, and not a moment less', async () => {
  const shell = await startShell({ isTimeManual: true })
  const page = await shell.firstWindow()
  await holdFlush(page)
  const quitting = shell.quit()
  await expect.poll(async () => (await heardBy(page)).quits).toBe(1)
  shell.advance(4_999)
  expect(shell.app.exitCode).toBeNull()
  shell.advance(1)
  expect(await quitting).toBe(0)
})

it('does not wait for a page that never asked to be told', async () => {
  const shell = await startShell({ isTimeManual: true })
  const page = await shell.firstWindow()
  await page.evaluate(() =>
    (globalThis as unknown as { stopListeningToQuit: () => void }).stopListeningToQuit(),
  )
  expect(await shell.quit()).toBe(0)
  expect((await heardBy(page).catch(() => ({ quits: 0 }))).quits).toBe(0)
})

it('does not wait for a page whose process is dead', async () => {
  const shell = await startShell({ isTimeManual: true })
  await shell.firstWindow()
  const [window] = shell.allWindows
  // Without its guard the window would come back by itself.
  window?.contents.removeAllListeners('render-process-gone')
  await window?.contents.crash()
  expect(await shell.quit()).toBe(0)
})

describe('with changes that could not be saved', () => {
  async function startUnsaved(locale: string, button: number) {
    const shell = await startShell({ locale })
    const page = await shell.firstWindow()
    await page.evaluate(() => {
      const world = globalThis as unknown as { flush: () => Promise<boolean> }
      world.flush = () => Promise.resolve(false)
    })
    shell.dialogs.willPress(button)
    void shell.quit()
    await expect.poll(() => shell.dialogs.shown.length).toBe(1)
    return { shell, page }
  }

  it('asks before it quits, and quits where the user wants it', async () => {
    const { shell } = await startUnsaved('ko-KR', 1)
    expect(await shell.app.exited).toBe(0)
    expect(shell.dialogs.shown).toMatchObject([
      {
        options: {
          buttons: ['파일로 저장…', '저장하지 않고 종료', '취소'],
          defaultId: 0,
          cancelId: 2,
        },
      },
    ])
  })

  it('asks in English elsewhere, and stays where the user cancels', async () => {
    const { shell, page } = await startUnsaved('en-US', 2)
    expect(shell.dialogs.shown).toMatchObject([
      { options: { buttons: ['Save as file…', 'Quit without saving', 'Cancel'] } },
    ])
    shell.dialogs.willPress(1)
    const quitting = shell.quit()
    await expect.poll(() => shell.dialogs.shown.length).toBe(2)
    expect((await heardBy(page).catch(() => null))?.commands ?? []).toEqual([])
    expect(await quitting).toBe(0)
  })

  it('stays to save as a file', async () => {
    const { shell, page } = await startUnsaved('ko-KR', 0)
    await expect.poll(async () => (await heardBy(page)).commands).toEqual(['project.save-as'])
    expect(shell.app.exitCode).toBeNull()
  })
})
