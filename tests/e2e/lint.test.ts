/** The check beside a real map: a finding appears, leads there, is fixed, undone, and let be with a reason. */
import type { Browser, BrowserContext, Locator } from 'playwright-core'
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
  context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 720 } })
  watch = await watchPages(context)
  map = await MapPage.openSample(context)
  app = new AppPage(map.page)
  await found(0).waitFor()
})
afterEach(async () => {
  expect(watch.complaints).toEqual([])
  await context.close()
})

/** What the sample leaves open on purpose. */
const meant = 7

/** The count in the status bar, with so many findings more than the sample has. */
const found = (more: number) =>
  map.page.getByRole('button', { name: `점검 ${meant + more}건`, exact: true })
const list = () => map.page.getByRole('region', { name: '점검', exact: true })
const row = (sentence: string) => list().getByRole('listitem').filter({ hasText: sentence })
const properties = () => map.page.getByRole('complementary', { name: '속성' })

const hasFocus = (place: Locator) => place.evaluate((each) => each === document.activeElement)

const noOpportunity = '이 페인 포인트에서 나온 기회가 없습니다.'

/** Writes a pain point in place of one that an opportunity was made from. */
async function writeLonePain(): Promise<void> {
  await map.page.locator('[data-item-id^="pain"]').first().click()
  await map.press('Delete')
  // Without its pain point, the opportunity of that step comes from nowhere.
  await found(1).waitFor()
  const ime = await map.inputMethod()
  await ime.type('출처가 없다')
  await map.press('Enter', 'Escape')
  await map.card('출처가 없다').waitFor()
  await found(4).waitFor()
}

describe('a finding', () => {
  it('appears in the status bar, leads to its card, is fixed, and undone in one step', async () => {
    await writeLonePain()
    await map.press('End')
    await expect.poll(() => map.card('출처가 없다').count()).toBe(0)
    await found(4).click()
    await row(noOpportunity)
      .getByRole('button', { name: new RegExp(noOpportunity) })
      .click()
    await expect.poll(() => map.place()).toContain('출처가 없다')
    await expect
      .poll(() => properties().getByRole('textbox', { name: '제목', exact: true }).inputValue())
      .toBe('출처가 없다')

    await row(noOpportunity)
      .getByRole('button', { name: /^고치기: .*비용 계산기/ })
      .click()
    await found(2).waitFor()
    expect(await row(noOpportunity).count()).toBe(0)
    await map.undo()
    await found(4).waitFor()
    expect(await row(noOpportunity).count()).toBe(1)
    await map.redo()
    await found(2).waitFor()
  })

  it('leads to the stage it is about and brings it into sight', async () => {
    await map.page.getByRole('button', { name: '단계', exact: true }).click()
    await map.press('Escape')
    await found(2).click()
    await expect.poll(() => hasFocus(list())).toBe(true)
    await map.editor.focus()
    await map.press('End', 'Home')
    const firstStage = map.header(/^1 탐색/)
    await expect.poll(() => firstStage.count()).toBe(1)
    await row('단계에 이름이 없습니다.')
      .getByRole('button', { name: /단계에 이름이 없습니다/ })
      .click()
    await expect.poll(() => firstStage.count()).toBe(0)
    await properties().getByRole('button', { name: '단계 삭제', exact: true }).waitFor()
  })
})

describe('an exception', () => {
  it('is made with a composed reason, kept over a reload, and taken back', async () => {
    await writeLonePain()
    await found(4).click()
    await row(noOpportunity).getByRole('button', { name: '예외로 두기' }).click()
    const ime = await map.inputMethod()
    await ime.type('접점 밖에서 생김')
    await map.press('Enter')
    await found(3).waitFor()
    await row('이유: 접점 밖에서 생김').waitFor()
    await app.saved()
    await map.page.reload()
    await found(3).click()
    await row('이유: 접점 밖에서 생김').getByRole('button', { name: '다시 점검' }).click()
    await found(4).waitFor()
  })
})

describe('the list', () => {
  it('is reached, walked and left by the keyboard', async () => {
    await writeLonePain()
    await found(4).focus()
    await map.press('Enter')
    await expect.poll(() => list().evaluate((each) => each === document.activeElement)).toBe(true)
    await map.press('Tab', 'Tab')
    await expect
      .poll(() => map.page.evaluate(() => document.activeElement?.textContent))
      .toContain('출처가 없다')
    await map.press('Escape')
    await expect.poll(() => hasFocus(found(4))).toBe(true)
    expect(await list().count()).toBe(0)
  })

  it('shows axe nothing to complain about', async () => {
    await writeLonePain()
    await found(4).click()
    await row(noOpportunity).getByRole('button', { name: '예외로 두기' }).click()
    // The map answers for itself elsewhere.
    expect(await app.violations(['[data-region="map"]'])).toEqual([])
  })
})
