/** The start screen in real Chromium: first start, projects made and kept, files opened and refused. */
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AppPage } from '#tests/helpers/app-page.ts'
import { launchChromium, watchPages, type PageWatch } from '#tests/helpers/chromium.ts'

const sampleName = '집에서 전기차 충전'
const sampleFile = readFileSync('shared/samples/home-ev-charging.throughline', 'utf8')

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

describe('the first start', () => {
  it('teaches with one sentence, one button and three examples', async () => {
    await app.page.getByText(/사람들이 겪는 일을/).waitFor()
    expect(await app.button('첫 여정 맵 만들기').count()).toBe(1)
    expect(await app.button(/^예제: /).count()).toBe(3)
    expect(await app.heading('최근 프로젝트').count()).toBe(0)
  })

  it('opens the sample as a copy and leaves the sample as it was', async () => {
    await app.openSample()
    const name = app.field('프로젝트 이름')
    await name.fill('우리 단지의 충전')
    await name.press('Enter')
    await app.saved()
    await app.goHome()
    expect(await app.card('우리 단지의 충전').count()).toBe(1)

    await app.openSample()
    expect(await app.field('프로젝트 이름').inputValue()).toBe(sampleName)
    await app.goHome()
    expect(await app.card('우리 단지의 충전').count()).toBe(1)
    expect(await app.card(sampleName).count()).toBe(1)
  })

  it('opens each of the samples, and loads none before it is opened', async () => {
    const loaded: string[] = []
    app.page.on('request', (request) => {
      const [name] = /(home-ev|university-hospital|held-bank)/.exec(request.url()) ?? []
      if (name !== undefined) loaded.push(name)
    })
    await app.page.reload()
    await app
      .button(/^예제: /)
      .first()
      .waitFor()
    expect(loaded).toEqual([])
    await app.button(/^예제: 의심거래로 멈춘 이체/).focus()
    await app.press('Enter')
    await expect.poll(() => app.field('프로젝트 이름').inputValue()).toBe('의심거래로 멈춘 이체')
    expect(loaded).toEqual(['held-bank'])
    await app.goHome()
    await app.button(/^예제: 대학병원 외래 진료/).click()
    await expect.poll(() => app.field('프로젝트 이름').inputValue()).toBe('대학병원 외래 진료')
    expect(loaded).toEqual(['held-bank', 'university-hospital'])
  })
})

describe('projects', () => {
  it('are made from a template, renamed with F2, copied, deleted, and brought back', async () => {
    await app.button(/^구독 서비스/).click()
    await app.place('구독 여정').waitFor()
    await app.goHome()

    await app.card('구독 서비스').getByRole('button', { name: '구독 서비스', exact: true }).focus()
    await app.press('F2')
    await app.field('프로젝트 이름').fill('이불 구독')
    await app.press('Enter')
    await app.card('이불 구독').waitFor()

    await app.button('이불 구독 메뉴').click()
    await app.page.getByRole('menuitem', { name: '복제' }).click()
    await app.card('이불 구독 (2)').waitFor()

    await app.card('이불 구독').getByRole('button', { name: '이불 구독', exact: true }).focus()
    await app.press('Delete')
    await expect.poll(() => app.card('이불 구독').count()).toBe(0)
    await app.button('실행 취소').click()
    await app.card('이불 구독').waitFor()
    expect(await app.card('이불 구독 (2)').count()).toBe(1)
  })

  it('get names of their own when several are made from one template', async () => {
    for (const name of ['새 프로젝트', '새 프로젝트 (2)']) {
      await app.button(/^빈 프로젝트/).click()
      await app.page.getByText('아직 여정 맵이 없습니다').waitFor()
      expect(await app.field('프로젝트 이름').first().inputValue()).toBe(name)
      await app.goHome()
    }
  })

  it('are as they were after the tab was closed, at the place where one was', async () => {
    await app.openSample()
    // A window whose project is not on the disk yet asks before it closes.
    await app.saved()
    await app.place('페르소나').click()
    const name = app.field('이름')
    await name.fill('정민우 씨')
    // Closed at once, before the pause after which typed text is kept.
    await app.page.close({ runBeforeUnload: true })

    app = await AppPage.open(context)
    await app.field('이름').waitFor()
    expect(await app.field('이름').inputValue()).toBe('정민우 씨')
    expect(await app.page.title()).toBe(`${sampleName} — Throughline`)
  })
})

