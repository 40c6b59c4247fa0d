/** The table of a map in real Chromium: written, chosen, sorted, filtered and copied, with the same records on the map. */
import type { Browser, BrowserContext, Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AppPage } from '#tests/helpers/app-page.ts'
import { launchChromium, watchPages, type PageWatch } from '#tests/helpers/chromium.ts'
import { MapPage } from '#tests/helpers/map-page.ts'

let browser: Browser
let context: BrowserContext
let watch: PageWatch
let map: MapPage

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1440, height: 900 } })
  watch = await watchPages(context)
  map = await MapPage.openSample(context)
})
afterEach(async () => {
  expect(watch.complaints).toEqual([])
  await context.close()
})

const grid = () => map.page.getByRole('grid')
const rows = () => grid().locator('[data-row-id]')
const row = (title: string) => rows().filter({ has: map.page.getByText(title, { exact: true }) })
const cell = (line: Locator, column: string) => line.locator(`[data-column="${column}"]`)
const inspector = () => map.page.getByRole('complementary', { name: '속성' })

async function show(view: '맵' | '표'): Promise<void> {
  await map.page.getByRole('radio', { name: view, exact: true }).click()
  await (view === '표' ? rows() : map.cards).first().waitFor()
}

describe('by card', () => {
  it('opens at what is chosen on the map, takes composed Hangul, and shows it on the map', async () => {
    await map.card('우리 집에 맞는 방법과 비용 알기').click()
    await show('표')
    const line = row('우리 집에 맞는 방법과 비용 알기')
    expect(await line.getAttribute('aria-selected')).toBe('true')
    await cell(line, 'title').click()
    const keys = await map.inputMethod()
    await keys.type('새 목표')
    await map.press('Enter')
    await row('새 목표').waitFor()
    // Enter has gone on to the row below, whose fields the inspector shows.
    await inspector().getByText('커뮤니티 글과 영상 후기로 비용 비교').waitFor()
    await keys.compose('ㄱ', '가', '각')
    expect(await map.editor.inputValue()).toBe('각')
    expect(await row('커뮤니티 글과 영상 후기로 비용 비교').count()).toBe(1)
    await keys.finish('각')
    await map.press('Escape')
    await show('맵')
    await map.card('새 목표').waitFor()
    await map.undo()
    await map.card('우리 집에 맞는 방법과 비용 알기').waitFor()
  })

  it('sets scores by one key, chooses from lists by typing, and makes what is not there yet', async () => {
    await show('표')
    const touchpoint = row('단지 충전기 지도')
    await cell(touchpoint, 'expectation').click()
    await map.press('5')
    await expect.poll(() => cell(touchpoint, 'expectation').innerText()).toBe('5')
    await expect.poll(() => cell(touchpoint, 'gap').innerText()).toBe('−2')
    await map.press('Delete')
    await expect.poll(() => cell(touchpoint, 'gap').innerText()).toBe('')
    await cell(touchpoint, 'channels').click()
    const keys = await map.inputMethod()
    await map.press('Enter')
    await keys.type('관리실 방송')
    await map.page.getByRole('option', { name: /‘관리실 방송’ 만들기/ }).waitFor()
    await map.press('Enter', 'Escape')
    await expect.poll(() => cell(touchpoint, 'channels').innerText()).toContain('관리실 방송')
    await map.undo()
    await expect.poll(() => cell(touchpoint, 'channels').innerText()).toBe('앱')
    // To another lane of the map, by the initial consonants of its name.
    const card = row('지도에서 가까운 빈자리 찾기')
    await cell(card, 'lane').click()
    await map.press('F2')
    await map.page.keyboard.type('ㅅㄱ')
    await map.press('Enter')
    await expect.poll(() => cell(card, 'lane').innerText()).toBe('생각')
  })

  it('walks like a spreadsheet, and adds and removes rows', async () => {
    await show('표')
    await cell(rows().first(), 'title').click()
    await map.press('ArrowRight', 'ArrowDown', 'Home')
    expect(await map.place()).toMatch(/^제목·메모, 2행/)
    await map.press('End')
    expect(await map.place()).toMatch(/^댓글, 2행/)
    await map.press('Tab')
    expect(await map.place()).toMatch(/^제목·메모, 3행/)
    await map.press('Shift+Tab', 'Control+Home')
    expect(await map.place()).toMatch(/^제목·메모, 1행/)
    await map.press('Shift+Enter')
    await map.page.keyboard.type('둘째 목표')
    await map.press('Enter')
    await row('둘째 목표').waitFor()
    expect(await cell(row('둘째 목표'), 'lane').innerText()).toBe('목표')
    await cell(row('둘째 목표'), 'title').click()
    await map.press('Control+Delete')
    await expect.poll(() => row('둘째 목표').count()).toBe(0)
    await map.undo()
    await row('둘째 목표').waitFor()
    await map.press('F6')
    await expect
      .poll(() => inspector().evaluate((each) => each.contains(document.activeElement)))
      .toBe(true)
  })

  it('sorts by any column, filters by initial consonants, and shows more columns', async () => {
    await show('표')
    const heading = grid().getByRole('columnheader', { name: '심각도' })
    await heading.getByRole('button').click()
    expect(await heading.getAttribute('aria-sort')).toBe('ascending')
    await heading.getByRole('button').click()
    const severities = await rows()
      .locator('[data-column="severity"]')
      .evaluateAll((cells) => cells.slice(0, 8).map((each) => Number(each.textContent)))
    expect(severities).toEqual([...severities].sort((a, b) => b - a))
    expect(severities[0]).toBe(5)
    await map.page.getByRole('button', { name: '맵 차례로 되돌리기' }).click()
    expect(await heading.getAttribute('aria-sort')).toBe('none')
    await map.page.getByRole('searchbox', { name: '표에서 거르기' }).fill('ㅊㅂ')
    await expect
      .poll(() => map.page.getByText(/줄 가운데/).innerText())
      .toMatch(/^185줄 가운데 \d+줄$/)
    await row('상담 챗봇').waitFor()
    await map.page.getByRole('button', { name: '열', exact: true }).click()
    await map.page.getByRole('menuitemcheckbox', { name: '자세한 내용' }).click()
    await grid().getByRole('columnheader', { name: '자세한 내용' }).waitFor()
  })

  it('copies rows as a block and takes a block from a spreadsheet in one step', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await show('표')
    await cell(rows().nth(0), 'title').click()
    await map.press('Shift+ArrowDown', 'Control+c')
    const copied = await map.page.evaluate(() => navigator.clipboard.readText())
    expect(copied.split('\n').map((line) => line.split('\t').slice(0, 4))).toEqual([
      ['우리 집에 맞는 방법과 비용 알기', '탐색', '1', '목표'],
      ['커뮤니티 글과 영상 후기로 비용 비교', '탐색', '1', '행동'],
    ])
    await cell(rows().nth(0), 'title').click()
    await map.paste('첫 줄\n둘째 줄\n셋째 줄')
    for (const title of ['첫 줄', '둘째 줄', '셋째 줄']) await row(title).waitFor()
    await map.undo()
    await row('우리 집에 맞는 방법과 비용 알기').waitFor()
    expect(await row('둘째 줄').count()).toBe(0)
  })
})

