/** Working on a map with the mouse, in real Chromium. */
import { describe, expect, it } from 'vitest'
import { withSampleMap, type MapPage } from '#tests/helpers/map-page.ts'

let map: MapPage
withSampleMap((opened) => {
  map = opened
})

describe('cards', () => {
  it('are dragged into another cell and put back in one step', async () => {
    const card = map.card('커뮤니티 글과 영상 후기로 비용 비교')
    await map.drag(card, map.card('지도에서 가까운 빈자리 찾기'), { x: 0, y: 40 })
    await expect.poll(() => map.place()).toMatch(/탐색 · 2 · 행동: 커뮤니티/)
    await map.undo()
    await card.click()
    expect(await map.place()).toMatch(/탐색 · 1 · 행동: 커뮤니티/)
  })

  it('stay where they are when they are let go beside the grid', async () => {
    const card = map.card('커뮤니티 글과 영상 후기로 비용 비교')
    await map.drag(card, map.page.getByRole('toolbar', { name: '레인' }))
    await card.click()
    expect(await map.place()).toMatch(/탐색 · 1 · 행동: 커뮤니티/)
  })

  it('are written by a double click into an empty cell', async () => {
    await map.card('우리 집에 맞는 방법과 비용 알기').click()
    const box = await map.card('우리 집에 맞는 방법과 비용 알기').boundingBox()
    await map.page.mouse.dblclick(box!.x + box!.width + 60, box!.y + 20)
    await map.page.keyboard.type('직접 물어보기')
    await map.card('커뮤니티 글과 영상 후기로 비용 비교').click()
    await expect.poll(() => map.card('직접 물어보기').count()).toBe(1)
  })

  it('become an opportunity from their menu', async () => {
    const pain = map.page.locator('[data-item-id^="pain"]').first()
    await pain.click({ button: 'right' })
    await map.page.getByRole('menuitem', { name: '기회로 만들기' }).click()
    await map.page.keyboard.type('새 기회')
    await map.press('Enter')
    await expect.poll(() => map.card('새 기회').count()).toBe(1)
    expect(await map.card('새 기회').textContent()).toContain('페인 포인트 1')
  })
})

describe('feelings', () => {
  it('are dragged up and down in halves, one step to undo', async () => {
    const point = map.page.locator('[data-emotion]').first()
    const name = await point.getAttribute('aria-label')
    await map.drag(point, point, { x: 0, y: 70 })
    await expect.poll(() => point.getAttribute('aria-label')).not.toBe(name)
    await map.undo()
    await expect.poll(() => point.getAttribute('aria-label')).toBe(name)
  })

  it('of a persona can be switched off and on', async () => {
    const count = () => map.page.locator('[data-emotion]').count()
    const before = await count()
    const chip = map.page.getByRole('button', { name: '한도윤' }).first()
    await chip.click()
    await expect.poll(count).toBeLessThan(before)
    await chip.click()
    await expect.poll(count).toBe(before)
  })
})

describe('headers', () => {
  it('stay in sight while the map is panned and zoomed', async () => {
    const sheet = await map.page.locator('.react-flow__pane').boundingBox()
    await map.page.mouse.move(sheet!.x + 300, sheet!.y + 300)
    await map.page.mouse.wheel(400, 300)
    const lane = map.header('행동')
    await expect.poll(async () => (await lane.boundingBox())?.x).toBe(sheet!.x - 116)
    const stage = map.header(/^2 /)
    const top = (await stage.boundingBox())!.y
    await map.page.keyboard.down('Control')
    await map.page.mouse.wheel(0, 200)
    await map.page.keyboard.up('Control')
    expect((await stage.boundingBox())!.y).toBe(top)
  })

  it('are dragged to another place and resized by their edge', async () => {
    await map.drag(map.header('목표'), map.header('행동'), { x: 0, y: 30 })
    const lanes = async () => {
      const headers = map.page.getByRole('toolbar', { name: '레인' })
      const texts = await headers.locator('[data-header-button]').allTextContents()
      return texts.map((text) => text.trim())
    }
    await expect.poll(async () => (await lanes()).slice(0, 2)).toEqual(['행동', '목표'])
    await map.undo()
    await expect.poll(async () => (await lanes()).slice(0, 2)).toEqual(['목표', '행동'])
    const step = map.header(/탐색의 스텝 1/)
    const before = (await step.boundingBox())!
    const edge = { x: before.x + before.width + 3, y: before.y + before.height / 2 }
    await map.page.mouse.move(edge.x, edge.y)
    await map.page.mouse.down()
    await map.page.mouse.move(edge.x + 60, edge.y, { steps: 4 })
    await map.page.mouse.up()
    await expect
      .poll(async () => Math.round((await step.boundingBox())!.width - before.width))
      .toBe(60)
  })
})

describe('far away', () => {
  it('keeps the colours of the map also where motion is reduced', async () => {
    await map.page.emulateMedia({ reducedMotion: 'reduce' })
    const sheet = await map.page.locator('.react-flow__pane').boundingBox()
    await map.page.mouse.move(sheet!.x + 300, sheet!.y + 300)
    await map.page.keyboard.down('Control')
    for (let turn = 0; turn < 8; turn++) await map.page.mouse.wheel(0, 200)
    await map.page.keyboard.up('Control')
    await expect.poll(() => map.cards.count()).toBe(0)
    const colours = await map.page.evaluate(() => {
      const canvas = document.querySelector('canvas')
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
      const seen = new Set<string>()
      for (let at = 0; at < (pixels?.length ?? 0); at += 4) {
        seen.add(pixels!.subarray(at, at + 3).join(' '))
      }
      return seen.size
    })
    expect(colours).toBeGreaterThan(5)
  })

  it('cards become one picture, and the way back leads to a stage', async () => {
    const sheet = await map.page.locator('.react-flow__pane').boundingBox()
    await map.page.mouse.move(sheet!.x + 300, sheet!.y + 300)
    await map.page.keyboard.down('Control')
    for (let turn = 0; turn < 8; turn++) await map.page.mouse.wheel(0, 200)
    await map.page.keyboard.up('Control')
    await expect.poll(() => map.cards.count()).toBe(0)
    await map.header(/^4 /).click({ button: 'right' })
    await map.page.getByRole('menuitem', { name: '이 단계 크게 보기' }).click()
    await expect.poll(() => map.cards.count()).toBeGreaterThan(5)
  })
})
