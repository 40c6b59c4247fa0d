/** Walks through the views of a project and has axe look at each of them in light, dark and high contrast. */
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { AppPage } from '#tests/helpers/app-page.ts'
import { launchChromium, watchPages, type PageWatch } from '#tests/helpers/chromium.ts'

let browser: Browser
let context: BrowserContext
let watch: PageWatch
let app: AppPage

beforeAll(async () => {
  browser = await launchChromium()
  const viewport = { width: 1440, height: 900 }
  context = await browser.newContext({ locale: 'ko-KR', viewport, reducedMotion: 'reduce' })
  watch = await watchPages(context)
  app = await AppPage.open(context)
  await app.openSample()
})
afterAll(async () => {
  expect(watch.complaints).toEqual([])
  await browser.close()
})

async function foundInEveryTheme(): Promise<readonly string[]> {
  const found: string[] = []
  for (const theme of ['dark', 'contrast', 'light']) {
    await app.page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
    found.push(...(await app.violations()).filter(isDefect).map((each) => `${theme}: ${each}`))
  }
  return found
}

/** Open menus stand outside of the landmarks, as menus do. */
const isDefect = (violation: string): boolean =>
  !(violation.startsWith('region: ') && violation.includes('data-radix-popper-co'))

const view = (name: string) => app.page.getByRole('radio', { name, exact: true }).click()
const place = (name: string) => app.place(name).click()
const escape = () => app.page.keyboard.press('Escape')
const main = () => app.page.getByRole('main')

it('the map with a touchpoint chosen, and its menus', async () => {
  await main().locator('[data-item-id]').filter({ hasText: '설치 신청서' }).first().click()
  expect(await foundInEveryTheme()).toEqual([])
  await app.button('레인').click()
  await app.page.getByRole('menu').waitFor()
  expect(await foundInEveryTheme()).toEqual([])
  await escape()
})

it('the filter of the map', async () => {
  await app.button('필터').click()
  await app.page.getByRole('dialog').waitFor()
  expect(await foundInEveryTheme()).toEqual([])
  await escape()
})

it('the blueprint, the table and the comparison', async () => {
  for (const name of ['블루프린트', '표', '비교']) {
    await view(name)
    await app.page.waitForFunction(() => document.getAnimations().length === 0)
    expect(await foundInEveryTheme()).toEqual([])
  }
  await view('맵')
})

it('present mode', async () => {
  await app.button('발표').click()
  await app.button('발표 끝내기').waitFor()
  expect(await foundInEveryTheme()).toEqual([])
  await escape()
  await app.button('발표 끝내기').waitFor({ state: 'detached' })
})

it('the open comments', async () => {
  await app.button(/^열린 댓글/).click()
  await app.button('댓글과 태그 닫기').waitFor()
  expect(await foundInEveryTheme()).toEqual([])
  await app.button(/^열린 댓글/).click()
})

it('personas, alone and side by side', async () => {
  await place('페르소나')
  await app.button('나란히 비교').waitFor()
  expect(await foundInEveryTheme()).toEqual([])
  await app.button('나란히 비교').click()
  await app.page.getByRole('table').waitFor()
  expect(await foundInEveryTheme()).toEqual([])
})

it('the overview, a board and the thread', async () => {
  for (const name of ['개요', '아이디어', '실마리 · Thread']) {
    await place(name)
    await app.page.waitForFunction(() => document.getAnimations().length === 0)
    expect(await foundInEveryTheme()).toEqual([])
  }
})