describe('files', () => {
  it('open by being dropped, beside what is there already', async () => {
    await app.drop({ name: '받은 파일.throughline', text: sampleFile })
    await app.page.getByText(`‘${sampleName}’ 프로젝트를 가져왔습니다`).waitFor()
    await app.goHome()
    await app.drop({ name: '받은 파일.throughline', text: sampleFile })
    await app.page.locator('[data-item-id]').first().waitFor()
    await app.goHome()
    expect(await app.card(sampleName).count()).toBe(1)
    expect(await app.card(`${sampleName} (2)`).count()).toBe(1)
  })

  it('are refused with what is wrong and where, and nothing changes', async () => {
    await app.openSample()
    await app.goHome()
    const damaged = sampleFile.replace(/"severity": \d/, '"severity": 9')
    await app.drop({ name: '깨진.throughline', text: damaged })
    const sentence = app.page.getByText(/깨진\.throughline/)
    await sentence.waitFor()
    expect(await sentence.textContent()).toMatch(
      /‘깨진\.throughline’ 파일에 어긋난 곳이 있어 열지 않았습니다\. records\[\d+\]\.severity: 9는 너무 큽니다\(최대 5\)\. 바뀐 것은 없습니다\./,
    )
    await app.drop({ name: '장보기.txt', text: '우유, 달걀' })
    await app.page
      .getByText('‘장보기.txt’ 파일은 Throughline 프로젝트가 아닙니다. 바뀐 것은 없습니다.')
      .waitFor()
    expect(await app.page.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      sampleName,
    ])
  })

  it('give back the same project that was saved into them', async () => {
    await app.openSample()
    await app.page.evaluate(() => {
      // Without its own dialog the browser downloads, which a test can follow.
      Object.assign(window, { showSaveFilePicker: undefined })
    })
    const download = app.page.waitForEvent('download')
    await app.press('Control+Shift+s')
    const file = await download
    expect(file.suggestedFilename()).toBe(`${sampleName}.throughline`)
    expect(readFileSync(await file.path(), 'utf8')).toBe(sampleFile)
  })
})

describe('language', () => {
  it('follows the system at first, changes at once and is kept', async () => {
    expect(await app.page.getAttribute('html', 'lang')).toBe('ko')
    await app.button('메뉴').click()
    await app.page.getByRole('menuitem', { name: '언어' }).press('ArrowRight')
    await app.page.getByRole('menuitemcheckbox', { name: 'English' }).click()
    await app.heading('What shall we redraw?').waitFor()
    expect(await app.page.getAttribute('html', 'lang')).toBe('en')
    await app.page.reload()
    await app.heading('What shall we redraw?').waitFor()
  })

  it('is English where the system speaks neither language', async () => {
    const french = await browser.newContext({ locale: 'fr-FR' })
    const window = await AppPage.open(french)
    await window.heading('What shall we redraw?').waitFor()
    await french.close()
  })
})

describe('without a mouse', () => {
  it('a project is opened, left, renamed and deleted', async () => {
    await app.button('첫 여정 맵 만들기').focus()
    await app.press('Enter')
    await app.place('고객 여정').waitFor()
    await app.button('Throughline: 프로젝트 목록으로').focus()
    await app.press('Enter')
    const opener = app
      .card('고객 여정 맵')
      .getByRole('button', { name: '고객 여정 맵', exact: true })
    await opener.waitFor()
    for (let tabs = 0; tabs < 20; tabs++) {
      await app.press('Tab')
      if (await opener.evaluate((element) => element === document.activeElement)) break
    }
    await app.press('F2')
    await app.page.keyboard.type('Visit')
    await app.press('Enter')
    await app.card('Visit').waitFor()
    // The focus is back on the card, ready for the next key.
    await expect
      .poll(() => app.page.evaluate(() => document.activeElement?.textContent))
      .toBe('Visit')
    await app.press('Delete')
    await expect.poll(() => app.card('Visit').count()).toBe(0)
  })
})

describe('axe', () => {
  it.each([
    ['ko-KR', '빈'],
    ['en-GB', 'empty'],
  ])('finds nothing on the empty and the full start screen in %s', async (locale) => {
    const own = await browser.newContext({ locale, viewport: { width: 1280, height: 720 } })
    const window = await AppPage.open(own)
    await window.heading(/^(템플릿으로 시작|Start from a template)$/).waitFor()
    expect(await window.violations()).toEqual([])
    await window.openSample()
    await window.goHome()
    expect(await window.violations()).toEqual([])
    await own.close()
  })
})
