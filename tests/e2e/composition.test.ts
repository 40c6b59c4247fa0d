/** Korean typed through an input method into the fields of a persona: no syllable lost, none doubled. */
import type { Browser, BrowserContext, Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AppPage } from '#tests/helpers/app-page.ts'
import { launchChromium, watchPages, type PageWatch } from '#tests/helpers/chromium.ts'
import { InputMethod } from '#tests/helpers/map-page.ts'

/** Longer than the pauses after which typed text is kept and written. */
const longPauseMs = 900

let browser: Browser
let context: BrowserContext
let watch: PageWatch
let app: AppPage
let keys: InputMethod

beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext({ locale: 'ko-KR', viewport: { width: 1280, height: 720 } })
  watch = await watchPages(context)
  app = await AppPage.open(context)
  await app.button(/^빈 프로젝트/).click()
  await app.button('페르소나 추가').first().click()
  await app.field('이름').waitFor()
  keys = new InputMethod(await context.newCDPSession(app.page))
})
afterEach(async () => {
  expect(watch.complaints).toEqual([])
  await context.close()
})

const value = (field: Locator): Promise<string> => field.inputValue()

/** The name as the list at the left shows it, which is the stored one. */
const storedName = (): Promise<string | null> =>
  app.page
    .getByRole('navigation', { name: '페르소나' })
    .getByRole('listitem')
    .locator('span span')
    .first()
    .textContent()

describe('the name', () => {
  it('takes every syllable once, and takes the whole name back in one step', async () => {
    await keys.type('김서연')
    await app.press('Enter')
    expect(await value(app.field('이름'))).toBe('김서연')
    await expect.poll(storedName).toBe('김서연')
    await app.press('Control+z')
    await expect.poll(() => value(app.field('이름'))).toBe('')
    await app.press('Control+Shift+z')
    await expect.poll(() => value(app.field('이름'))).toBe('김서연')
  })

  it('is not stored and not touched while a syllable stands open, however long', async () => {
    await keys.type('김')
    await expect.poll(storedName).toBe('김')
    await keys.compose('ㅅ', '서')
    await app.page.waitForTimeout(longPauseMs)
    expect(await storedName()).toBe('김')
    expect(await value(app.field('이름'))).toBe('김서')
    await keys.finish('서')
    await expect.poll(storedName).toBe('김서')
  })

  it('keeps the open syllable when another field is entered', async () => {
    await keys.type('정')
    await keys.compose('ㅎ', '호')
    await app.field('나이').click()
    await expect.poll(storedName).toBe('정호')
    expect(await value(app.field('이름'))).toBe('정호')
    expect(await value(app.field('나이'))).toBe('')
  })

  it('keeps the open syllable when the tab is closed', async () => {
    await keys.type('영')
    await keys.compose('ㄹ', '라', '란')
    await app.page.close({ runBeforeUnload: true })
    app = await AppPage.open(context)
    await app.field('이름').waitFor()
    expect(await value(app.field('이름'))).toBe('영란')
  })

  it('listens to no shortcut that belongs to the syllable', async () => {
    await keys.type('민')
    await expect.poll(storedName).toBe('민')
    await keys.compose('ㅇ', '우')
    await app.page.evaluate(() => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'z',
          code: 'KeyZ',
          ctrlKey: true,
          isComposing: true,
          bubbles: true,
          cancelable: true,
        }),
      )
    })
    await keys.finish('우')
    await expect.poll(storedName).toBe('민우')
  })
})

describe('lists and notes', () => {
  it('take lines of Korean one below the other', async () => {
    await app.field('추가').first().click()
    await keys.type('자리 찾기')
    await app.press('Enter')
    await keys.type('요금 알기')
    await app.press('Enter')
    expect(await value(app.field('목표 1'))).toBe('자리 찾기')
    expect(await value(app.field('목표 2'))).toBe('요금 알기')
    await app.saved()
    await app.page.reload()
    await app.field('목표 2').waitFor()
    expect(await value(app.field('목표 1'))).toBe('자리 찾기')
    expect(await value(app.field('목표 2'))).toBe('요금 알기')
  })

  it('keep a note of several lines, with the last syllable still open at the end', async () => {
    await app.field('메모').click()
    await keys.type('밤에는')
    await app.press('Enter')
    await keys.type('조용')
    await keys.compose('ㅎ', '하', '히')
    await app.page.waitForTimeout(longPauseMs)
    await app.field('역할·상황').click()
    expect(await value(app.field('메모'))).toBe('밤에는\n조용히')
    await app.press('Control+z')
    await expect.poll(() => value(app.field('메모'))).toBe('')
  })
})
