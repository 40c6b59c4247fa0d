/** A full disk and a window that dies again and again, in real Chromium: the work stays, and people are told. */
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AppPage } from '#tests/helpers/app-page.ts'
import { launchChromium, rendererAddress } from '#tests/helpers/chromium.ts'

let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({ locale: 'ko-KR', reducedMotion: 'reduce' })
  // Files are downloaded, as in browsers that ask for no place.
  await context.addInitScript(() => Object.assign(window, { showSaveFilePicker: undefined }))
})
afterEach(() => context.close())

/** Runs in the page: its database takes nothing while the disk is said to be full. */
function refuseOnceFull(): void {
  for (const name of ['put', 'add'] as const) {
    const write = IDBObjectStore.prototype[name]
    IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...given) {
      if ('isDiskFull' in window && window.isDiskFull === true) {
        throw new DOMException('Encountered full disk', 'QuotaExceededError')
      }
      return write.apply(this, given)
    }
  }
}

describe('a full disk', () => {
  it('is said at once, loses nothing, and is over by itself once there is room', async () => {
    await context.addInitScript(refuseOnceFull)
    const app = await AppPage.open(context)
    const setFull = (isFull: boolean) =>
      app.page.evaluate((now) => void Object.assign(window, { isDiskFull: now }), isFull)
    await app.openSample()
    await app.page.getByText('저장됨 · 이 기기에만').waitFor()
    await setFull(true)

    await app.page.locator('[data-item-id]').first().click()
    await app.page.keyboard.press('F2')
    await app.page.keyboard.press('Control+A')
    await app.page.keyboard.insertText('꽉 찬 뒤에 쓴 카드')
    await app.page.keyboard.press('Enter')
    const banner = app.page.getByRole('alert').filter({ hasText: '저장 공간이 가득 차서' })
    await banner.waitFor()
    // Work goes on, and can be kept elsewhere.
    const download = app.page.waitForEvent('download')
    await banner.getByRole('button', { name: '다른 곳에 저장' }).click()
    expect((await download).suggestedFilename()).toMatch(/\.throughline$/)

    await setFull(false)
    await banner.waitFor({ state: 'detached' })
    await app.page.getByText('저장됨 · 이 기기에만').waitFor()
    await app.page.reload()
    await app.page.getByText('꽉 찬 뒤에 쓴 카드').first().waitFor()
  })
})

describe('a window that dies right after its start', () => {
  it('opens in safe mode after the third time, where each project can be saved as a file', async () => {
    const first = await AppPage.open(context)
    await first.openSample()
    await first.page.getByText('저장됨 · 이 기기에만').waitFor()
    await first.page.close()
    for (let n = 0; n < 3; n++) {
      const page = await context.newPage()
      await page.goto(rendererAddress())
      await page.getByRole('main').waitFor()
      const crashed = page.waitForEvent('crash')
      await page.goto('chrome://crash').catch(() => undefined)
      await crashed
      await page.close()
    }
    const app = await AppPage.open(context)
    await app.heading('안전 모드로 열었습니다').waitFor()
    expect(await app.page.locator('[data-item-id]').count()).toBe(0)
    expect(await app.violations()).toEqual([])
    const download = app.page.waitForEvent('download')
    await app.button(/^집에서 전기차 충전: /).click()
    expect((await download).suggestedFilename()).toBe('집에서 전기차 충전.throughline')
    await app.button('프로젝트 목록으로').click()
    await app.card('집에서 전기차 충전').waitFor()
  })
})
