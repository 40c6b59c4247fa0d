/** The palette in real Chromium: records and commands in both languages, by initial consonants, by keyboard alone. */
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
  context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 720 } })
  watch = await watchPages(context)
})
afterEach(async () => {
  expect(watch.complaints).toEqual([])
  await context.close()
})

const field = () => map.page.getByRole('combobox', { name: /무엇이든 찾기|Find anything/ })
const lines = () => map.page.getByRole('option')

async function open(text: string): Promise<void> {
  await map.press('Control+k')
  await field().waitFor()
  await field().fill(text)
}

/** The line that Enter would run, as the field names it to a screen reader. */
async function active(): Promise<Locator> {
  const id = await field().getAttribute('aria-activedescendant')
  return map.page.locator(`[id="${id}"]`)
}

describe('in a project', () => {
  beforeEach(async () => {
    map = await MapPage.openSample(context)
  })

  it('finds a record by initial consonants, goes to its board, selects it, and knows it was there', async () => {
    await open('ㅊㅈㄱㅇㅇ ㄱㄴ ㅈㅇ')
    await expect.poll(async () => (await active()).innerText()).toMatch(/충전 구역에 거는 종이/)
    expect(await (await active()).innerText()).toContain('아이디어')
    await map.press('Enter')
    const inspector = map.page.getByRole('complementary', { name: '속성' })
    await inspector
      .getByText(/충전 구역에 거는 종이/)
      .first()
      .waitFor()
    expect(await field().count()).toBe(0)
    await open('')
    const recent = map.page.getByRole('group', { name: '최근' })
    await recent.getByRole('option', { name: /충전 구역에 거는 종이/ }).waitFor()
  })

  it('goes to a card on another map, and the keyboard is there', async () => {
    await open('충전 진행 알림')
    await lines().filter({ hasText: '다투지 않는' }).click()
    await expect.poll(() => map.place()).toContain('충전 진행 알림')
    await map.press('F2')
    expect(await map.editor.inputValue()).toBe('충전 진행 알림')
  })

  it('runs commands by their English name, by initial consonants, and says the keys', async () => {
    await open('export')
    const first = await active()
    expect(await first.innerText()).toMatch(/내보내기…[^]*Export…[^]*Ctrl E/)
    await field().fill('ㄴㅂㄴㄱ')
    await expect.poll(async () => (await active()).innerText()).toContain('내보내기…')
    await map.press('Enter')
    await map.page.getByRole('dialog', { name: '내보내기' }).waitFor()
    await map.press('Escape')
    await open('ㄷㄱㅊㄱ')
    await map.press('Enter')
    // The name of the new stage waits for its words.
    await expect
      .poll(() => map.page.evaluate(() => document.activeElement?.tagName))
      .toMatch(/INPUT|TEXTAREA/)
  })

  it('finds Korean words on an English screen, and English commands', async () => {
    await map.page.getByRole('button', { name: '한국어', exact: true }).click()
    await open('실행 취소')
    expect(await (await active()).innerText()).toMatch(/Undo/)
    await field().fill('테마 어둡')
    await expect.poll(async () => (await active()).innerText()).toMatch(/Theme: Dark/)
    await map.press('Enter')
    await expect
      .poll(() => map.page.evaluate(() => document.documentElement.dataset['theme']))
      .toBe('dark')
  })

  it('offers what can be done with the chosen card first, as one step', async () => {
    const card = map.card('우리 집에 맞는 방법과 비용 알기')
    await card.click()
    await open('')
    const own = map.page.getByRole('group', { name: '선택한 것에' })
    await own.getByRole('option', { name: /카드 1장 삭제/ }).click()
    await expect.poll(() => card.count()).toBe(0)
    await map.undo()
    await expect.poll(() => card.count()).toBe(1)
  })

  it('offers all that the menu of a chosen header holds, by initial consonants and in English', async () => {
    const stage = map.header(/^2 .*단계, 스텝/)
    const name = (await stage.getAttribute('aria-label')) ?? ''
    await stage.focus()
    await map.press('Shift+F10')
    await map.page.getByRole('menu').waitFor()
    const named = map.page.getByRole('menuitem')
    const entries = await named.evaluateAll((all) =>
      all
        .filter((each) => each.getAttribute('aria-haspopup') === null)
        .map((each) => each.firstElementChild?.nextElementSibling?.textContent ?? each.textContent),
    )
    expect(entries).toContain('다음 단계와 합치기')
    await map.press('Escape')
    await open('')
    const own = map.page.getByRole('group', { name: '선택한 것에' })
    const offered = (await own.getByRole('option').allInnerTexts()).join('\n')
    expect(entries.filter((entry) => !offered.includes(entry))).toEqual([])
    await field().fill('ㄷㅇ ㄷㄱㅇ ㅎㅊㄱ')
    await expect.poll(async () => (await active()).innerText()).toContain('다음 단계와 합치기')
    await map.press('Enter')
    await map.page.getByText(/단계를 합쳤습니다/).waitFor()
    expect(await stage.getAttribute('aria-label')).not.toBe(name)
    await map.undo()
    await expect.poll(() => stage.getAttribute('aria-label')).toBe(name)
  })

  it('splits a stage, moves one to another map, folds a lane and locks, from wherever the cursor is', async () => {
    await map.card('우리 집에 맞는 방법과 비용 알기').click()
    await open('여기부터 새 단계')
    await expect.poll(() => lines().count()).toBeGreaterThan(0)
    await field().fill('collapse lane')
    await expect.poll(async () => (await active()).innerText()).toMatch(/레인 ‘.+’ › 레인 접기/)
    await map.press('Enter')
    await map.header(/접힘/).waitFor()
    await open('move to another map')
    await lines().filter({ hasText: '다른 맵으로 옮기기 ›' }).first().click()
    await map.page.getByText(/단계를 ".+" 맵으로 옮겼습니다/).waitFor()
    // A lane at the end of a long map comes into sight.
    await open('레인 추가: 게인')
    await map.press('Enter')
    const added = map.page.locator('[data-header-id] [aria-pressed="true"]').last()
    await expect.poll(async () => (await added.boundingBox())?.y ?? Infinity).toBeLessThan(690)
    await open('ㄱㅈ ㅈㄱ')
    await map.press('Enter')
    await map.page.getByRole('button', { name: '구조 잠김' }).waitFor()
    await open('레인 추가: 인용')
    await expect.poll(async () => (await active()).getAttribute('aria-disabled')).toBe('true')
  })

  it('does on a board what its tools and menus do', async () => {
    await open('아이디어 보드로')
    await map.press('Enter')
    await map.page.locator('[data-region="board"]').waitFor()
    await open('add group, section')
    await lines().first().waitFor()
    await field().fill('보드 보기 목록')
    await map.press('Enter')
    await expect.poll(() => map.page.locator('[data-view="list"]').count()).toBe(1)
    await open('보드 보기 캔버스')
    await map.press('Enter')
    const note = map.page.locator('[data-thing-id]').first()
    await note.click()
    await open('ㅂㅈ')
    await lines().filter({ hasText: '복제' }).first().click()
    await map.undo()
    await open('조용히 쓰기')
    await map.press('Enter')
    await map.page.getByRole('button', { name: '메모 공개' }).waitFor()
  })

  it('waits for the end of a syllable, walks by arrows, and gives the focus back', async () => {
    await map.card('우리 집에 맞는 방법과 비용 알기').click()
    await map.press('Control+k')
    await field().waitFor()
    const keys = await map.inputMethod()
    await keys.type('고')
    await keys.compose('ㄱ', '개', '객')
    // The unfinished syllable is searched for, and the composition goes on.
    await lines().filter({ hasText: '고객' }).first().waitFor()
    await keys.finish('객')
    expect(await field().inputValue()).toBe('고객')
    const before = await field().getAttribute('aria-activedescendant')
    await map.press('ArrowDown')
    expect(await field().getAttribute('aria-activedescendant')).not.toBe(before)
    await map.press('ArrowUp')
    expect(await field().getAttribute('aria-activedescendant')).toBe(before)
    await map.press('Escape')
    await expect.poll(() => field().count()).toBe(0)
    expect(await map.editor.evaluate((each) => each === document.activeElement)).toBe(true)
  })

  it('has nothing that axe finds wrong in any theme', async () => {
    const app = new AppPage(map.page)
    for (const theme of ['light', 'dark', 'contrast']) {
      await map.page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
      await open('고객')
      await lines().first().waitFor()
      expect(await app.violations()).toEqual([])
      await field().fill('없는 낱말이다')
      await map.page.getByText('찾은 것이 없습니다.').waitFor()
      expect(await app.violations()).toEqual([])
      await map.press('Escape')
    }
  })
})

it('on the start screen finds projects and what the app can do', async () => {
  const app = await AppPage.open(context)
  await app.openSample()
  await app.goHome()
  map = Object.assign(Object.create(MapPage.prototype) as MapPage, { page: app.page })
  await open('전기차')
  await map.press('Enter')
  await app.page.locator('[data-item-id]').first().waitFor()
})
