/** Persona sheets in real Chromium: edited in place, ordered, marked, pictured, put on maps. */
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AppPage } from '#tests/helpers/app-page.ts'
import { launchChromium, watchPages, type PageWatch } from '#tests/helpers/chromium.ts'

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
  await app.openSample()
  await app.place('페르소나').click()
  await app.field('이름').waitFor()
})
afterEach(async () => {
  expect(watch.complaints).toEqual([])
  await context.close()
})

const namesInList = (): Promise<string[]> =>
  app.page
    .getByRole('navigation', { name: '페르소나' })
    .getByRole('listitem')
    .evaluateAll((items) => items.map((item) => item.querySelector('span span')?.textContent ?? ''))

describe('the sheet', () => {
  it('keeps every kind of field, each change as one step', async () => {
    await app.field('이름').fill('정민우 과장')
    await app.field('나이').fill('35세')
    await app.field('목표 1').fill('아침마다 가득 찬 차')
    await app.field('한마디').fill('자리만 있으면 됩니다.')
    await app.page.getByRole('spinbutton', { name: '인터뷰' }).fill('6')
    await app.page.getByRole('checkbox', { name: '프로토 페르소나' }).click()
    await app.saved()
    await app.page.getByText('인터뷰 6 · 설문 190').waitFor()

    await app.page.reload()
    await app.field('이름').waitFor()
    expect(await app.field('이름').inputValue()).toBe('정민우 과장')
    expect(await app.field('나이').inputValue()).toBe('35세')
    expect(await app.field('목표 1').inputValue()).toBe('아침마다 가득 찬 차')
    expect(await app.field('한마디').inputValue()).toBe('자리만 있으면 됩니다.')
    await app.page.getByText('인터뷰 6 · 설문 190').waitFor()
    expect(await app.page.getByRole('checkbox', { name: '프로토 페르소나' }).isChecked()).toBe(true)
  })

  it('takes a whole sentence back in one step, and the next step with the next key press', async () => {
    const role = app.field('역할·상황')
    const before = await role.inputValue()
    await role.click()
    await app.press('Control+a')
    await app.page.keyboard.type('A driver', { delay: 20 })
    // Longer than the pause after which typed text is kept: two writes, still one step.
    await app.page.waitForTimeout(450)
    await app.page.keyboard.type(' without a plug', { delay: 20 })
    await app.press('Control+z')
    await expect.poll(() => role.inputValue()).toBe(before)
    await app.press('Control+Shift+z')
    await expect.poll(() => role.inputValue()).toBe('A driver without a plug')
    expect(await app.button('실행 취소: 페르소나 고치기').count()).toBe(1)
  })

  it('keeps a space at the end of a word while one pauses', async () => {
    const name = app.field('이름')
    await name.fill('')
    await app.page.keyboard.type('Min ')
    await app.page.waitForTimeout(600)
    await app.page.keyboard.type('Woo')
    await app.page.waitForTimeout(600)
    expect(await name.inputValue()).toBe('Min Woo')
  })

  it('adds, splits and removes lines like a text, and takes a pasted list apart', async () => {
    await app.field('추가').first().click()
    await app.page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', '요금 예측\n빈자리 알림')
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    })
    await app.field('목표 5').waitFor()
    expect(await app.field('목표 4').inputValue()).toBe('요금 예측')
    expect(await app.field('목표 5').inputValue()).toBe('빈자리 알림')
    await app.press('Control+z')
    await expect.poll(() => app.field('목표 4').count()).toBe(0)
  })

  it('changes colour and point shape, on the map too', async () => {
    await app.button(/^색과 점 모양: 보라 동그라미/).click()
    await app.button('초록').click()
    await app.button('육각형').click()
    await app.press('Escape')
    await app.button(/^색과 점 모양: 초록 육각형/).waitFor()
  })

  it('goes on and off maps, and shows where the line is lowest', async () => {
    await app.page.getByText('최저 · 신청·동의 −2').waitFor()
    await app.button('‘집 충전, 다투지 않는 단지’에서 빼기').click()
    await app.button('‘집 충전, 탐색에서 이사까지’에서 빼기').click()
    await app.page.getByText('아직 어느 여정 맵에도 없습니다').waitFor()
    await app.button('‘집 충전, 탐색에서 이사까지’에 넣기').click()
    await app.page.getByText('이 맵에는 아직 감정 점이 없습니다').waitFor()
    await app.press('Control+z', 'Control+z', 'Control+z')
    await app.page.getByText('최저 · 신청·동의 −2').waitFor()
  })

  it('takes a photo, makes it small, keeps it, and lets go of it', async () => {
    const photo = app.button('사진 넣기')
    const chooser = app.page.waitForEvent('filechooser')
    await photo.click()
    await (
      await chooser
    ).setFiles({
      name: '큰 사진.png',
      mimeType: 'image/png',
      buffer: await bigPicture(app),
    })
    const picture = app.button('사진 바꾸기').locator('img')
    await picture.waitFor()
    const size = () =>
      picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])
    await expect.poll(size).toEqual([1024, 512])
    await app.saved()
    await app.page.reload()
    await expect.poll(size).toEqual([1024, 512])

    await app.button('사진 빼기').click()
    await app.button('사진 넣기').waitFor()
    await app.press('Control+z')
    await expect.poll(size).toEqual([1024, 512])
  })

  it('takes a photo that is pasted, or dropped anywhere on the window', async () => {
    const image = (await bigPicture(app)).toString('base64')
    const hand = (type: 'paste' | 'drop') =>
      app.page.evaluate(
        ([kind, base64]) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
          const transfer = new DataTransfer()
          transfer.items.add(new File([bytes], 'a.png', { type: 'image/png' }))
          const options = { bubbles: true, cancelable: true }
          document.body.dispatchEvent(
            kind === 'paste'
              ? new ClipboardEvent('paste', { ...options, clipboardData: transfer })
              : new DragEvent('drop', { ...options, dataTransfer: transfer }),
          )
        },
        [type, image] as const,
      )
    await hand('paste')
    await app.button('사진 빼기').click()
    await app.button('사진 넣기').waitFor()
    await hand('drop')
    await app.button('사진 바꾸기').locator('img').waitFor()
    await app.press('Control+z', 'Control+z', 'Control+z')
    await app.button('사진 넣기').waitFor()
  })

  it('says so when a file is no picture, and keeps the old one', async () => {
    const chooser = app.page.waitForEvent('filechooser')
    await app.button('사진 넣기').click()
    const file = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') }
    await (await chooser).setFiles(file)
    await app.page.getByText('사진으로 읽을 수 없는 파일입니다.').waitFor()
    expect(await app.button('사진 넣기').count()).toBe(1)
  })
})

