/** Checks that one window writes a project at a time, and how another one takes it over. */
import { expect, it } from 'vitest'
import { acquireProject, type ProjectHold } from '#renderer/persistence/project-hold.ts'
import { TestBrowser } from '#tests/helpers/test-browser.ts'

const settle = async () => {
  for (let n = 0; n < 30; n++) await Promise.resolve()
}

function open(browser: TestBrowser, takeOver = false): Promise<ProjectHold> {
  return acquireProject('project-1', { takeOver }, browser.means())
}

it('lets the first window write and the others read', async () => {
  const browser = new TestBrowser()
  const holds = [await open(browser), await open(browser), await open(browser)]
  expect(holds.map(({ mode }) => mode)).toEqual(['write', 'read', 'read'])
})

it('lets another window write once the first has let go', async () => {
  const browser = new TestBrowser()
  const first = await open(browser)
  first.release()
  first.release()
  await settle()
  expect((await open(browser)).mode).toBe('write')
})

it('hands over only when the first window has put its work away', async () => {
  const browser = new TestBrowser()
  const first = await open(browser)
  let putAway = () => {}
  const said: string[] = []
  first.onTakenOver(async () => {
    said.push('asked')
    await new Promise<void>((resolve) => (putAway = resolve))
    said.push('put away')
  })
  const second = open(browser, true).then(({ mode }) => said.push(mode))
  await settle()
  expect(said).toEqual(['asked'])
  putAway()
  await second
  expect(said).toEqual(['asked', 'put away', 'write'])
})

it('takes over from a window that does not answer, which hears of it when it wakes', async () => {
  const browser = new TestBrowser()
  const first = await open(browser)
  let heard = 0
  first.onTakenOver(() => {
    heard += 1
    return new Promise(() => undefined)
  })
  const second = open(browser, true)
  await settle()
  browser.time.pass(3000)
  expect((await second).mode).toBe('write')
  await settle()
  expect(heard).toBe(1)
})

it('takes nothing over where nobody writes, and leaves readers alone', async () => {
  const browser = new TestBrowser()
  const first = await open(browser)
  const reader = await open(browser)
  let heard = 0
  reader.onTakenOver(() => void (heard += 1))
  first.release()
  await settle()
  const third = await open(browser, true)
  expect([third.mode, heard]).toEqual(['write', 0])
})

it('tells nobody who has stopped listening', async () => {
  const browser = new TestBrowser()
  const first = await open(browser)
  let heard = 0
  const stop = first.onTakenOver(() => void (heard += 1))
  stop()
  expect((await open(browser, true)).mode).toBe('write')
  expect(heard).toBe(0)
})
