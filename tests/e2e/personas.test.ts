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

  /** The sample's personas have one already. */
  const letGoOfPhoto = async () => {
    await app.button('사진 빼기').click()
    await app.button('사진 넣기').waitFor()
  }

  const addWithoutPhoto = async () => {
    await app.button('페르소나 추가').last().click()
    await app.button('사진 넣기').waitFor()
  }

  it('takes a photo, makes it small, keeps it, and lets go of it', async () => {
    await addWithoutPhoto()
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
    await expect.poll(size).toEqual([512, 512])
    await app.saved()
    await app.page.reload()
    await expect.poll(size).toEqual([512, 512])

    await app.button('사진 빼기').click()
    await app.button('사진 넣기').waitFor()
    await app.press('Control+z')
    await expect.poll(size).toEqual([512, 512])
  })

  it('takes a photo that is pasted, or dropped anywhere on the window', async () => {
    await letGoOfPhoto()
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

  it('keeps nothing of where a photo was taken, and the same photo once', async () => {
    await letGoOfPhoto()
    const buffer = await pictureWithPlace(app)
    expect(buffer.includes('Exif')).toBe(true)
    const take = async () => {
      // Photos are kept, so the button shows them; what is asked for stands first.
      await app.button(/^사진 (넣기|바꾸기)$/).click()
      const chooser = app.page.waitForEvent('filechooser')
      await app.button('파일에서…').click()
      await (await chooser).setFiles({ name: '현장.jpg', mimeType: 'image/jpeg', buffer })
      await app.press('Escape')
      await app.button('사진 바꾸기').locator('img').waitFor()
      await app.saved()
    }
    const before = await storedPictures(app)
    await take()
    await expect.poll(async () => (await storedPictures(app)).length).toBeGreaterThan(before.length)
    const once = await storedPictures(app)
    expect(once.filter((text) => text.includes('Exif') || text.includes('37.5665'))).toEqual([])
    await app.button('사진 빼기').click()
    await take()
    expect((await storedPictures(app)).length).toBe(once.length)
  })

  it('says so when a file is no picture, and keeps the old one', async () => {
    await addWithoutPhoto()
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
/** A JPEG as a phone makes it, which tells where it was taken. */
async function pictureWithPlace({ page }: AppPage): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 640
    canvas.height = 480
    const pen = canvas.getContext('2d')!
    pen.fillStyle = '#246'
    pen.fillRect(0, 0, 400, 300)
    return canvas.toDataURL('image/jpeg').split(',')[1]!
  })
  const plain = Buffer.from(base64, 'base64')
  const told = Buffer.from('Exif\0\0GPS 37.5665, 126.9780')
  const head = Buffer.from([0xff, 0xe1, 0, told.length + 2])
  return Buffer.concat([plain.subarray(0, 2), head, told, plain.subarray(2)])
}

/** What is stored of every picture, as text, byte by byte. */
async function storedPictures({ page }: AppPage): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const ask = <Answer>(request: IDBRequest<Answer>) =>
      new Promise<Answer>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('not read'))
      })
    const texts: string[] = []
    for (const { name } of await indexedDB.databases()) {
      const database = await ask(indexedDB.open(name ?? ''))
      if (database.objectStoreNames.contains('assets')) {
        const rows: unknown[] = await ask(
          database.transaction('assets').objectStore('assets').getAll(),
        )
        for (const row of rows) {
          for (const value of Object.values(row as object)) {
            const bytes =
              value instanceof Blob
                ? await value.arrayBuffer()
                : ArrayBuffer.isView(value)
                  ? value.buffer
                  : value
            if (bytes instanceof ArrayBuffer) {
              texts.push(new TextDecoder('latin1').decode(bytes))
            }
          }
        }
      }
      database.close()
    }
    return texts
  })
}

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

