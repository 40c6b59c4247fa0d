/** The boards in real Chromium: how one begins, the list by keys alone, transcripts, votes, empathy maps. */
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AppPage } from '#tests/helpers/app-page.ts'
import { launchChromium, watchPages, type PageWatch } from '#tests/helpers/chromium.ts'

const interview = [
  '연구자: 동의서는 어떻게 받으셨어요?',
  'P-21: 주말에 두 번 내려갔어요. 몇 집이 했는지 몰라 답답했어요.',
  '연구자: 그다음에는요?',
  'P-21: 그냥 기다렸어요.',
].join('\n')

let browser: Browser
let context: BrowserContext
let watch: PageWatch
let app: AppPage

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({
    locale: 'ko-KR',
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  })
  watch = await watchPages(context)
  app = await AppPage.open(context)
  await app.openSample()
})
afterEach(async () => {
  expect(watch.complaints).toEqual([])
  await context.close()
})

const view = (name: string) => app.page.getByRole('radio', { name, exact: true })
const grid = () => app.page.getByRole('grid', { name: '보드 목록' })
const row = (text: string) => grid().getByRole('row').filter({ hasText: text })

/** Another board of the stage that is shown, with nothing on it. */
async function blankBoard(stage: string): Promise<void> {
  await app.place(stage).click()
  await app.button('보드 메뉴').click()
  await app.page.getByRole('menuitem', { name: '빈 보드' }).click()
  await view('목록').click()
  await grid().waitFor()
}

describe('places', () => {
  it('lead from stage to stage and to the thread, and are found again after a reload', async () => {
    await app.place('공감').click()
    const stages = app.page.getByRole('navigation', { name: '디자인 씽킹 단계' })
    await stages.getByRole('button', { name: '아이디어' }).click()
    await app.page.getByRole('navigation', { name: '현재 위치' }).getByText('아이디어').waitFor()
    expect(await app.place('아이디어').getAttribute('aria-current')).toBe('page')
    await app.saved()
    await app.page.reload()
    await stages.waitFor()
    expect(await app.place('아이디어').getAttribute('aria-current')).toBe('page')
    await app.place('실마리 · Thread').click()
    await app.heading('실마리').waitFor()
    expect(await stages.count()).toBe(0)
  })

  it('begin with a template where a stage has no board, and undo takes it back', async () => {
    await app.place('테스트').click()
    await app.button('보드 메뉴').click()
    await app.page.getByRole('menuitem', { name: '이 보드 삭제' }).click()
    await app.page.getByText('무엇이 나오면 맞는지 먼저 적고').waitFor()
    expect(await app.violations()).toEqual([])
    await app.page.getByRole('list', { name: '틀' }).getByRole('button').first().click()
    await app.button('보드 메뉴').waitFor()
    await app.press('Control+z')
    await app.page.getByRole('list', { name: '틀' }).waitFor()
  })
})

describe('the list', () => {
  it('is written, walked, changed and emptied by keys alone', async () => {
    await blankBoard('아이디어')
    await grid().focus()
    await app.press('End')
    await app.page.keyboard.type('전자 동의 대행')
    await app.press('Enter')
    await app.page.keyboard.type('동의율 현황판')
    await app.press('Enter', 'ArrowUp', 'ArrowUp', 'F2', 'End')
    await app.page.keyboard.type(' 서비스')
    await app.press('Enter', 'Space')
    await row('전자 동의 대행 서비스').waitFor()
    expect(await row('동의율 현황판').getAttribute('aria-selected')).toBe('true')
    expect(await app.violations()).toEqual([])
    await app.press('Delete')
    await expect.poll(() => row('동의율 현황판').count()).toBe(0)
    await app.press('Control+z')
    await row('동의율 현황판').waitFor()
  })

  it('waits for a syllable that is still being composed', async () => {
    await blankBoard('아이디어')
    const field = app.page.getByRole('textbox', { name: '아이디어 쓰기' })
    await field.click()
    const keys = await context.newCDPSession(app.page)
    await keys.send('Input.imeSetComposition', { text: '동', selectionStart: 1, selectionEnd: 1 })
    await keys.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key: 'Enter',
      windowsVirtualKeyCode: 229,
    })
    expect(await row('동').count()).toBe(0)
    await keys.send('Input.insertText', { text: '동의' })
    await app.press('Enter')
    await row('동의').waitFor()
    expect(await field.inputValue()).toBe('')
  })

  it('holds thousands without drawing them all', async () => {
    await blankBoard('아이디어')
    const field = app.page.getByRole('textbox', { name: '아이디어 쓰기' })
    await field.evaluate((element) => {
      const data = new DataTransfer()
      const lines = Array.from({ length: 2000 }, (_, index) => `생각 ${index + 1}`)
      data.setData('text/plain', lines.join('\n'))
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    })
    await expect.poll(() => grid().getAttribute('aria-rowcount')).toBe('2002')
    expect(await grid().getByRole('row').count()).toBeLessThan(80)
    await grid().focus()
    await app.press('Home', 'End', 'ArrowUp')
    await row('생각 2000').waitFor()
    await app.press('Control+z')
    await expect.poll(() => grid().getAttribute('aria-rowcount')).toBe('2')
  })
})

