/** Arrows between cards and the blueprint of a map, in real Chromium. */
import { describe, expect, it } from 'vitest'
import { withSampleMap, type MapPage } from '#tests/helpers/map-page.ts'

let map: MapPage
withSampleMap((opened) => {
  map = opened
})

const arrows = () => map.page.locator('g[data-arrow-id]')

/** The only chosen arrow's line, as it is drawn. */
const chosenPath = () =>
  map.page.locator('g[data-arrow-id][class*="chosen"] path').first().getAttribute('d')

/** Where the line of the chosen arrow ends towards a card, in px of the screen. */
async function endsAt(title: string): Promise<boolean> {
  const box = (await map.card(title).boundingBox())!
  return map.page
    .locator('g[data-arrow-id][class*="chosen"] path')
    .first()
    .evaluate((path, card) => {
      if (!(path instanceof SVGPathElement)) return false
      const end = path.getPointAtLength(path.getTotalLength()).matrixTransform(path.getScreenCTM()!)
      const isNear = (value: number, from: number, size: number) =>
        value >= from - 2 && value <= from + size + 2
      return isNear(end.x, card.x, card.width) && isNear(end.y, card.y, card.height)
    }, box)
}

async function pullArrow(from: string, to: string): Promise<void> {
  await map.card(from).hover()
  await map.drag(map.page.locator('[data-arrow-handle]'), map.card(to))
}

describe('arrows', () => {
  const [from, to] = ['커뮤니티 글과 영상 후기로 비용 비교', '우리 집에 설치할 수 있는지 질문']

  it('are pulled out with the mouse, stay attached when their card moves, and undo in one step', async () => {
    const before = await arrows().count()
    await pullArrow(from, to)
    await expect.poll(() => arrows().count()).toBe(before + 1)
    await expect.poll(() => endsAt(to)).toBe(true)
    await map.page.getByRole('textbox', { name: '사라지는 것' }).fill('후기에서 읽은 비용')
    await map.drag(map.card(to), map.card('지도에서 가까운 빈자리 찾기'), { x: 0, y: 40 })
    await arrows().last().waitFor()
    await map.card(from).click()
    await map.press('Control+Shift+j')
    await expect.poll(() => endsAt(to)).toBe(true)
    const path = await chosenPath()
    await map.undo()
    await map.card(from).click()
    await map.press('Control+Shift+j')
    await expect.poll(chosenPath).not.toBe(path)
    await expect.poll(() => endsAt(to)).toBe(true)
    await map.press('Delete')
    await expect.poll(() => arrows().count()).toBe(before)
  })

  it('are drawn by keyboard from one card to another, or given up', async () => {
    const before = await arrows().count()
    await map.card(from).click()
    await map.press('Control+j')
    await map.page.getByText('끝날 카드를 눌러 주세요').waitFor()
    await map.press('Escape')
    await expect.poll(() => map.page.getByText('끝날 카드를 눌러 주세요').count()).toBe(0)
    await map.press('Control+j', 'ArrowRight', 'Enter')
    await expect.poll(() => arrows().count()).toBe(before + 1)
    await map.page.getByRole('heading', { name: '화살표', exact: true }).waitFor()
    await map.undo()
    await expect.poll(() => arrows().count()).toBe(before)
  })
})

describe('the blueprint', () => {
  it('shows the same cards between its lines, edited by keyboard', async () => {
    await map.page.getByRole('radio', { name: '블루프린트' }).click()
    for (const line of ['상호작용선', '가시선', '내부 상호작용선']) {
      await map.page.getByText(line, { exact: true }).waitFor()
    }
    await expect.poll(() => map.header('감정선').count()).toBe(0)
    await map.card('신청 관리 시스템').click()
    await map.press('F8')
    const card = map.card('신청 관리 시스템')
    await expect.poll(() => card.getByText('실패하기 쉬운 곳').count()).toBe(1)
    await map.press('F2', 'End')
    await map.page.keyboard.type(' 2판')
    await map.press('Enter')
    await expect.poll(() => map.card('신청 관리 시스템 2판').count()).toBe(1)
  })
})
