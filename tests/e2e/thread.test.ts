/** The thread's page, its stories and the overview in real Chromium: by keys alone, in Korean, in every theme. */
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, watchPages, type PageWatch } from '#tests/helpers/chromium.ts'
import { InputMethod } from '#tests/helpers/map-page.ts'
import { WalkPage } from '#tests/helpers/walk-page.ts'

const pain = '34일이 걸리고 38%가 포기하는 동의'
/** Longer than the pauses after which typed text is kept and written. */
const longPauseMs = 900

let browser: Browser
let context: BrowserContext
let watch: PageWatch
let on: WalkPage

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
afterEach(async () => {
  expect(watch.complaints).toEqual([])
  await context.close()
})

async function openSample(options: BrowserContextOptions = {}): Promise<void> {
  context = await browser.newContext({
    locale: 'ko-KR',
    viewport: { width: 1280, height: 720 },
    // Colours that are still on their way to another theme have no contrast of their own.
    reducedMotion: 'reduce',
    ...options,
  })
  watch = await watchPages(context)
  on = await WalkPage.open(context)
  await on.app.openSample()
}

/** Chooses the pain point in the list, and looks at it in the picture. */
async function choosePain(): Promise<void> {
  await on.showThreadList()
  await on.main.getByRole('button', { name: pain }).last().click()
  await on.choice('그림').click()
}

const heading = (name: string) =>
  on.panel.getByRole('heading', { level: 2, name, exact: true }).waitFor()

describe('the picture of the thread', () => {
  it('goes dark when the light is off, and shows one persona alone', async () => {
    await openSample()
    const roles = () => on.page.locator('[data-region="thread"] [data-role]').count()
    await choosePain()
    await expect.poll(roles).toBeGreaterThan(5)
    await on.page.getByRole('switch', { name: '불 밝히기' }).press('Space')
    await expect.poll(roles).toBe(0)
    const counts = () =>
      on.main
        .getByText(/^근거 ?\d+$/)
        .first()
        .textContent()
    const before = await counts()
    await on.page.getByRole('combobox', { name: '누구의 실마리' }).click()
    await on.page.getByRole('option', { name: '최영란' }).click()
    await expect.poll(counts).not.toBe(before)
  })
})

it('a story is told over the whole window, turned by keys, and left with Escape', async () => {
  await openSample()
  await choosePain()
  await on.app.button('한 장 이야기').press('Enter')
  const story = on.page.getByRole('dialog', { name: '한 장 이야기' })
  await story.getByRole('heading', { name: pain }).waitFor()
  await story.getByText('1 / 19').waitFor()
  await on.app.press('ArrowRight')
  await story.getByText('2 / 19').waitFor()
  expect(await story.getByRole('heading', { name: pain }).count()).toBe(0)
  await on.app.press('PageUp')
  await story.getByRole('heading', { name: pain }).waitFor()
  await on.app.press('Escape')
  await expect.poll(() => story.count()).toBe(0)
})

it('a break is mended where it is told, and undo opens it again', async () => {
  await openSample()
  await on.showThreadList()
  const before = await on.breaks()
  const row = on.main.getByRole('listitem').filter({ hasText: '질문으로 바꾸지 않은 페인 포인트' })
  await row.first().getByRole('button', { name: '질문 만들기' }).press('Enter')
  await heading('질문')
  await on.showThreadList()
  const after = await on.breaks()
  expect(after.filter((each) => each === '질문으로 바꾸지 않은 페인 포인트').length).toBe(
    before.filter((each) => each === '질문으로 바꾸지 않은 페인 포인트').length - 1,
  )
  await on.app.press('Control+z')
  await expect.poll(() => on.breaks()).toEqual(before)
})

it('a test card takes every syllable once, and keeps the one that stands open', async () => {
  await openSample()
  await on.app.place('테스트').click()
  await on.app.button('테스트 카드').click()
  const field = on.main.getByRole('textbox', { name: '우리는 믿는다', exact: true })
  await field.click()
  const keys = new InputMethod(await context.newCDPSession(on.page))
  await keys.type('차례를')
  await keys.compose('ㅇ', '아', '알')
  await on.page.waitForTimeout(longPauseMs)
  expect(await field.inputValue()).toBe('차례를알')
  await keys.finish('알')
  await keys.compose('ㅁ', '며', '면')
  // Leaving ends the composition as a person does it: by a click elsewhere.
  await on.main.getByRole('textbox', { name: '잰다', exact: true }).click()
  await expect.poll(() => field.inputValue()).toBe('차례를알면')
  const beside = on.panel.getByRole('textbox', { name: '우리는 믿는다', exact: true })
  await expect.poll(() => beside.inputValue()).toBe('차례를알면')
  await on.app.press('Escape', 'Control+z')
  await expect.poll(() => field.inputValue()).toBe('')
})

it('two notes of a board are made, linked and listed by keys alone', async () => {
  await openSample()
  await on.app.place('아이디어').press('Enter')
  await on.app.button('보드 메뉴').press('Enter')
  await on.page.getByRole('menuitem', { name: '빈 보드' }).press('Enter')
  await on.choice('캔버스').press('Space')
  await on.editor.focus()
  await on.type('하나', 'Tab')
  await on.type('둘', 'Escape', 'Shift+ArrowLeft')
  await on.app.button('둘을 잇기').press('Enter')
  await expect.poll(() => on.nextUndo()).toBe('연결선 추가')
  await on.choice('캔버스').press('ArrowRight')
  const list = on.page.getByRole('grid', { name: '보드 목록' })
  for (const words of ['하나', '둘']) {
    await list.getByRole('row').filter({ hasText: words }).waitFor()
  }
})

/** What is looked at in every theme: the view of a stage, by name. */
const views = [
  ['공감', '캔버스'],
  ['공감', '녹취록'],
  ['정의', '흐름'],
  ['아이디어', '캔버스'],
  ['아이디어', '투표'],
  ['프로토타입', '카드'],
  ['테스트', '카드'],
] as const

describe('axe', () => {
  it.each<[string, BrowserContextOptions]>([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['high contrast', { contrast: 'more' }],
  ])('finds nothing on boards, thread, story and overview: %s', async (_theme, options) => {
    await openSample(options)
    const found: string[] = []
    const look = async (where: string) => {
      const violations = await on.app.violations()
      found.push(...violations.map((each) => `${where}: ${each}`))
    }
    for (const [stage, view] of views) {
      await on.app.place(stage).click()
      await on.choice(view).click()
      await look(`${stage} ${view}`)
    }
    await choosePain()
    await on.threadCard('페인 포인트', pain).waitFor()
    await look('thread')
    await on.app.button('한 장 이야기').click()
    await look('story')
    await on.app.press('Escape')
    await on.choice('목록').click()
    await look('thread as a list')
    await on.app.place('개요').click()
    await on.page.getByRole('heading', { level: 1 }).waitFor()
    await look('overview')
    expect(found).toEqual([])
  })
})
