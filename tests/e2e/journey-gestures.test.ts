/** The whiteboard hands of a map: dragging, copying, choosing by a rectangle, panning, in real Chromium. */
import { describe, expect, it } from 'vitest'
import { withSampleMap, type MapPage } from '#tests/helpers/map-page.ts'

let map: MapPage
withSampleMap((opened) => {
  map = opened
})

const first = '커뮤니티 글과 영상 후기로 비용 비교'
const second = '지도에서 가까운 빈자리 찾기'

async function middleOf(title: string): Promise<{ x: number; y: number }> {
  const box = (await map.card(title).boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function ground(): Promise<{ x: number; y: number; width: number; height: number }> {
  return (await map.page.locator('.react-flow__pane').boundingBox())!
}

/** Takes hold of a card and moves it over another one; the button stays down. */
async function hold(title: string, over: string): Promise<void> {
  const { mouse } = map.page
  const start = await middleOf(title)
  const end = await middleOf(over)
  await mouse.move(start.x, start.y)
  await mouse.down()
  await mouse.move(start.x + 8, start.y + 8, { steps: 2 })
  await mouse.move(end.x, end.y + 40, { steps: 5 })
}

const marks = () => map.page.locator('[data-drop-mark]').count()
const dragged = () => map.page.locator('[data-drag-count]')

describe('cards in the hand', () => {
  it('show where they would go, and go back with Escape as if nothing had been', async () => {
    const before = await map.card(first).boundingBox()
    await hold(first, second)
    expect(await marks()).toBe(1)
    await map.press('Escape')
    expect(await marks()).toBe(0)
    await map.page.mouse.up()
    expect(await map.card(first).boundingBox()).toEqual(before)
    expect(await map.page.getByRole('button', { name: /실행 취소/ }).isDisabled()).toBe(true)
  })

  it('go several at once, and their number is told', async () => {
    await map.card(first).click()
    const pain = map.page.locator('[data-item-id^="pain"]').first()
    await pain.click({ modifiers: ['Control'] })
    await hold(first, second)
    expect(await dragged().getAttribute('data-drag-count')).toBe('2')
    await map.page.mouse.up()
    await expect.poll(() => map.place()).toMatch(/탐색 · 2 · 행동: 커뮤니티/)
    await map.undo()
    await map.card(first).click()
    expect(await map.place()).toMatch(/탐색 · 1 · 행동: 커뮤니티/)
  })

  it('are copied with Alt, and the original stays', async () => {
    await map.page.keyboard.down('Alt')
    await hold(first, second)
    expect(await dragged().textContent()).toBe('카드 1장 복제')
    await map.page.mouse.up()
    await map.page.keyboard.up('Alt')
    await expect.poll(() => map.card(first).count()).toBe(2)
    await map.undo()
    await expect.poll(() => map.card(first).count()).toBe(1)
  })

  it('pan the map at the edge of the window', async () => {
    const sheet = await ground()
    const before = (await map.header(/^2 /).boundingBox())!.x
    const { mouse } = map.page
    const start = await middleOf(first)
    await mouse.move(start.x, start.y)
    await mouse.down()
    await mouse.move(start.x + 20, start.y, { steps: 2 })
    await mouse.move(sheet.x + sheet.width - 4, start.y, { steps: 4 })
    await expect
      .poll(async () => (await map.header(/^2 /).boundingBox())?.x ?? -Infinity)
      .toBeLessThan(before - 100)
    // Given up, the drag leaves the map where it was.
    await map.press('Escape')
    await mouse.up()
    expect((await map.header(/^2 /).boundingBox())!.x).toBeCloseTo(before, 0)
  })
})

describe('an arrow that is pulled out of a card', () => {
  it('pans the map at the edge of the window, so that it reaches a card out of sight', async () => {
    const sheet = await ground()
    const { mouse } = map.page
    await map.card(first).click()
    const handle = (await map.page.locator('[data-arrow-handle]').boundingBox())!
    const y = handle.y + handle.height / 2
    const before = (await map.header(/^2 /).boundingBox())!.x
    await mouse.move(handle.x + handle.width / 2, y)
    await mouse.down()
    await mouse.move(handle.x + 60, y, { steps: 3 })
    await mouse.move(sheet.x + sheet.width - 4, y, { steps: 4 })
    await expect
      .poll(async () => (await map.header(/^2 /).boundingBox())?.x ?? -Infinity)
      .toBeLessThan(before - 100)
    await map.press('Escape')
    await mouse.up()
    expect((await map.header(/^2 /).boundingBox())!.x).toBeCloseTo(before, 0)
    expect(await map.page.getByRole('button', { name: /실행 취소/ }).isDisabled()).toBe(true)
  })
})

describe('a rectangle on empty ground', () => {
  it('begun near an edge pans nothing, and given up with Shift leaves what was chosen', async () => {
    const sheet = await ground()
    const { mouse, keyboard } = map.page
    await map.card(first).click()
    await map.card(second).click({ modifiers: ['Control'] })
    const chosen = () => map.page.locator('[data-item-id][data-selected]').count()
    expect(await chosen()).toBe(2)
    const before = (await map.header(/^2 /).boundingBox())!.x
    const box = (await map.card(first).boundingBox())!
    await keyboard.down('Shift')
    // The gap beside the first column lies within the reach of the left edge.
    await mouse.move(sheet.x + 3, box.y + 10)
    await mouse.down()
    await mouse.move(sheet.x + 20, box.y + 20, { steps: 3 })
    await mouse.move(sheet.x + 26, box.y + 24, { steps: 8 })
    expect(await map.page.locator('[data-marquee]').count()).toBe(1)
    expect((await map.header(/^2 /).boundingBox())!.x).toBeCloseTo(before, 0)
    await map.press('Escape')
    await mouse.up()
    await keyboard.up('Shift')
    expect(await chosen()).toBe(2)
    expect(await map.page.locator('[data-marquee]').count()).toBe(0)
  })

  it('chooses the cards it touches, and Shift adds to them', async () => {
    const { mouse, keyboard } = map.page
    const box = (await map.card(first).boundingBox())!
    // From the free space below the card over its corner.
    const below = { x: box.x + box.width - 4, y: box.y + box.height + 3 }
    const chosen = () => map.page.locator('[data-item-id][data-selected]').count()
    await mouse.move(below.x, below.y)
    await mouse.down()
    await mouse.move(box.x + 40, box.y + 10, { steps: 4 })
    expect(await map.page.locator('[data-marquee]').count()).toBe(1)
    await expect.poll(chosen).toBe(1)
    await mouse.up()
    expect(await map.place()).toMatch(/행동: 커뮤니티/)
    await keyboard.down('Shift')
    await mouse.move(below.x, below.y)
    await mouse.down()
    await mouse.move(below.x + 160, below.y - 20, { steps: 4 })
    await expect.poll(chosen).toBeGreaterThan(1)
    await mouse.up()
    await keyboard.up('Shift')
    await expect.poll(chosen).toBeGreaterThan(1)
  })
})

describe('the map itself', () => {
  it('is panned by dragging while Space is down, also over cards', async () => {
    const before = await middleOf(first)
    await map.card(first).click()
    await map.page.keyboard.down(' ')
    await map.page.mouse.move(before.x, before.y)
    await map.page.mouse.down()
    await map.page.mouse.move(before.x - 120, before.y, { steps: 4 })
    await map.page.mouse.up()
    await map.page.keyboard.up(' ')
    await expect.poll(async () => Math.round((await middleOf(first)).x - before.x)).toBe(-120)
    expect(await map.page.getByRole('button', { name: /실행 취소/ }).isDisabled()).toBe(true)
  })

  it('scrolls with the wheel, sideways with Shift, and zooms at the pointer with Ctrl', async () => {
    const { mouse, keyboard } = map.page
    const start = await middleOf(first)
    await mouse.move(start.x, start.y)
    await keyboard.down('Shift')
    await mouse.wheel(0, 60)
    await keyboard.up('Shift')
    await expect.poll(async () => Math.round((await middleOf(first)).x - start.x)).toBe(-60)
    const width = async () => (await map.card(first).boundingBox())!.width
    const narrow = await width()
    const now = await middleOf(first)
    await mouse.move(now.x, now.y)
    await keyboard.down('Control')
    await mouse.wheel(0, -100)
    await keyboard.up('Control')
    await expect.poll(width).toBeGreaterThan(narrow)
    const later = await middleOf(first)
    expect(Math.abs(later.x - now.x)).toBeLessThan(3)
  })
})

describe('headers in the hand', () => {
  const stages = async () => {
    const headers = map.page.getByRole('toolbar', { name: '단계', exact: true })
    const texts = await headers.locator('[data-header-button]').allTextContents()
    return texts.map((text) => /^(\d+)\s+(\S+)/.exec(text.trim())?.[2])
  }

  it('show a line where they would go; Escape leaves them where they are', async () => {
    const before = await stages()
    const { mouse } = map.page
    const from = (await map.header(/^1 /).boundingBox())!
    const over = (await map.header(/^2 /).boundingBox())!
    await mouse.move(from.x + 30, from.y + 10)
    await mouse.down()
    await mouse.move(over.x + over.width - 20, over.y + 10, { steps: 6 })
    expect(await map.page.locator('[data-line="place"]').count()).toBe(1)
    await map.press('Escape')
    await mouse.up()
    expect(await map.page.locator('[data-line]').count()).toBe(0)
    expect(await stages()).toEqual(before)
    await mouse.move(from.x + 30, from.y + 10)
    await mouse.down()
    await mouse.move(over.x + over.width - 20, over.y + 10, { steps: 6 })
    await mouse.up()
    await expect.poll(stages).toEqual([before[1], before[0], ...before.slice(2)])
  })

  it('are copied with Alt, in one step', async () => {
    const before = await stages()
    const { mouse, keyboard } = map.page
    const from = (await map.header(/^1 /).boundingBox())!
    const over = (await map.header(/^2 /).boundingBox())!
    await keyboard.down('Alt')
    await mouse.move(from.x + 30, from.y + 10)
    await mouse.down()
    await mouse.move(over.x + over.width - 20, over.y + 10, { steps: 6 })
    await mouse.up()
    await keyboard.up('Alt')
    await map.header(/^3 탐색 사본/).waitFor()
    await map.undo()
    await expect.poll(stages).toEqual(before)
  })

  it('give the default size back with a double click on their edge', async () => {
    const step = map.header(/탐색의 스텝 1/)
    const width = async () => Math.round((await step.boundingBox())!.width)
    const usual = await width()
    const box = (await step.boundingBox())!
    const edge = { x: box.x + box.width + 3, y: box.y + box.height / 2 }
    const { mouse } = map.page
    await mouse.move(edge.x, edge.y)
    await mouse.down()
    await mouse.move(edge.x + 50, edge.y, { steps: 3 })
    expect(await map.page.locator('[data-line="edge"]').count()).toBe(1)
    await mouse.up()
    await expect.poll(width).toBe(usual + 50)
    await mouse.dblclick(edge.x + 50, edge.y)
    await expect.poll(width).toBe(usual)
  })
})
