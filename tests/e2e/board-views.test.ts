/** The views of define, ideate and prototype boards in real Chromium: by mouse, pen, keys and input method. */
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AppPage } from '#tests/helpers/app-page.ts'
import { launchChromium, watchPages, type PageWatch } from '#tests/helpers/chromium.ts'
import { InputMethod } from '#tests/helpers/map-page.ts'

let browser: Browser
let context: BrowserContext
let watch: PageWatch
let app: AppPage
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1440, height: 900 } })
  watch = await watchPages(context)
  app = await AppPage.open(context)
  page = app.page
  await app.openSample()
})
afterEach(async () => {
  expect(watch.complaints).toEqual([])
  await context.close()
})

/** Opens the board of a stage in one of its views. */
async function open(stage: string, view: string): Promise<void> {
  await app.place(stage).click()
  await page.getByRole('radiogroup', { name: '보드 보기' }).waitFor()
  const side = page.getByRole('radio', { name: view, exact: true })
  if ((await side.count()) > 0) await side.click()
  else {
    await app.button('다른 보기').click()
    await page.getByRole('menuitemcheckbox', { name: view }).click()
  }
}

async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox()
  if (box === null) throw new Error('The element is not on screen.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Moves the mouse from one place to another with the button down. */
async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}

describe('the define flow', () => {
  const column = (type: string): Locator =>
    page.locator(`[data-flow-column="${type}"] [data-flow-card]`)

  it('leads from an insight to a question that is composed, and back in one step', async () => {
    await open('정의', '흐름')
    const questions = await column('question').count()
    await column('insight').first().click()
    await app.button('질문 만들기').first().click()
    const method = new InputMethod(await context.newCDPSession(page))
    await method.type('한글')
    await page.keyboard.type('?')
    await app.press('Enter')
    const made = column('question').filter({ hasText: '어떻게 하면 한글?' })
    await made.waitFor()
    expect(await made.getAttribute('aria-current')).toBe('true')
    expect(await page.locator('svg path[class=""], svg path:not([class])').count()).toBeGreaterThan(
      0,
    )
    await app.press('Control+z')
    await expect.poll(() => column('question').count()).toBe(questions)
  })

  it('links a card with another that it is dropped on', async () => {
    await open('정의', '흐름')
    await column('pain-point').nth(2).dragTo(column('question').nth(2))
    await page.getByText('두 카드를 이었습니다').waitFor()
  })

  it('writes an insight from chosen evidence by keys alone', async () => {
    await open('정의', '흐름')
    await app.button('근거에서 인사이트 쓰기').focus()
    await app.press('Enter')
    await page.getByRole('combobox', { name: '바탕이 될 근거' }).waitFor()
    await app.press('Enter', 'ArrowDown', 'Enter', 'Escape')
    await app.button('인사이트 쓰기').focus()
    await app.press('Enter')
    await app.field('인사이트').waitFor()
    await page.waitForTimeout(200)
    await page.keyboard.type('Waiting is not the problem')
    await app.press('Enter')
    const made = column('insight').filter({ hasText: 'Waiting is not the problem' })
    await made.getByText('인터뷰 2').waitFor()
  })

  it('has nothing that axe would mind, with a statement being written', async () => {
    await open('정의', '흐름')
    await column('point-of-view').first().click()
    await app.field('니즈').waitFor()
    expect(await app.violations()).toEqual([])
  })
})

describe('lenses on ideas', () => {
  it('take the place on the matrix as numbers, and give them back in the tray', async () => {
    await open('아이디어', '영향·노력')
    await app.field('아이디어 적고 Enter').fill('번호표')
    await app.press('Enter')
    const waiting = page.getByRole('button', { name: /^번호표: 점수 없음/ })
    await waiting.waitFor()
    const plot = await page.getByRole('group', { name: '영향·노력 매트릭스' }).boundingBox()
    if (plot === null) throw new Error('The plot is not on screen.')
    await drag(await middleOf(waiting), { x: plot.x + 22, y: plot.y + 22 })
    const point = page.getByRole('button', { name: '번호표: 영향 5, 노력 1, 퀵윈', exact: true })
    await point.waitFor()
    await drag(await middleOf(point), { x: plot.x + plot.width + 60, y: plot.y + 60 })
    await waiting.waitFor()
    await app.press('Control+z')
    await point.waitFor()
    await app.press('Control+z')
    await waiting.waitFor()
  })

  it('place labels so that none covers another', async () => {
    await open('아이디어', '영향·노력')
    const plot = page.getByRole('group', { name: '영향·노력 매트릭스' })
    await plot.locator('[data-point]').first().waitFor()
    const covered = await plot.evaluate((element) => {
      const boxes = [
        ...element.querySelectorAll('[data-point] + span:not([class*="whisper"])'),
      ].map((label) => label.getBoundingClientRect())
      return boxes.filter((a, n) =>
        boxes.some(
          (b, m) =>
            m > n && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
        ),
      ).length
    })
    expect(covered).toBe(0)
  })

  it('keep strokes of a pen, and take them back one by one', async () => {
    await open('아이디어', '크레이지 에잇')
    await app.button('시트 추가').click()
    const pad = page.getByRole('group', { name: '2번 칸의 스케치' })
    const sheet = await middleOf(pad.getByRole('img'))
    await drag({ x: sheet.x - 40, y: sheet.y - 20 }, { x: sheet.x + 40, y: sheet.y + 20 })
    await drag({ x: sheet.x - 40, y: sheet.y + 20 }, { x: sheet.x + 40, y: sheet.y - 20 })
    const strokes = async (): Promise<number> =>
      ((await pad.locator('path').first().getAttribute('d')) ?? '').split('M').length - 1
    await expect.poll(strokes).toBe(2)
    await pad.getByRole('button', { name: '마지막 획 지우기' }).click()
    await expect.poll(strokes).toBe(1)
    await app.field('2번 칸의 이름').fill('번호표')
    await app.press('Enter')
    await page.getByRole('complementary').getByText('번호표').first().waitFor()
  })

  it.each(['영향·노력', '카노', '가정', '크레이지 에잇'])(
    'have nothing that axe would mind: %s',
    async (view) => {
      await open('아이디어', view)
      // The tooltip of the menu that was used goes first.
      await app.press('Escape')
      await page.mouse.move(4, 500)
      await page.getByRole('tooltip').waitFor({ state: 'detached' })
      expect(await app.violations()).toEqual([])
    },
  )
})

describe('prototype cards', () => {
  it('change their state by keys, are opened and written on, and become a test', async () => {
    await open('프로토타입', '카드')
    const name = '한 쪽짜리 안전 안내'
    await page.getByRole('article', { name }).focus()
    await app.press('Shift+ArrowRight')
    await page.getByRole('region', { name: '테스트함' }).getByRole('article', { name }).waitFor()
    await app.press('Enter')
    await app.field('설명').fill('종이 한 장')
    await app.press('Control+Enter')
    expect(await app.violations()).toEqual([])
    await app.press('Escape')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe(name)
    await app.press('Enter')
    await app.button('테스트 만들기').first().click()
    await page
      .getByRole('radio', { name: '테스트', exact: true, checked: true })
      .or(page.getByRole('article', { name }))
      .first()
      .waitFor()
  })
})
