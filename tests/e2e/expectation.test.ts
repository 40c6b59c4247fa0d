/** The lane of expectation and actual, set by mouse and by keys, and the list of the worst gaps, in real Chromium. */
import { beforeEach, describe, expect, it } from 'vitest'
import { AppPage } from '#tests/helpers/app-page.ts'
import { withSampleMap, type MapPage } from '#tests/helpers/map-page.ts'

let map: MapPage
withSampleMap((opened) => {
  map = opened
})

const rows = () => map.page.locator('[data-score-of]')
const row = (name: string) => rows().filter({ has: map.page.getByText(name, { exact: true }) })
const said = (name: string) => row(name).getAttribute('aria-label')
const bar = (name: string) => row(name).locator('rect')

/** The place of a score on the scale of a row, in px of the screen. */
async function placeOf(name: string, score: number, isExpectation = false) {
  const box = (await row(name).locator('[data-track]').boundingBox())!
  const line = (await row(name).locator('line').boundingBox())!
  const x = line.x + ((score - 1) / 4) * line.width
  return { x, y: isExpectation ? line.y - 9 : Math.min(line.y, box.y + box.height) }
}

async function dragScore(name: string, from: number, to: number, isExpectation = false) {
  const [start, end] = [
    await placeOf(name, from, isExpectation),
    await placeOf(name, to, isExpectation),
  ]
  await map.page.mouse.move(start.x, start.y)
  await map.page.mouse.down()
  await map.page.mouse.move(end.x, end.y, { steps: 5 })
}

const name = '상담 챗봇'

