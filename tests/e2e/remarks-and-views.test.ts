/** Tags, comments, filters and saved views in real Chromium: by keyboard and mouse, undone, in both languages. */
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AppPage } from '#tests/helpers/app-page.ts'
import { launchChromium, watchPages, type PageWatch } from '#tests/helpers/chromium.ts'
import { MapPage } from '#tests/helpers/map-page.ts'

let browser: Browser
let context: BrowserContext
let watch: PageWatch
let map: MapPage
let app: AppPage

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1440, height: 900 } })
  watch = await watchPages(context)
  map = await MapPage.openSample(context)
  app = new AppPage(map.page)
})
afterEach(async () => {
  expect(watch.complaints).toEqual([])
  await context.close()
})

const inspector = () => map.page.getByRole('complementary', { name: /속성|Properties/ })
const tagField = () => inspector().getByRole('combobox', { name: /^(태그|Tags)$/ })
const below = () => map.page.getByRole('region', { name: /^(댓글과 태그|Comments and tags)$/ })
const filter = () => map.page.getByRole('dialog', { name: /^(맵 필터|Map filter)$/ })
const bar = () => map.page.getByRole('group', { name: /^(켜진 필터|Filter in force)$/ })
const goal = () => map.card('우리 집에 맞는 방법과 비용 알기')

describe('a tag', () => {
  it('is made while a syllable is composed, put on several cards at once, and undone in one step', async () => {
    await goal().click()
    await map.page
      .locator('[data-item-id^="action"]')
      .first()
      .click({ modifiers: ['Control'] })
    await tagField().focus()
    const ime = await map.inputMethod()
    await ime.type('급하')
    await ime.compose('ㅁ', '모', '몸')
    // Enter belongs to the syllable while it is composed.
    await map.press('Enter')
    expect(await map.cards.getByText('급하몸').count()).toBe(0)
    await ime.finish('몸')
    await map.press('Enter', 'Escape')
    await expect.poll(() => map.cards.getByText('급하몸', { exact: true }).count()).toBe(2)
    // Beside the map it has the colour that it has on the card, readable in each theme.
    const inks = (place: string) =>
      map.page
        .locator(place)
        .getByText('급하몸', { exact: true })
        .first()
        .evaluate((each) => getComputedStyle(each).getPropertyValue('--tone').trim())
    expect(await inks('aside')).toBe(await inks('[data-item-id]'))
    for (const theme of ['dark', 'contrast', 'light']) {
      await map.page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
      expect(await app.violations()).toEqual([])
    }
    await app.button(/^실행 취소/).click()
    await expect.poll(() => map.cards.getByText('급하몸', { exact: true }).count()).toBe(0)
  })

  it('is renamed and merged in the list of all tags, which leads to where it is used', async () => {
    await map.page.keyboard.press('Control+Shift+M')
    await below().getByRole('radio', { name: '태그' }).click()
    const name = below().getByRole('textbox', { name: '태그 이름', exact: true }).first()
    await name.fill('여름까지')
    await name.press('Enter')
    await below().getByRole('button', { name: /곳$/ }).first().click()
    await below()
      .getByRole('button', { name: /34일이 걸리고/ })
      .click()
    await inspector().getByRole('textbox', { name: '제목', exact: true }).waitFor()
    await map
      .card('34일이 걸리고 38%가 포기하는 동의')
      .getByText('여름까지', { exact: true })
      .waitFor()
    const count = await below().getByRole('textbox', { name: '태그 이름', exact: true }).count()
    await below().getByRole('button', { name: '‘여름까지’ 메뉴' }).click()
    await map.page.getByRole('menuitem', { name: '다른 태그에 합치기' }).click()
    await map.page.getByRole('menuitem', { name: '관리사무소와 함께' }).click()
    await expect
      .poll(() => below().getByRole('textbox', { name: '태그 이름', exact: true }).count())
      .toBe(count - 1)
    await app.button('실행 취소: 태그 합치기').click()
    await expect
      .poll(() => below().getByRole('textbox', { name: '태그 이름', exact: true }).count())
      .toBe(count)
    expect(await app.violations()).toEqual([])
  })
})

