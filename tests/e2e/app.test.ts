/** The frame of the app in real Chromium: windows, saving, undo, navigation, settings, storage that refuses. */
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AppPage } from '#tests/helpers/app-page.ts'
import {
  launchChromium,
  rendererAddress,
  watchPages,
  type PageWatch,
} from '#tests/helpers/chromium.ts'

const mapName = '집 충전, 탐색에서 이사까지'
const tomorrow = '집 충전, 다투지 않는 단지To-be'

let browser: Browser
let context: BrowserContext
let watch: PageWatch
let app: AppPage

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({
    locale: 'ko-KR',
    viewport: { width: 1280, height: 720 },
    // Colours that are still on their way to another theme have no contrast of their own.
    reducedMotion: 'reduce',
  })
  watch = await watchPages(context)
  app = await AppPage.open(context)
})
afterEach(async () => {
  expect(watch.complaints).toEqual([])
  await context.close()
})

describe('two windows', () => {
  it('let one write; the other reads, and may take over', async () => {
    await app.openSample()
    await app.place('페르소나').click()
    await app.field('이름').waitFor()

    const second = await AppPage.open(context)
    await second.page.getByText(/다른 창에서 열려 있습니다/).waitFor()
    await second.field('이름').waitFor()
    expect(await second.field('이름').isDisabled()).toBe(true)
    expect(await second.button('페르소나 추가').count()).toBe(0)
    await second.page.getByText('보기 전용').waitFor()
    expect(await second.violations()).toEqual([])

    await app.field('이름').fill('정민우 님')
    await second.button('이 창에서 고치기').click()
    await expect.poll(() => second.field('이름').isEnabled()).toBe(true)
    // What the first window had not even stored yet is there.
    expect(await second.field('이름').inputValue()).toBe('정민우 님')
    await app.page.getByText(/다른 창에서 열려 있습니다/).waitFor()
    expect(await app.field('이름').isDisabled()).toBe(true)
    await second.field('이름').fill('정민우 씨')
    await second.saved()
  })
})

describe('saving', () => {
  it('says so while it fails, keeps trying, and keeps the work', async () => {
    await app.openSample()
    await app.place('개요').click()
    await app.saved()
    // A full disk as the page meets it: the browser itself looks at the space only now and then.
    await app.page.evaluate(() => {
      const { put } = IDBObjectStore.prototype
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The disk is full', 'QuotaExceededError')
      }
      Object.assign(window, {
        makeSpace: () => Object.assign(IDBObjectStore.prototype, { put }),
      })
    })
    await app.field('만든 사람').fill('김서연')
    await app.press('Tab')
    await app.page.getByText('저장 못 함 · 저장 공간이 가득 참 · 다시 시도 중').waitFor()
    expect(await app.page.getByText('저장됨 · 이 기기에만').count()).toBe(0)

    await app.page.evaluate('makeSpace()')
    await app.saved()
    await app.page.reload()
    await app.field('만든 사람').waitFor()
    expect(await app.field('만든 사람').inputValue()).toBe('김서연')
  })
})

describe('storage that cannot be used', () => {
  it('is explained when a newer version has written it, and nothing is touched', async () => {
    await app.page.goto(`${rendererAddress()}favicon.svg`)
    await app.page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('throughline').onsuccess = () => {
            indexedDB.open('throughline', 990).onsuccess = resolve
          }
        }),
    )
    await app.page.goto(rendererAddress())
    await app.heading('더 새로운 버전에서 저장한 프로젝트가 있습니다').waitFor()
    expect(await app.button('다시 시도').count()).toBe(1)
    expect(await app.violations()).toEqual([])
    const versions = await app.page.evaluate(async () =>
      (await indexedDB.databases()).map(({ version }) => version),
    )
    expect(versions).toEqual([990])
  })
})

describe('undo and redo', () => {
  it('name the step, in the bar and in the menu, and go far back', async () => {
    await app.button(/^빈 프로젝트/).click()
    await app.button('페르소나 추가').first().click()
    await app.button('실행 취소: 페르소나 추가').waitFor()
    await app.button('새 여정 맵').click()
    await app.button('실행 취소: 여정 맵 추가').waitFor()
    await app.button('메뉴').click()
    await app.page.getByRole('menuitem', { name: '편집' }).press('ArrowRight')
    await app.page.getByRole('menuitem', { name: /실행 취소: 여정 맵 추가/ }).click()
    await app.button('다시 실행: 여정 맵 추가').waitFor()
    await app.press('Control+z')
    await app.page.getByText('여정 맵 0 · 페르소나 0').waitFor()
    await app.press('Control+y', 'Control+Shift+z')
    await app.page.getByText('단계 3 · 스텝 3 · 카드 0').waitFor()
  })
})

