/** The sheet of a board in real Chromium: typing, grouping, dragging and linking, by mouse and keys. */
import type { Browser, BrowserContext, Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AppPage } from '#tests/helpers/app-page.ts'
import { launchChromium, watchPages, type PageWatch } from '#tests/helpers/chromium.ts'
import { InputMethod } from '#tests/helpers/map-page.ts'

let browser: Browser
let context: BrowserContext
let watch: PageWatch
let app: AppPage

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1600, height: 1000 } })
  watch = await watchPages(context)
  app = await AppPage.open(context)
  await app.openSample()
})
afterEach(async () => {
  expect(watch.complaints).toEqual([])
  await context.close()
})

const board = (): Locator => app.page.locator('[data-region="board"]')
const notes = (): Locator => board().locator('.react-flow__node-note')
const note = (words: string): Locator => notes().filter({ hasText: words }).first()
const editor = (): Locator => board().locator('[data-cell-editor]')
const place = async (): Promise<string> => (await editor().getAttribute('aria-label')) ?? ''

async function openBoard(stage: string): Promise<void> {
  await app.place(stage).click()
  // Some stages open with another view.
  await app.page.getByRole('radio', { name: '캔버스', exact: true }).click()
  await notes().first().waitFor()
  await editor().focus()
  await app.press('Control+0')
  await expect.poll(() => middleOf(notes().last())).toBeTruthy()
}

async function middleOf(element: Locator): Promise<{ x: number; y: number; left: number }> {
  const box = await element.boundingBox()
  if (box === null) throw new Error('The element is not on screen.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, left: box.x }
}

/** A point of the sheet where nothing lies. */
async function emptyPoint(): Promise<{ x: number; y: number }> {
  const box = await board().boundingBox()
  if (box === null) throw new Error('The board is not on screen.')
  return { x: box.x + box.width * 0.3, y: box.y + box.height - 130 }
}

async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await app.page.mouse.move(from.x, from.y)
  await app.page.mouse.down()
  await app.page.mouse.move(from.x + 8, from.y + 8, { steps: 2 })
  await app.page.mouse.move(to.x, to.y, { steps: 8 })
}

describe('typing on a board', () => {
  it('makes note after note in Korean, each one step to undo', async () => {
    await openBoard('아이디어')
    const before = await notes().count()
    const point = await emptyPoint()
    await app.page.mouse.click(point.x, point.y)
    const inputMethod = new InputMethod(await context.newCDPSession(app.page))
    await inputMethod.compose('ㅊ', '추', '충')
    expect(await editor().inputValue()).toBe('충')
    await inputMethod.finish('충')
    await inputMethod.type('전')
    await app.press('Enter')
    await inputMethod.type('이웃')
    await app.press('Escape')
    await expect.poll(place).toBe('아이디어: 이웃')
    expect(await notes().count()).toBe(before + 2)
    const [upper, lower] = [await middleOf(note('충전')), await middleOf(note('이웃').last())]
    expect(lower.y).not.toBe(upper.y)
    await app.press('Control+z')
    await expect.poll(() => notes().count()).toBe(before + 1)
    await app.press('Control+z')
    await expect.poll(() => notes().count()).toBe(before)
  })

  it('makes a note of each pasted line', async () => {
    await openBoard('공감')
    const before = await notes().count()
    const point = await emptyPoint()
    await app.page.mouse.click(point.x, point.y)
    await app.page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', '- 첫 줄\n- 둘째 줄\n\n셋째 줄')
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
    })
    await expect.poll(() => notes().count()).toBe(before + 3)
  })
})

describe('by keys alone', () => {
  it('groups, names, duplicates, locks and deletes', async () => {
    await openBoard('아이디어')
    const before = await notes().count()
    const point = await emptyPoint()
    await app.page.mouse.click(point.x, point.y)
    await app.page.keyboard.type('하나')
    await app.press('Tab')
    await app.page.keyboard.type('둘')
    await app.press('Escape')
    await expect.poll(place).toBe('아이디어: 둘')
    await app.press('Shift+ArrowLeft', 'Control+g')
    await expect.poll(() => editor().getAttribute('data-cell-editor')).toBe('editing')
    await app.page.keyboard.type('새 묶음')
    await app.press('Enter')
    await expect.poll(place).toBe('새 묶음, 2장')
    await app.press('Control+d')
    await expect.poll(() => notes().count()).toBe(before + 4)
    await app.press('Control+l', 'Delete')
    expect(await notes().count()).toBe(before + 4)
    await app.press('Control+l', 'Delete')
    await expect.poll(() => notes().count()).toBe(before + 2)
    await app.press('Control+z')
    await expect.poll(() => notes().count()).toBe(before + 4)
  })
})

describe('dragging', () => {
  it('puts a note between two of a group, and back with one undo', async () => {
    await openBoard('아이디어')
    const start = await middleOf(note('앱 배경화면'))
    const target = await middleOf(note('관리사무소장'))
    await drag(start, { x: target.left + 4, y: target.y })
    await app.page.mouse.up()
    await expect.poll(place).toBe('동의를 쉽게 · 아이디어: 앱 배경화면 꾸미기')
    await app.press('Control+z')
    await expect.poll(async () => (await middleOf(note('앱 배경화면'))).x).toBeCloseTo(start.x, 0)
  })

  it('links a record that is dropped on another, says so before, and leaves both in place', async () => {
    await openBoard('정의')
    const insight = notes().filter({ hasText: '인사이트' }).first()
    const question = notes().filter({ hasText: '아이디어 0' }).first()
    const start = await middleOf(insight)
    await drag(start, await middleOf(question))
    await expect.poll(() => board().getByRole('status').textContent()).toBe('질문으로 잇기')
    await app.page.mouse.up()
    await app.page.getByText('질문으로 이었습니다').waitFor()
    expect(await middleOf(insight)).toEqual(start)
  })

  it('gives up a drag on Escape', async () => {
    await openBoard('아이디어')
    const start = await middleOf(note('앱 배경화면'))
    await drag(start, { x: start.x - 80, y: start.y + 120 })
    await app.press('Escape')
    await app.page.mouse.up()
    expect(await middleOf(note('앱 배경화면'))).toEqual(start)
  })
})

it('has no accessibility violations on the sheet', async () => {
  await openBoard('테스트')
  expect(await app.violations()).toEqual([])
  // What has nothing to do with the thread of what is selected must stay readable.
  await notes().first().click()
  expect(await app.violations()).toEqual([])
})
