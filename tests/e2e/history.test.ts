/** Versions of a project in real Chromium: kept, compared with now, looked at, and brought back beside it. */
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AppPage } from '#tests/helpers/app-page.ts'
import { launchChromium, watchPages, type PageWatch } from '#tests/helpers/chromium.ts'

const map = '집 충전, 탐색에서 이사까지'

let browser: Browser
let context: BrowserContext
let watch: PageWatch
let app: AppPage

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  const viewport = { width: 1440, height: 900 }
  context = await browser.newContext({ locale: 'ko-KR', viewport, reducedMotion: 'reduce' })
  watch = await watchPages(context)
  app = await AppPage.open(context)
  await app.openSample()
})
afterEach(async () => {
  expect(watch.complaints).toEqual([])
  await context.close()
})

const rows = () => app.page.getByRole('group', { name: '지금과 비교' }).getByRole('listitem')
const versions = () => app.page.locator('[data-version]')

async function openHistory(): Promise<void> {
  await app.page
    .getByRole('contentinfo', { name: '상태' })
    .getByRole('button', { name: /백업/ })
    .click()
}

async function writeFirstCard(title: string): Promise<void> {
  await app.place(map).click()
  await app.page.locator('[data-item-id]').first().click()
  await app.page.keyboard.press('F2')
  await app.page.keyboard.press('Control+A')
  await app.page.keyboard.insertText(title)
  await app.page.keyboard.press('Enter')
}

describe('the history of a project', () => {
  it('says what has changed since a version, leads there, and brings the version back as a copy', async () => {
    await openHistory()
    await app.button('지금 남기기').click()
    await expect.poll(() => versions().count()).toBe(1)
    await app.page.getByText('그 뒤로 달라진 것이 없습니다.').waitFor()

    await writeFirstCard('남긴 뒤에 고친 카드')
    await openHistory()
    await expect.poll(() => rows().count()).toBe(1)
    const row = await rows().first().textContent()
    expect(row).toContain('바뀜')
    expect(row).toContain('남긴 뒤에 고친 카드')
    // It has nothing to do with the other kinds.
    await app.page
      .getByRole('group', { name: '차이의 종류' })
      .getByRole('button', { name: /^바뀜/ })
      .press('Space')
    await app.page.getByText('고른 종류의 차이가 없습니다.').waitFor()
    await app.page.getByRole('radio', { name: '미리보기' }).click()
    await app.page.getByText('1쪽').first().waitFor()
    expect(await app.violations()).toEqual([])

    await app.button('사본으로 되살리기').click()
    await app.page.getByText('남긴 뒤에 고친 카드').waitFor({ state: 'detached' })
    await app.page.locator('[data-item-id]').first().waitFor()
    await app.goHome()
    await app.card('집에서 전기차 충전').waitFor()
    expect(await app.page.getByRole('heading', { name: /^집에서 전기차 충전 \(/ }).count()).toBe(1)
  })

  it('is walked by the keyboard, and a row leads to its record', async () => {
    await openHistory()
    await app.button('지금 남기기').click()
    await expect.poll(() => versions().count()).toBe(1)
    await writeFirstCard('먼저 고친 카드')
    await openHistory()
    await app.button('지금 남기기').click()
    await expect.poll(() => versions().count()).toBe(2)
    await versions().first().focus()
    await app.page.keyboard.press('ArrowDown')
    expect(await versions().nth(1).getAttribute('aria-current')).toBe('true')
    await rows().first().getByRole('button').press('Enter')
    await app.page.getByRole('textbox', { name: '제목' }).waitFor()
    expect(await app.page.getByRole('textbox', { name: '제목' }).inputValue()).toBe(
      '먼저 고친 카드',
    )
  })

  it('has a copy of what was deleted', async () => {
    await app.goHome()
    await app.card('집에서 전기차 충전').getByRole('button', { name: /메뉴/ }).click()
    await app.page.getByRole('menuitem', { name: '삭제' }).click()
    await app.page.keyboard.press('Escape')
    await app.page
      .getByText(/삭제했습니다|휴지통/)
      .first()
      .waitFor()
    await app.page.keyboard.press('Control+Comma')
    await app.page
      .getByRole('dialog')
      .getByRole('button', { name: '새 프로젝트로 열기' })
      .first()
      .click()
    await app.page.locator('[data-item-id]').first().waitFor()
  })
})