describe('maps in the navigation', () => {
  const names = (): Promise<string[]> =>
    app.page
      .getByRole('navigation', { name: '이동' })
      .locator('li > button')
      .evaluateAll((entries) => entries.map((entry) => entry.textContent ?? ''))

  it('are renamed, copied, marked, ordered and deleted, each with undo', async () => {
    await app.openSample()
    await expect.poll(names).toEqual([`${mapName}As-is`, tomorrow])
    await app.place(mapName).focus()
    await app.press('F2')
    await app.page.keyboard.type('Today')
    await app.press('Enter')
    await expect.poll(names).toEqual(['TodayAs-is', tomorrow])

    await app.button('Today 메뉴').click()
    await app.page.getByRole('menuitem', { name: '복제', exact: true }).click()
    await expect.poll(names).toEqual(['TodayAs-is', 'Today 사본As-is', tomorrow])
    await app.button('Today 사본 메뉴').click()
    await app.page.getByRole('menuitemcheckbox', { name: '개선(To-be)' }).click()
    await expect.poll(names).toEqual(['TodayAs-is', 'Today 사본To-be', tomorrow])

    await app.place('Today 사본').focus()
    await app.press('Alt+ArrowUp')
    await expect.poll(names).toEqual(['Today 사본To-be', 'TodayAs-is', tomorrow])
    await app.press('Delete')
    await expect.poll(names).toEqual(['TodayAs-is', tomorrow])
    await app.page
      .getByRole('region', { name: '알림' })
      .getByRole('button', { name: '실행 취소' })
      .click()
    await expect.poll(names).toEqual(['Today 사본To-be', 'TodayAs-is', tomorrow])
  })

  it('are renamed in the bar at the top as well', async () => {
    await app.openSample()
    await app.field('여정 맵 이름').first().fill('우리 동네')
    await app.press('Enter')
    await expect.poll(names).toEqual(['우리 동네As-is', tomorrow])
    await app.press('Control+z')
    await expect.poll(names).toEqual([`${mapName}As-is`, tomorrow])
  })
})

describe('the window', () => {
  it('folds the navigation to icons when it is narrow, and by key, and remembers the choice', async () => {
    await app.openSample()
    const width = async () =>
      (await app.page.getByRole('navigation', { name: '이동' }).boundingBox())?.width ?? 0
    expect(await width()).toBeGreaterThan(200)
    await app.page.setViewportSize({ width: 1100, height: 700 })
    await expect.poll(width).toBeLessThan(60)
    await app.press('Control+b')
    await expect.poll(width).toBeGreaterThan(200)
    await app.saved()
    await app.page.reload()
    await expect.poll(width).toBeGreaterThan(200)
  })

  it('lists every shortcut on F1; Escape closes the list and the focus is where it was', async () => {
    await app.button(/^구독 서비스/).focus()
    await app.press('F1')
    await app.heading('단축키').waitFor()
    expect(await app.violations()).toEqual([])
    await app.press('Escape')
    await expect.poll(() => app.heading('단축키').count()).toBe(0)
    await expect
      .poll(() => app.page.evaluate(() => document.activeElement?.textContent))
      .toMatch(/^구독 서비스/)
  })

  it('changes its colours at once and keeps them', async () => {
    await app.press('Control+,')
    await app.page.getByRole('radio', { name: '어둡게' }).click()
    await expect.poll(() => app.page.getAttribute('html', 'data-theme')).toBe('dark')
    expect(await app.violations()).toEqual([])
    await app.page.reload()
    await expect.poll(() => app.page.getAttribute('html', 'data-theme')).toBe('dark')
  })
})

describe('axe', () => {
  it.each([
    ['ko-KR', '개요'],
    ['en-GB', 'Overview'],
  ])(
    'finds nothing on overview, map and settings in %s, light and dark',
    async (locale, overview) => {
      const own = await browser.newContext({
        locale,
        viewport: { width: 1280, height: 720 },
        reducedMotion: 'reduce',
      })
      const window = await AppPage.open(own)
      await window.openSample()
      expect(await window.violations()).toEqual([])
      await window.place(overview).click()
      await window.page.getByRole('heading', { level: 1 }).waitFor()
      expect(await window.violations()).toEqual([])
      await window.press('Control+,')
      await window.page.getByRole('dialog').waitFor()
      expect(await window.violations()).toEqual([])
      await window.page.getByRole('radio').nth(4).click()
      await window.press('Escape')
      await expect.poll(() => window.page.getAttribute('html', 'data-theme')).toBe('dark')
      expect(await window.violations()).toEqual([])
      await own.close()
    },
  )
})
