/** What must hold in the frame in real Chromium: long names, focus, deleted projects, clicks beside tooltips. */
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { AppPage } from '#tests/helpers/app-page.ts'
import { launchChromium, watchPages, type PageWatch } from '#tests/helpers/chromium.ts'

const mapName = '집 충전, 탐색에서 이사까지'

let browser: Browser
let context: BrowserContext
let watch: PageWatch
let app: AppPage

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 720 } })
  watch = await watchPages(context)
  app = await AppPage.open(context)
})
afterEach(async () => {
  expect(watch.complaints).toEqual([])
  await context.close()
})

const focused = (): Promise<string> =>
  app.page.evaluate(() => document.activeElement?.tagName ?? 'none')

it('a new project begins with its name, selected; a very long one runs over nothing', async () => {
  await app.button(/^빈 프로젝트/).click()
  await expect.poll(focused).toBe('TEXTAREA')
  await app.page.keyboard.type('길'.repeat(400))
  await app.press('Enter')
  await app.saved()
  const crumbs = app.page.getByRole('navigation', { name: '현재 위치' })
  const name = await crumbs.getByRole('textbox').first().boundingBox()
  const tools = await app
    .button(/^실행 취소/)
    .first()
    .boundingBox()
  expect(name!.x + name!.width).toBeLessThanOrEqual(tools!.x)
  const overflow = (): Promise<number> =>
    app.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(await overflow()).toBeLessThanOrEqual(0)
  await app.button('새 여정 맵').first().click()
  await app.page.getByText(/3단계/).first().waitFor()
  const boxes = await crumbs.getByRole('textbox').all()
  const [first, second] = await Promise.all(boxes.map((box) => box.boundingBox()))
  expect(first!.x + first!.width).toBeLessThanOrEqual(second!.x)
  await app.goHome()
  expect(await overflow()).toBeLessThanOrEqual(0)
})

it('a deleted project comes back with Ctrl+Z, or out of its list; the focus is never lost', async () => {
  for (const template of [/^빈 프로젝트/, /^빈 프로젝트/]) {
    await app.button(template).click()
    await app.saved()
    await app.goHome()
  }
  await app.card('새 프로젝트').getByRole('button', { name: '새 프로젝트', exact: true }).focus()
  await app.press('Delete')
  await expect.poll(() => app.card('새 프로젝트').count()).toBe(0)
  await expect.poll(focused).toBe('BUTTON')
  await app.press('Control+z')
  await app.card('새 프로젝트').waitFor()
  await app.card('새 프로젝트').getByRole('button', { name: '새 프로젝트', exact: true }).focus()
  await app.press('Delete')
  await app.page.getByText('지운 프로젝트').click()
  expect(await app.violations()).toEqual([])
  await app.button('새 프로젝트 되살리기').click()
  await app.card('새 프로젝트').waitFor()
  await expect.poll(focused).not.toBe('BODY')
})

it('a tooltip takes no click from the button below it', async () => {
  await app.openSample()
  await app.button(`${mapName} 메뉴`).click()
  await app.page.getByRole('menuitem', { name: '복제', exact: true }).click()
  await app.button(`${mapName} 사본 메뉴`).waitFor()
  await app.button(`${mapName} 메뉴`).hover()
  const tooltip = app.page.getByRole('tooltip').first()
  await tooltip.waitFor({ state: 'attached' })
  const isPassedThrough = await app.page.evaluate(() => {
    const shown = document.querySelector('[role=tooltip]')!
    const { x, y, width, height } = shown.getBoundingClientRect()
    return !shown.contains(document.elementFromPoint(x + width / 2, y + height / 2))
  })
  expect(isPassedThrough).toBe(true)
})

it('deleting a map leaves the focus in the list, and undo goes back to the map', async () => {
  await app.openSample()
  await app.place(mapName).focus()
  await app.press('Delete')
  await expect.poll(focused).toBe('BUTTON')
  await app.press('Control+z')
  await app.page.locator('[data-item-id]').first().waitFor()
})

it('Ctrl+S says that the work is saved', async () => {
  await app.openSample()
  await app.press('Control+s')
  await app.page.getByText('저장했습니다').waitFor()
})

it('says in its menu what could not be said when it was drawn', async () => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  const { page } = app
  await app.openSample()
  await page.route('**/later-words-*', async (route) => {
    await held
    await route.continue()
  })
  await page.reload()
  await page.locator('[data-item-id]').first().waitFor()
  release()
  await app.button('메뉴').click()
  for (const name of [/^버전 기록/, /^설정/, /^단축키/]) {
    await page.getByRole('menuitem', { name }).first().waitFor()
  }
  await app.press('Escape')
})
