/** Find and replace in real Chromium: on a map, in the whole project, one by one, all at once, and undone. */
import type { Browser, BrowserContext } from 'playwright-core'
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

const panel = () => map.page.getByRole('region', { name: '찾기·바꾸기', exact: true })
const field = () => panel().getByRole('textbox', { name: '찾을 말' })
const replacement = () => panel().getByRole('textbox', { name: '바꿀 말' })
const count = () => panel().getByRole('status')
const results = () => panel().getByRole('option')
const replaceAll = () => panel().getByRole('button', { name: /^모두 바꾸기/ })
const everywhere = () => panel().getByRole('radio', { name: '프로젝트 전체' })

async function ask(keys: string, text: string): Promise<void> {
  await map.press(keys)
  await field().fill(text)
}

/** How many parts of the page are marked as found, and as the one that is shown. */
function marks(): Promise<readonly number[]> {
  return map.page.evaluate(() =>
    ['found', 'found-now'].map((name) => CSS.highlights.get(name)?.size ?? 0),
  )
}

describe('finding', () => {
  it('marks what is found where it stands, counts, and goes from one to the next and back', async () => {
    await ask('Control+f', '챗봇')
    await expect.poll(() => count().innerText()).toMatch(/^\d+곳$/)
    const total = Number.parseInt(await count().innerText(), 10)
    expect(await results().count()).toBe(total)
    await expect.poll(async () => (await marks())[0]).toBeGreaterThan(0)
    await map.press('Enter')
    expect(await count().innerText()).toBe(`1/${total}`)
    await map.press('F3', 'F3')
    expect(await count().innerText()).toBe(`3/${total}`)
    await map.press('Shift+Enter')
    expect(await count().innerText()).toBe(`2/${total}`)
    // The keyboard stays in the field while the map shows what was found.
    expect(await field().evaluate((each) => each === document.activeElement)).toBe(true)
    const chosen = panel().getByRole('option', { selected: true })
    await chosen.waitFor()
    await chosen.dblclick()
    await expect
      .poll(() => map.editor.evaluate((each) => each === document.activeElement))
      .toBe(true)
  })

  it('walks the list by arrow keys, leads to a board, and closes with Escape', async () => {
    await ask('Control+f', '종이 신청')
    await everywhere().click()
    await panel().getByRole('listbox').focus()
    await map.press('End')
    await map.page.getByRole('heading', { name: '테스트', exact: true, level: 1 }).waitFor()
    await expect.poll(async () => (await marks())[1]).toBeGreaterThan(0)
    await map.press('Escape')
    await expect.poll(() => panel().count()).toBe(0)
    await expect.poll(marks).toEqual([0, 0])
  })

  it('takes whole words with their particles, and the case where asked', async () => {
    await ask('Control+f', '충전')
    const parts = Number.parseInt(await count().innerText(), 10)
    await panel().getByRole('button', { name: '온전한 낱말만' }).click()
    await expect
      .poll(async () => Number.parseInt(await count().innerText(), 10))
      .toBeLessThan(parts)
    expect(await results().filter({ hasText: '충전기' }).count()).toBe(0)
    await field().fill('qr')
    expect(await results().count()).toBeGreaterThan(0)
    await panel().getByRole('button', { name: '대소문자 구분' }).click()
    await expect.poll(() => count().innerText()).toBe('없음')
  })
})

describe('replacing', () => {
  it('takes one by one, each as a step of its own', async () => {
    await ask('Control+h', '상담 챗봇')
    await replacement().fill('상담 로봇')
    await field().press('Enter')
    await replacement().press('Enter')
    await expect.poll(() => map.card('상담 로봇').count()).toBe(1)
    await map.press('Control+z')
    await expect.poll(() => map.card('상담 챗봇').count()).toBe(1)
  })

  it('replaces all on the map only, says a particle that no longer fits, and undoes in one step', async () => {
    await ask('Control+h', '충전기')
    await replacement().fill('충전 시설')
    await expect
      .poll(() =>
        panel()
          .getByText(/조사 확인: .+ → .+/)
          .count(),
      )
      .toBeGreaterThan(0)
    const total = Number.parseInt(await count().innerText(), 10)
    await replaceAll().click()
    await map.page.getByText(new RegExp(`^${total}곳을 바꿨습니다`)).waitFor()
    await expect.poll(() => count().innerText()).toBe('없음')
    await expect.poll(() => map.card('단지 충전 시설 지도').count()).toBe(1)
    await map.page.getByRole('button', { name: `실행 취소: 글 ${total}곳 바꾸기` }).click()
    await expect.poll(() => count().innerText()).toBe(`${total}곳`)
  })

  it('replaces in the whole project but for what was really said, and says so', async () => {
    await ask('Control+h', '충전')
    await replacement().fill('완충')
    await everywhere().click()
    await replaceAll().click()
    await map.page
      .getByText(/곳을 바꿨습니다 \(맵 \d+ · 보드 \d+ .*잠긴 \d+곳은 그대로 두었습니다/)
      .waitFor()
    const left = await results().count()
    expect(left).toBeGreaterThan(0)
    expect(await panel().getByText('실제로 한 말').count()).toBe(left)
    await map.press('Control+z')
    await expect.poll(() => map.card('단지 충전기 지도').count()).toBe(1)
  })

  it('has nothing that axe finds wrong in any theme', async () => {
    const app = new AppPage(map.page)
    await ask('Control+h', '충전')
    await replacement().fill('안내 데스크')
    await field().press('Enter')
    for (const theme of ['light', 'dark', 'contrast']) {
      await map.page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
      expect(await app.violations()).toEqual([])
    }
  })
})