describe('a comment', () => {
  it('is written by keyboard, counted on its card and below, answered, resolved and found again', async () => {
    await goal().click()
    await map.page.keyboard.press('Control+Alt+M')
    await map.page.keyboard.type('누구에게 맞는 방법인가요?')
    await map.press('Control+Enter')
    await goal().getByRole('img', { name: '열린 댓글 1개' }).waitFor()
    await app.button('열린 댓글 3개').waitFor()
    await inspector().getByRole('button', { name: '답글' }).click()
    await map.page.keyboard.type('두 페르소나 모두입니다')
    await map.press('Control+Enter')
    await inspector().getByText('두 페르소나 모두입니다').waitFor()
    await inspector().getByRole('button', { name: '해결', exact: true }).click()
    await app.button('열린 댓글 2개').click()
    await below()
      .getByRole('radio', { name: /^해결됨/ })
      .click()
    await below()
      .getByRole('button', { name: /누구에게 맞는 방법인가요/ })
      .click()
    await inspector().getByText('누구에게 맞는 방법인가요?').waitFor()
    expect(await app.violations()).toEqual([])
    await app.button(/^실행 취소/).click()
    await app.button('열린 댓글 3개').waitFor()
  })
})

describe('a filter', () => {
  const shown = () => map.cards.count()

  it('lets cards stand out, is saved as a view, put aside and opened again', async () => {
    const before = await shown()
    await map.page.keyboard.press('Control+Shift+L')
    await filter().getByRole('textbox', { name: '텍스트' }).fill('ㄷㅇ ㄲㄹㅁ')
    await bar().getByText('1/149').waitFor()
    expect(await shown()).toBe(before)
    await filter().getByRole('radio', { name: '숨기기' }).click()
    await expect.poll(shown).toBe(1)
    await filter().getByRole('button', { name: '보기로 저장' }).click()
    await map.page.keyboard.type('꾸러미')
    await map.press('Enter')
    await bar().getByText('꾸러미', { exact: true }).waitFor()
    expect(await app.violations()).toEqual([])
    await map.press('Escape')
    await bar().getByRole('button', { name: '필터 지우기' }).click()
    await expect.poll(shown).toBe(before)
    await map.press('Control+k')
    await map.page.keyboard.type('보기 열기: 꾸러미')
    await map.page
      .getByRole('option', { name: /꾸러미/ })
      .first()
      .waitFor()
    await map.press('Enter')
    await expect.poll(shown).toBe(1)
    // Marked as what the map opens with, it is there when the project is opened anew.
    await map.press('Control+k')
    await map.page.keyboard.type('꾸러미 › 맵을 이 보기로')
    await map.page
      .getByRole('option', { name: /꾸러미/ })
      .first()
      .waitFor()
    await map.press('Enter')
    await bar().getByRole('button', { name: '필터 지우기' }).click()
    await expect.poll(shown).toBe(before)
    await app.saved()
    await map.page.reload()
    await bar().getByText('꾸러미', { exact: true }).waitFor()
    await bar().getByText('1/149').waitFor()
  })

  it('leaves lanes out for this window only, teaches where nothing matches, and speaks English', async () => {
    await app.button('한국어').click()
    const lanes = await map.page.locator('[data-header-button]').count()
    await app.button('Filter').click()
    await filter().getByRole('button', { name: 'Action', exact: true }).click()
    await expect.poll(() => map.page.locator('[data-header-button]').count()).toBe(lanes - 1)
    await filter().getByRole('textbox', { name: 'Text' }).fill('zzz')
    await bar().getByText('No card matches. Ask for less, or clear the filter.').waitFor()
    await filter().getByRole('button', { name: 'Clear filter' }).click()
    await expect.poll(() => map.page.locator('[data-header-button]').count()).toBe(lanes)
    // The document itself was not touched.
    expect(await app.button(/^Undo/).getAttribute('aria-disabled')).toBe('true')
  })
})