describe('the list', () => {
  it('adds a persona with an empty name to be typed, copies and deletes it, with undo', async () => {
    await app.button('페르소나 추가').last().click()
    await expect.poll(() => app.page.evaluate(() => document.activeElement?.ariaLabel)).toBe('이름')
    await app.page.keyboard.type('Guard')
    await app.press('Enter')
    await expect.poll(namesInList).toEqual(['정민우', '최영란', '한도윤', 'Guard'])

    await app.button('Guard 메뉴').click()
    await app.page.getByRole('menuitem', { name: '복제' }).click()
    await expect.poll(namesInList).toEqual(['정민우', '최영란', '한도윤', 'Guard', 'Guard 사본'])

    await app.page
      .getByRole('button', { name: /^Guard 사본/ })
      .first()
      .focus()
    await app.press('Delete')
    await expect.poll(namesInList).toEqual(['정민우', '최영란', '한도윤', 'Guard'])
    await app.button('실행 취소').last().click()
    await expect.poll(namesInList).toEqual(['정민우', '최영란', '한도윤', 'Guard', 'Guard 사본'])
  })

  it('is ordered by Alt and arrows and by dragging', async () => {
    const item = (name: RegExp) =>
      app.page.getByRole('navigation', { name: '페르소나' }).getByRole('button', { name })
    await item(/^한도윤/).focus()
    await app.press('Alt+ArrowUp')
    await expect.poll(namesInList).toEqual(['정민우', '한도윤', '최영란'])
    await app.press('Alt+ArrowUp')
    await expect.poll(namesInList).toEqual(['한도윤', '정민우', '최영란'])
    await item(/^최영란/).dragTo(item(/^한도윤/), { targetPosition: { x: 40, y: 4 } })
    await expect.poll(namesInList).toEqual(['최영란', '한도윤', '정민우'])
    await app.press('Control+z')
    await expect.poll(namesInList).toEqual(['한도윤', '정민우', '최영란'])
  })
})

describe('axe', () => {
  it.each(['ko-KR', 'en-GB'])('finds nothing on the sheet in %s', async (locale) => {
    const own = await browser.newContext({ locale, viewport: { width: 1280, height: 720 } })
    const window = await AppPage.open(own)
    await window.openSample()
    await window.place(locale === 'ko-KR' ? '페르소나' : 'Personas').click()
    await window.field(locale === 'ko-KR' ? '이름' : 'Name').waitFor()
    expect(await window.violations()).toEqual([])
    await own.close()
  })
})

/** A picture twice as large as what is kept. */
async function bigPicture({ page }: AppPage): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 2048
    canvas.height = 1024
    canvas.getContext('2d')?.fillRect(0, 0, 1024, 1024)
    return canvas.toDataURL('image/png').replace(/^.*,/, '')
  })
  return Buffer.from(base64, 'base64')
}