describe('traits, channels and photos', () => {
  const scale = (name: string | RegExp) => app.page.getByRole('slider', { name, exact: true })

  it('sets a trait by keys and by dragging, and keeps a syllable that is being composed', async () => {
    await app.button('직접 쓰기').click()
    await expect
      .poll(() => app.page.evaluate(() => document.activeElement?.ariaLabel))
      .toBe('왼쪽 끝 5')
    const session = await context.newCDPSession(app.page)
    await session.send('Input.imeSetComposition', {
      text: '혼',
      selectionStart: 1,
      selectionEnd: 1,
    })
    await app.page.waitForTimeout(400)
    await session.send('Input.insertText', { text: '혼자' })
    await app.press('Enter')
    await app.field('오른쪽 끝 5').fill('함께')
    const trait = scale('혼자 ↔ 함께')
    await trait.focus()
    await app.press('End', 'ArrowLeft')
    expect(await trait.getAttribute('aria-valuenow')).toBe('4.5')
    const box = (await trait.boundingBox())!
    await app.page.mouse.move(box.x + box.width - 8, box.y + box.height / 2)
    await app.page.mouse.down()
    await app.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await app.page.mouse.up()
    expect(await trait.getAttribute('aria-valuenow')).toBe('3')
    await app.press('Control+z')
    await expect.poll(() => trait.getAttribute('aria-valuenow')).toBe('4.5')
    await app.press('Alt+ArrowUp')
    await expect.poll(() => app.field('왼쪽 끝 4').inputValue()).toBe('혼자')
  })

  it('makes a channel on the spot and says how gladly it is used', async () => {
    await app.page.getByRole('combobox', { name: '채널 추가' }).fill('마을 방송')
    await app.press('Enter', 'Escape')
    await scale('마을 방송').focus()
    await app.press('5')
    expect(await scale('마을 방송').getAttribute('aria-valuetext')).toBe('5점 중 5, 즐겨 씀')
    await app.press('Delete')
    await expect.poll(() => scale('마을 방송').count()).toBe(0)
  })

  it('cuts a square by keys without touching the photo itself', async () => {
    const shown = app.button('사진 바꾸기').locator('img')
    const before = await shown.getAttribute('src')
    await app.button('사진 바꾸기').click()
    await app.page.getByRole('application', { name: '사진 자르기' }).focus()
    await app.press('+', '+', '+', 'ArrowRight')
    await expect.poll(() => shown.getAttribute('src')).not.toBe(before)
    await app.press('Escape', 'Control+z')
    await app.button('실행 취소').first().isDisabled()
    await app.saved()
  })

  it('sets two side by side and says where they differ', async () => {
    await app.button('나란히 비교').click()
    await app.page.getByRole('heading', { name: '나란히 비교' }).waitFor()
    const goals = app.page.getByRole('row', { name: /^목표/ })
    expect(await goals.innerText()).toContain('서로 다름')
    expect(await app.violations()).toEqual([])
    await app.button('비교 끝내기').click()
    await app.field('이름').waitFor()
  })
})

describe('between projects', () => {
  it('copies a persona with traits, channels and photo into another project', async () => {
    await app.button('정민우 메뉴').click()
    await app.page.getByRole('menuitem', { name: /^복사/ }).click()
    await app.page.getByText(/^정민우를 복사했습니다/).waitFor()
    await app.saved()
    await app.goHome()
    await app
      .button(/빈 프로젝트/)
      .first()
      .click()
    await app.place('페르소나').click()
    await app.heading('페르소나').waitFor()
    await app.press('Control+v')
    await app.page.getByText('페르소나 1명을 가져왔습니다').waitFor()
    expect(await app.field('이름').inputValue()).toBe('정민우')
    await app.page.getByRole('slider', { name: '미리 계획함 ↔ 그때그때 정함' }).waitFor()
    await app.page.getByRole('slider', { name: '전화', exact: true }).waitFor()
    await app.button('사진 바꾸기').locator('img').waitFor()
  })

  it('takes one over from a project that is chosen', async () => {
    await app.goHome()
    await app
      .button(/빈 프로젝트/)
      .first()
      .click()
    await app.place('페르소나').click()
    await app.button('다른 프로젝트에서').click()
    await app.page.getByRole('combobox', { name: '프로젝트' }).click()
    await app.page.getByRole('option').first().click()
    await app.page.getByRole('checkbox', { name: /^한도윤/ }).click()
    await app.button('1명 가져오기').click()
    await expect.poll(namesInList).toEqual(['한도윤'])
    await app.button('사진 바꾸기').locator('img').waitFor()
    await app.press('Control+z')
    await app.button('페르소나 추가').first().waitFor()
  })
})