describe('a transcript', () => {
  it('is pasted, quoted by keys, and keeps the quote in its place', async () => {
    await app.place('공감').click()
    await view('녹취록').click()
    await app.button('녹취록 추가').click()
    const text = app.field('녹취록 글')
    await text.fill(interview)
    await app.button('마치기').click()
    await text.focus()
    await app.press('Control+Home', 'ArrowDown', 'Home')
    for (let step = 0; step < 'P-21: '.length; step += 1) await app.press('ArrowRight')
    for (let step = 0; step < '주말에 두 번 내려갔어요.'.length; step += 1) {
      await app.press('Shift+ArrowRight')
    }
    expect(await app.violations()).toEqual([])
    await app.press('Enter')
    const tools = app.page.getByRole('toolbar', { name: '녹취록 도구' })
    await tools.getByText('인용 1').waitFor()
    await app.page
      .locator('[aria-hidden] span', { hasText: /^주말에 두 번 내려갔어요\.$/ })
      .waitFor()
    await app.saved()
    await app.page.reload()
    await view('녹취록').click()
    await app.page.getByRole('button', { name: /^인터뷰 5.*인용 1$/ }).waitFor()
    await view('목록').click()
    await grid().focus()
    await app.press('End', 'ArrowUp')
    await row('주말에 두 번 내려갔어요.').waitFor()
  })

  it('cannot be written in, whatever writes', async () => {
    await app.place('공감').click()
    await view('녹취록').click()
    const text = app.field('녹취록 글')
    const before = await text.inputValue()
    await text.focus()
    await app.press('Control+Home', 'ArrowRight', 'x', 'Backspace', 'Delete', 'Control+x')
    const keys = await context.newCDPSession(app.page)
    await keys.send('Input.imeSetComposition', { text: '가', selectionStart: 1, selectionEnd: 1 })
    await keys.send('Input.insertText', { text: '가나' })
    expect(await text.inputValue()).toBe(before)
    await expect
      .poll(() => text.evaluate((field) => (field as HTMLTextAreaElement).selectionStart))
      .toBe(1)
  })

  it('scrolls with the caret and lies exactly over the drawn text', async () => {
    await app.place('공감').click()
    await view('녹취록').click()
    const boxes = await app.field('녹취록 글').evaluate((field) => {
      const drawn = field.previousElementSibling
      return [field.scrollHeight, field.clientHeight, drawn?.scrollHeight]
    })
    expect(new Set(boxes).size).toBe(1)
  })
})

it('votes are cast by keys, stay secret until the end, and show a tie as a tie', async () => {
  await app.place('아이디어').click()
  await view('투표').click()
  await app.button('새 투표').click()
  expect(await app.violations()).toEqual([])
  await app.button('투표 열기').click()
  const votes: readonly (readonly [string, readonly string[]])[] = [
    ['김지우', ['+', 'ArrowDown', '+']],
    ['박현아', ['+', 'ArrowDown', '+']],
    ['이서연', ['ArrowDown', 'ArrowDown', '+']],
  ]
  for (const [name, keys] of votes) {
    await app.page
      .getByRole('main')
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click()
    await app.page.getByText('남은 표 5').waitFor()
    await app.press(...keys)
    if (name === '김지우') expect(await app.violations()).toEqual([])
    await app.button('다음 사람에게').click()
  }
  await app.page.getByText('6명 중 3명 투표').waitFor()
  await app.button('투표 닫고 결과 보기').click()
  const table = app.page.getByRole('table', { name: '투표 결과' })
  expect(await table.getByText('공동 1위').count()).toBe(2)
  await table.getByText('3위', { exact: true }).waitFor()
  expect(await app.violations()).toEqual([])
  await app.button('동점 2장으로 결선').click()
  await app.page.getByText('누구 차례인가요?').waitFor()
})

it('an empathy map is filled field by field, and is the same frame as in the list', async () => {
  await app.place('공감').click()
  await view('공감 맵').click()
  await app.button('새 공감 맵').click()
  await view('네 칸').click()
  await app.button('공감 맵 만들기').click()
  const says = app.page.getByRole('region', { name: /말한 것/ })
  await says.getByRole('textbox').click()
  await app.page.keyboard.type('또 내려가야 하나요?')
  await app.press('Enter')
  await says.getByRole('listitem').waitFor()
  expect(await app.violations()).toEqual([])
  await view('목록').click()
  await grid().focus()
  await app.press('End')
  await row('또 내려가야 하나요?').waitFor()
})
