/** As-is and to-be side by side in real Chromium: both lines on the map, the list, the pages of print, present mode. */
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { AppPage } from '#tests/helpers/app-page.ts'
import { launchChromium, watchPages, type PageWatch } from '#tests/helpers/chromium.ts'

const today = '집 충전, 탐색에서 이사까지'
const tomorrow = '집 충전, 다투지 않는 단지'

let browser: Browser
let context: BrowserContext
let watch: PageWatch
let app: AppPage

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
afterEach(async () => {
  expect(watch.complaints).toEqual([])
  await context.close()
})

async function open(options: BrowserContextOptions = {}): Promise<void> {
  context = await browser.newContext({
    locale: 'ko-KR',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  watch = await watchPages(context)
  app = await AppPage.open(context)
}

const view = (name: string) => app.page.getByRole('radio', { name, exact: true })
const summary = () => app.page.getByRole('main').getByRole('status').textContent()
const rows = () => app.page.locator('[data-change-row]')

describe('the list of differences', () => {
  it('says from either side what tomorrow changes, and leads to a record on its map', async () => {
    await open()
    await app.openSample()
    await view('비교').click()
    await expect.poll(summary).toContain('접점 5개 바뀜')
    const said = await summary()
    await app.place(tomorrow).click()
    await expect.poll(summary).toBe(said)
    // One kind alone.
    for (const kind of ['추가', '빠짐', '옮김']) {
      await app.page
        .getByRole('group', { name: '차이의 종류' })
        .getByRole('button', { name: new RegExp(`^${kind}`) })
        .press('Space')
    }
    await expect.poll(() => rows().count()).toBe(10)
    const title = '입주자대표회의·관리사무소 동의'
    const changed = rows().filter({ hasText: title }).filter({ hasText: '접점' }).first()
    expect(await changed.textContent()).toMatch(/바뀜.*접점.*바꾼 까닭/)
    // Walked by keys, shown beside; Enter leads to the map.
    await rows().first().focus()
    const panel = app.page.getByRole('complementary', { name: '속성' })
    for (let n = 0; n < 10; n++) {
      if ((await changed.getAttribute('aria-current')) === 'true') break
      await app.press('ArrowDown')
    }
    await panel.getByText(title, { exact: true }).first().waitFor()
    await app.press('Enter')
    await app.page.locator('[data-item-id]').filter({ hasText: title }).first().waitFor()
    expect(await view('맵').getAttribute('aria-checked')).toBe('true')
    // Who comes back goes on where they left.
    await view('비교').click()
    await expect
      .poll(() => rows().filter({ hasText: title }).first().getAttribute('aria-current'))
      .toBe('true')
  })

  it('follows what is changed, and undo takes it back', async () => {
    await open()
    await app.openSample()
    await app.place(tomorrow).click()
    await app.page.locator('[data-item-id]').first().waitFor()
    const header = app.page
      .locator('[data-header-button]')
      .and(app.page.getByRole('button', { name: /설치/ }))
    await header.first().focus()
    await app.press('F2')
    await app.page.keyboard.insertText('설치와 인도')
    await app.press('Enter')
    await view('비교').click()
    await expect.poll(summary).toContain('단계 1개 바뀜')
    const row = rows().filter({ hasText: '단계' }).first()
    expect(await row.locator('ins').textContent()).toContain('인도')
    await app.press('Control+z')
    await expect.poll(summary).not.toContain('단계 1개 바뀜')
    await app.press('Control+Shift+z')
    await expect.poll(summary).toContain('단계 1개 바뀜')
  })

  it('teaches where there is no other map, and makes one in one press and one step', async () => {
    await open()
    await app.openSample()
    await app.place(tomorrow).focus()
    await app.press('Delete')
    await expect.poll(() => app.place(tomorrow).count()).toBe(0)
    await view('비교').click()
    await app.page.getByText('비교할 맵이 아직 없습니다.', { exact: false }).waitFor()
    await app.page.getByRole('main').getByRole('button', { name: '목표 여정 만들기' }).click()
    await expect.poll(summary).toContain('차이 없음')
    await app.place(`${today} · 목표`).waitFor()
    await app.press('Control+z')
    await expect.poll(() => app.place(`${today} · 목표`).count()).toBe(0)
  })
})

it('both emotion lines lie on the map, each difference is named in words and reached by keys', async () => {
  await open()
  await app.openSample()
  await app.place(tomorrow).click()
  await app.page.locator('[data-item-id]').first().waitFor()
  await app.button('As-is / To-be 비교').press('Enter')
  await app.page.getByRole('menuitemcheckbox', { name: '감정선 함께 보기' }).press('Enter')
  const legend = app.page.getByRole('group', { name: `${today} · As-is와 비교 중` })
  await legend.getByText(`점선: ${today} · As-is`).waitFor()
  const mark = app.page.getByRole('img', { name: /^정민우, 신청·동의 2: −2에서 0, 2 나아짐$/ })
  await mark.waitFor()
  // From the first cell down to the emotion lane, and right to the step.
  const editor = app.page.locator('[data-cell-editor]')
  await app.page.locator('[data-emotion]').nth(3).click()
  await expect.poll(() => editor.getAttribute('aria-label')).toMatch(/감정선: /)
  for (let n = 0; n < 8; n++) {
    if (/비교: −2/.test((await editor.getAttribute('aria-label')) ?? '')) break
    await app.press('ArrowRight')
  }
  expect(await editor.getAttribute('aria-label')).toMatch(/비교: −2 매우 나쁨에서 0 보통, 2 나아짐/)
  await legend.getByRole('button', { name: '비교 그만두기' }).press('Enter')
  await expect.poll(() => mark.count()).toBe(0)
})

it('a map is presented by keys and clicker alone, with before and after, one persona or all', async () => {
  await open()
  await app.openSample()
  await app.press('Control+Alt+p')
  const shown = app.page.getByRole('dialog', { name: '여정 발표' })
  const heading = () => shown.getByRole('heading', { level: 1 }).textContent()
  await shown.getByText(/^1 \/ 1\d$/).waitFor()
  expect(await heading()).toBe(today)
  await app.press('PageDown')
  await expect.poll(heading).toBe('탐색')
  await shown.getByText('심각도 3').first().waitFor()
  await app.press('ArrowRight', 'Space')
  await expect.poll(heading).toBe('설치')
  await app.press('PageUp')
  await expect.poll(heading).toBe('신청·동의')
  // One persona, then everybody again.
  const marks = () => shown.getByRole('img').count()
  const all = await marks()
  await app.press('p')
  await expect.poll(marks).toBeLessThan(all)
  expect(await shown.getByRole('button', { name: '정민우' }).getAttribute('aria-pressed')).toBe(
    'true',
  )
  await app.press('p', 'p', 'p')
  await expect.poll(marks).toBe(all)
  // Dark, and back by any key, on the same page.
  await app.press('b')
  await shown
    .getByRole('status')
    .filter({ hasText: '화면을 껐습니다' })
    .waitFor({ state: 'attached' })
  await app.press('ArrowRight')
  await expect.poll(heading).toBe('신청·동의')
  await app.press('9')
  await expect.poll(heading).toContain('접점 5개 바뀜')
  await app.press('End', 'Home')
  await expect.poll(heading).toBe(today)
  await app.press('1', '0')
  await shown.getByText(/^10 \/ 1\d$/).waitFor()
  await app.press('Escape')
  await expect.poll(() => shown.count()).toBe(0)
  // Nothing to present, no button.
  await app.place('개요').click()
  await expect.poll(() => app.button('발표').count()).toBe(0)
})

it('axe finds nothing on both lines and on the presented pages', async () => {
  await open({ viewport: { width: 1280, height: 720 } })
  await app.openSample()
  const found: string[] = []
  const look = async (where: string, themes: readonly string[]): Promise<void> => {
    for (const theme of themes) {
      await app.page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
      found.push(...(await app.violations()).map((each) => `${where}, ${theme}: ${each}`))
    }
  }
  await app.place(tomorrow).click()
  await view('비교').click()
  await rows().first().waitFor()
  await app.button('맵에서 함께 보기').click()
  await app.page.getByText(`점선: ${today} · As-is`).waitFor()
  await look('map', ['light', 'dark', 'contrast'])
  await app.button('발표').click()
  await app.page.getByText(/^1 \/ /).waitFor()
  for (const key of ['3', '9']) {
    await app.press(key)
    await app.page.getByText(new RegExp(`^${key} / `)).waitFor()
    await look(`page ${key}`, ['dark'])
    await app.press('Home')
  }
  expect(found).toEqual([])
})
