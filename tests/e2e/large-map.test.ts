/** A map of thousands of cards in real Chromium: what is not touched is not drawn again, and whoever is led into it arrives. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { benchDocument } from '#build/bench/window/document.mjs'
import {
  launchChromium,
  rendererAddress,
  watchPages,
  type PageWatch,
} from '#tests/helpers/chromium.ts'
import { countRenders, takeRenders } from '#tests/helpers/render-count.ts'

const size = 5000

let browser: Browser
let context: BrowserContext
let watch: PageWatch
let page: Page

/** What the window offers to a benchmark. */
interface Bench {
  readonly ready: Promise<void>
  prepare(document: ReturnType<typeof benchDocument>): unknown
  load(file: unknown): Promise<void>
}

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 720 } })
  watch = await watchPages(context)
  await countRenders(context)
  page = await context.newPage()
  await page.goto(`${rendererAddress()}?bench=1`)
  await page.getByRole('main').waitFor()
  await page.evaluate(async (document) => {
    const { __bench: bench } = globalThis as unknown as { __bench: Bench }
    await bench.ready
    await bench.load(bench.prepare(document))
  }, benchDocument(size))
  // What comes after the first picture: tools, panels, and the rest of the layout.
  await page.getByRole('complementary').getByText('Bench').first().waitFor()
  await page.getByText(/^저장됨 · 이 기기에만$/).waitFor()
})
afterEach(async () => {
  expect(watch.complaints).toEqual([])
  await context.close()
})

const cards = () => page.locator('[data-item-id]')
const editor = () => page.locator('[data-cell-editor]')
const settled = () =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))
      }),
  )

describe('a map of 5,000 cards', () => {
  it('renders one card for a letter typed into it, and no other', async () => {
    const card = cards().nth(4)
    const id = (await card.getAttribute('data-item-id')) ?? ''
    const title = (await card.locator('div').first().textContent()) ?? ''
    await card.click()
    await page.keyboard.press('F2')
    await expect.poll(() => editor().inputValue()).toBe(title)
    await settled()
    await takeRenders(page)
    for (const letter of ['.', '!', '.']) {
      await page.keyboard.press(letter)
      await expect.poll(() => card.textContent()).toContain(await editor().inputValue())
      await settled()
      const rendered = await takeRenders(page)
      expect(Object.keys(rendered)).toEqual([id])
    }
  })

  it('renders the chosen cards when all are chosen, so that the count is known to count', async () => {
    await cards().first().click()
    await settled()
    const there = await cards().count()
    await takeRenders(page)
    await page.keyboard.press('Control+a')
    await expect.poll(() => page.locator('[data-selected]').count()).toBe(there)
    expect(Object.keys(await takeRenders(page)).length).toBeGreaterThanOrEqual(there - 1)
  })

  it('keeps few of them in the page, and shows where somebody is led', async () => {
    expect(await cards().count()).toBeLessThan(size / 20)
    await page.keyboard.press('Control+End')
    await settled()
    const name = (await editor().getAttribute('aria-label')) ?? ''
    await page.getByRole('button', { name: '개요', exact: true }).click()
    await expect.poll(() => cards().count()).toBe(0)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill(name.split('Lane: ')[1] ?? '')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await cards().first().waitFor()
    await expect.poll(() => editor().getAttribute('aria-label')).toBe(name)
    const { width, height } = page.viewportSize()!
    await expect
      .poll(async () => {
        const box = await editor().boundingBox()
        return box !== null && box.x < width && box.y < height && box.x > 0 && box.y > 0
      })
      .toBe(true)
  })
})
