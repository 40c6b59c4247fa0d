/** The inspector beside a real map: what is typed there shows on the map, and everything leads somewhere. */
import axe from 'axe-core'
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
  context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1440, height: 900 } })
  watch = await watchPages(context)
  map = await MapPage.openSample(context)
  app = new AppPage(map.page)
  await panel().getByRole('textbox', { name: '맵 이름' }).waitFor()
})
afterEach(async () => {
  expect(watch.complaints).toEqual([])
  await context.close()
})

const panel = () => map.page.getByRole('complementary', { name: '속성' })
const field = (name: string) => panel().getByRole('textbox', { name, exact: true })
const inPanel = (name: string | RegExp) => panel().getByRole('button', { name })
const first = (type: string): Locator => map.page.locator(`[data-item-id^="${type}"]`).first()

describe('a selected card', () => {
  it('is edited in the inspector, seen on the map, and put back in one step', async () => {
    await first('action').click()
    const before = await field('제목').inputValue()
    await field('제목').fill('이웃에게 먼저 물어보기')
    await field('제목').press('End')
    await map.page.keyboard.type(' (단톡방)')
    await expect.poll(() => map.card('이웃에게 먼저 물어보기 (단톡방)').count()).toBe(1)
    await map.undo()
    await expect.poll(() => field('제목').inputValue()).toBe(before)
    expect(await map.card(before).count()).toBe(1)
    expect(await app.button(/^실행 취소/).getAttribute('aria-disabled')).toBe('true')
  })

  it('keeps the last syllable when another card is clicked in the middle of it', async () => {
    const cards = map.page.locator('[data-item-id^="action"]')
    await cards.first().click()
    const id = await cards.first().getAttribute('data-item-id')
    await field('제목').press('ControlOrMeta+a')
    const ime = await map.inputMethod()
    await ime.type('충전기 예')
    await ime.compose('ㅇ', '야', '약')
    await cards.nth(3).click()
    await expect
      .poll(() => map.page.locator(`[data-item-id="${id}"]`).textContent())
      .toContain('충전기 예약')
  })

  it('takes the keyboard from the map and gives it back', async () => {
    await first('touchpoint').click()
    await map.press('Control+Enter')
    await expect
      .poll(() => field('제목').evaluate((each) => each === document.activeElement))
      .toBe(true)
    await map.press('Escape')
    await expect
      .poll(() => map.editor.evaluate((each) => each === document.activeElement))
      .toBe(true)
  })
})

describe('a pain point', () => {
  it('becomes an opportunity that stays linked', async () => {
    await first('pain').click()
    const pain = await field('제목').inputValue()
    await inPanel('기회로 만들기').click()
    // The words of the pain stand selected, so that typing replaces them.
    await map.page.keyboard.type('한 번에 끝나는 신청')
    await map.press('Tab')
    await expect.poll(() => map.card('한 번에 끝나는 신청').count()).toBe(1)
    await panel()
      .getByRole('button', { name: new RegExp(pain) })
      .first()
      .click()
    await panel().getByRole('heading', { name: '페인 포인트' }).waitFor()
    const made = panel().getByRole('region', { name: /이어진 기회/ })
    expect(await made.getByRole('button', { name: '한 번에 끝나는 신청' }).count()).toBe(1)
  })
})

describe('the map', () => {
  it('comes to the touchpoint that disappoints most', async () => {
    const worst = panel().getByRole('region', { name: '기대에 가장 못 미친 접점' })
    await worst.getByRole('button', { name: /→/ }).last().click()
    const title = await field('제목').inputValue()
    await expect
      .poll(() =>
        map
          .card(title)
          .first()
          .boundingBox()
          .then((box) => box !== null && box.x < 1100),
      )
      .toBe(true)
  })

  it('hides a stage and shows it again from the list of hidden parts', async () => {
    const stage = map.header(/탐색/).first()
    await stage.click()
    await panel().getByRole('switch', { name: '맵에 보이기' }).click()
    await expect.poll(() => map.header(/탐색/).count()).toBe(0)
    await first('action').click()
    await map.press('Escape')
    await inPanel('탐색 다시 보이기').click()
    await map.header(/탐색/).first().waitFor()
  })

  it('loses a stage with its cards and gets all of it back', async () => {
    const count = () => map.cards.count()
    const stage = map.header(/탐색/).first()
    const before = await count()
    await stage.click()
    await inPanel(/^단계와 카드 \d+장 삭제$/).click()
    await expect.poll(() => map.header(/탐색/).count()).toBe(0)
    await app.button('실행 취소').last().click()
    await map.header(/탐색/).first().waitFor()
    await expect.poll(count).toBe(before)
  })
})

it('has nothing that axe complains of, whatever is selected', async () => {
  const kinds: readonly (readonly [string, () => Promise<void>])[] = [
    ['고객 여정 맵', () => Promise.resolve()],
    ['행동', () => first('action').click()],
    ['접점', () => first('touchpoint').click()],
    ['감정', () => map.page.locator('[data-emotion]').first().click()],
    ['1단계', () => map.header(/탐색/).first().click()],
    ['레인', () => map.header('행동').click()],
    ['페인 포인트', () => first('pain').click()],
    // Its lane lies below the edge of the window; the pain leads there.
    [
      '기회',
      () =>
        panel()
          .getByRole('region', { name: /이어진 기회/ })
          .getByRole('button')
          .first()
          .click(),
    ],
  ]
  for (const [kind, select] of kinds) {
    await select()
    await panel().getByRole('heading', { level: 2, name: kind, exact: true }).waitFor()
    expect([kind, await violationsInPanel()]).toEqual([kind, []])
  }
})

async function violationsInPanel(): Promise<readonly string[]> {
  await map.page.evaluate(axe.source)
  return panel().evaluate(async (element) => {
    const { axe: engine } = window as unknown as { axe: typeof axe }
    const { violations } = await engine.run(element)
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
  })
}