describe('as stages by lanes', () => {
  it('is a table with headers whose cards are walked, written and felt as on the map', async () => {
    await map.card('상담 챗봇').click()
    await show('표')
    await map.page.getByText('단계 × 레인').click()
    const table = map.page.getByRole('table')
    await table.getByRole('columnheader', { name: '1 탐색' }).waitFor()
    await table.getByRole('rowheader', { name: '감정선' }).waitFor()
    const chatbot = table.getByRole('button', { name: '상담 챗봇', exact: true })
    expect(await chatbot.getAttribute('aria-pressed')).toBe('true')
    await chatbot.focus()
    await map.press('F2')
    const keys = await map.inputMethod()
    await keys.type('물음 로봇')
    await map.press('Enter')
    await table.getByRole('button', { name: '물음 로봇', exact: true }).waitFor()
    await map.press('ArrowDown')
    const feeling = table
      .getByRole('button', { name: /정민우 −1 나쁨/ })
      .and(map.page.locator(':focus'))
    await feeling.waitFor()
    await map.press('5')
    await table
      .getByRole('button', { name: /정민우 \+2 매우 좋음/ })
      .first()
      .waitFor()
    await show('맵')
    await map.card('물음 로봇').waitFor()
  })
})

it('has nothing that axe finds wrong in any theme, in either form', async () => {
  const app = new AppPage(map.page)
  await show('표')
  await cell(row('단지 충전기 지도'), 'channels').click()
  await map.press('Enter')
  for (const theme of ['light', 'dark', 'contrast']) {
    await map.page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
    expect(await app.violations()).toEqual([])
  }
  await map.press('Escape')
  await map.page.getByText('단계 × 레인').click()
  for (const theme of ['light', 'dark', 'contrast']) {
    await map.page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
    expect(await app.violations()).toEqual([])
  }
})