describe('the lane of expectation and actual', () => {
  beforeEach(async () => {
    await map.header('접점 · 채널').click({ button: 'right' })
    await map.page.getByRole('menuitem', { name: '아래에 레인 추가' }).hover()
    await map.page.getByRole('menuitem', { name: '기대 · 실제', exact: true }).click()
    await row(name).waitFor()
  })

  it('is set by dragging its marks, one undo step each, and Escape gives up', async () => {
    expect(await said(name)).toBe('상담 챗봇: 기대 3, 실제 2, 차이 −1')
    await dragScore(name, 2, 5)
    // What is seen while dragging is not yet in the project.
    expect(await said(name)).toBe('상담 챗봇: 기대 3, 실제 5, 차이 +2')
    expect(await map.card(name).textContent()).toContain('3→2')
    await map.page.mouse.up()
    await expect.poll(() => map.card(name).textContent()).toContain('3→5')
    expect(await row(name).textContent()).toContain('+2')
    const width = (await bar(name).boundingBox())!.width
    await dragScore(name, 3, 4, true)
    await map.page.mouse.up()
    await expect.poll(() => said(name)).toBe('상담 챗봇: 기대 4, 실제 5, 차이 +1')
    expect((await bar(name).boundingBox())!.width).toBeCloseTo(width / 2, 0)
    await dragScore(name, 5, 1)
    await map.press('Escape')
    await map.page.mouse.up()
    expect(await said(name)).toBe('상담 챗봇: 기대 4, 실제 5, 차이 +1')
    await map.undo()
    await expect.poll(() => said(name)).toBe('상담 챗봇: 기대 3, 실제 5, 차이 +2')
    await map.undo()
    await expect.poll(() => said(name)).toBe('상담 챗봇: 기대 3, 실제 2, 차이 −1')
    expect(await new AppPage(map.page).violations()).toEqual([])
    // The row and the card of a touchpoint are one and the same.
    await row(name).click()
    expect(await map.card(name).getAttribute('data-selected')).toBe('true')
    expect(await map.place()).toContain('기대 · 실제: 상담 챗봇: 기대 3, 실제 2, 차이 −1')
  })

  it('is set, cleared, copied and pasted by keys, while the touchpoint stays', async () => {
    await row('단지 충전기 지도').click()
    await map.press('ArrowRight')
    expect(await map.place()).toContain(name)
    await map.press('1', 'Shift+5')
    await expect.poll(() => said(name)).toContain('상담 챗봇: 기대 5, 실제 1, 차이 −4')
    await map.press('Alt+ArrowRight', 'Alt+Shift+ArrowLeft')
    await expect.poll(() => said(name)).toBe('상담 챗봇: 기대 4, 실제 2, 차이 −2')
    await map.press('Control+c')
    await expect.poll(() => map.clipboard()).toBe('4→2')
    await map.press('Delete')
    await expect.poll(() => said(name)).toBe('상담 챗봇: 기대 없음, 실제 없음')
    expect(await row(name).textContent()).toContain('미평가')
    expect(await map.card(name).count()).toBe(1)
    await map.undo()
    await expect.poll(() => said(name)).toContain('차이 −2')
    // Undoing leaves the keyboard in this lane, so that the next figure can be set at once.
    await map.press('3')
    await expect.poll(() => said(name)).toBe('상담 챗봇: 기대 4, 실제 3, 차이 −1')
    await map.copyElsewhere('5/2')
    await map.press('Control+v')
    await expect.poll(() => said(name)).toContain('상담 챗봇: 기대 5, 실제 2, 차이 −3')
    await map.copyElsewhere('많음')
    await map.press('Control+v')
    await map.page.getByText(/기대와 실제만 들어갑니다. 넣지 않은 것: ‘많음’/).waitFor()
    expect(await said(name)).toContain('차이 −3')
    await map.undo()
    await expect.poll(() => said(name)).toContain('차이 −1')
    await map.press('F2')
    await map.page.keyboard.type(' 상담')
    await map.press('Enter')
    await row('상담 챗봇 상담').waitFor()
  })

  it('fills empty places by a press, and offers the same by its menu', async () => {
    await row(name).click()
    await map.press('Delete')
    await expect.poll(() => said(name)).toBe('상담 챗봇: 기대 없음, 실제 없음')
    const expected = await placeOf(name, 4, true)
    await map.page.mouse.click(expected.x, expected.y)
    await expect.poll(() => said(name)).toBe('상담 챗봇: 기대 4, 실제 없음')
    await row(name).click({ button: 'right', position: { x: 20, y: 10 } })
    await map.page.getByRole('menuitem', { name: '실제 점수' }).hover()
    await map.page.getByRole('menuitemcheckbox', { name: /^1/ }).click()
    await expect.poll(() => said(name)).toContain('상담 챗봇: 기대 4, 실제 1, 차이 −3')
    await map.undo()
    await expect.poll(() => said(name)).toBe('상담 챗봇: 기대 4, 실제 없음')
  })

  it('is seen as bars from afar, and folds into its header', async () => {
    const redPixels = () =>
      map.page.evaluate(() => {
        const canvas = document.querySelector('canvas')
        const pixels = canvas
          ?.getContext('2d')
          ?.getImageData(0, 0, canvas.width, canvas.height).data
        let red = 0
        for (let n = 0; pixels !== undefined && n < pixels.length; n += 4) {
          const [r = 0, g = 0, b = 0] = pixels.subarray(n, n + 3)
          if (r === 0xc8 && g === 0x40 && b === 0x2f) red += 1
        }
        return red
      })
    await map.press('Control+0')
    for (let n = 0; n < 12 && (await map.cards.count()) > 0; n++) await map.press('Control+-')
    await expect.poll(redPixels).toBeGreaterThan(20)
    await map.header(/^기대 · 실제/).click()
    await map.press('-')
    await expect.poll(redPixels).toBe(0)
  })

  it('has its worst gaps first in the list of the map, each leading to its touchpoint', async () => {
    await row(name).click()
    await map.press('1', 'Shift+5', 'Escape')
    const worst = map.page.getByRole('region', { name: '기대에 가장 못 미친 접점' })
    const lines = worst.getByRole('button', { name: /→/ })
    await expect.poll(() => lines.first().textContent()).toContain(name)
    const figures = async () =>
      (await lines.allTextContents()).map((text) =>
        Number(/[−+]?\d$/.exec(text)?.[0].replace('−', '-')),
      )
    expect((await figures())[0]).toBe(-4)
    await worst.getByRole('button', { name: /모두 보기$/ }).click()
    const all = await figures()
    expect(all.length).toBeGreaterThan(10)
    expect([...all].sort((a, b) => a - b)).toEqual(all)
    await lines.nth(1).focus()
    const title = '입주자대표회의·관리사무소 동의'
    expect(await lines.nth(1).textContent()).toContain(title)
    await map.press('Enter')
    await expect.poll(() => map.card(title).getAttribute('data-selected')).toBe('true')
    expect(await row(title).getAttribute('data-selected')).toBe('true')
  })

  it('is read and set in the table of lanes by steps too', async () => {
    await row(name).click()
    await map.page.getByRole('radio', { name: '표', exact: true }).click()
    await map.page.getByRole('radio', { name: '단계 × 레인' }).click()
    const cell = map.page.getByRole('button', { name: '상담 챗봇: 기대 3, 실제 2, 차이 −1' })
    await cell.focus()
    await map.press('5')
    await map.page.getByRole('button', { name: '상담 챗봇: 기대 3, 실제 5, 차이 +2' }).waitFor()
    await map.undo()
    await cell.waitFor()
  })

  it('stays in reach where a filter leaves out the lane with the cards', async () => {
    await map.press('Control+Shift+l')
    const lanes = map.page.getByRole('group', { name: '레인' })
    await lanes.getByRole('button', { name: '접점 · 채널' }).click()
    await map.press('Escape')
    await expect.poll(() => map.card(name).count()).toBe(0)
    await row(name).click()
    await map.press('1')
    await expect.poll(() => said(name)).toContain('실제 1, 차이 −2')
    await map.undo()
    await expect.poll(() => said(name)).toContain('실제 2, 차이 −1')
    expect(await map.place()).toContain('기대 · 실제: 상담 챗봇')
    expect(await map.card(name).count()).toBe(0)
  })
})
