/** The inspector beside boards and the thread in a real browser: what it leads to, what it makes, what axe says. */
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { withSampleMap, type MapPage } from '#tests/helpers/map-page.ts'

let map: MapPage
withSampleMap((opened) => {
  map = opened
})

const panel = () => map.page.getByRole('complementary', { name: '속성' })
const thread = () => panel().getByRole('region', { name: '실마리' })
const heading = (name: string) =>
  panel().getByRole('heading', { level: 2, name, exact: true }).waitFor()
const follow = async (kind: string, title: string | RegExp) => {
  await thread().getByRole('button', { name: title }).first().click()
  await heading(kind)
}

/** From a pain point of the sample to what was changed because of it. */
const chain = [
  ['프로토타입', /^프로토타입/u],
  ['테스트', /^테스트/u],
  ['개선', /^개선/u],
] as const

describe('the thread of a pain point', () => {
  it('leads along the boards to the to-be map, with the keyboard kept in the panel', async () => {
    await map.page.getByText('34일이 걸리고', { exact: false }).first().click()
    await heading('페인 포인트')
    for (const [kind, title] of chain) await follow(kind, title)
    await thread().getByRole('button', { name: /^접점/u }).first().press('Enter')
    await heading('접점')
    expect(await panel().getByRole('region', { name: '어디에서 왔나' }).count()).toBe(1)
    const isInside = await panel().evaluate((each) => each.contains(document.activeElement))
    expect(isInside).toBe(true)
  })

  it('marks what is linked on the map, in words too', async () => {
    await map.page.locator('[data-item-id^="pain"]').first().click()
    // Its lane lies below the pains; the inspector brings it into sight beside them.
    const made = panel().getByRole('region', { name: /이어진 기회/u })
    await made.getByRole('button').first().click()
    await heading('기회')
    const marked = map.page.locator('[data-item-id^="pain"]', { hasText: '선택한 것의 까닭' })
    await expect.poll(() => marked.count()).toBeGreaterThan(0)
    await panel().getByRole('button', { name: '이어진 것 밝히기' }).click()
    await expect.poll(() => marked.count()).toBe(0)
  })

  it('leads from a quote to its place in the transcript', async () => {
    await map.page.getByText('34일이 걸리고', { exact: false }).first().click()
    await heading('페인 포인트')
    const quoted = panel().getByRole('button', { name: /이 대목 보기$/u })
    for (const evidence of await panel().locator('li button').all()) {
      await evidence.click()
      if ((await quoted.count()) > 0) break
    }
    const words = await panel().getByRole('textbox').first().inputValue()
    await quoted.click()
    const mark = map.page.locator('[data-shown]').first()
    await expect.poll(async () => words.includes((await mark.textContent()) ?? '-')).toBe(true)
  })

  it('gets a question typed in Korean, which one undo takes back', async () => {
    await map.page.locator('[data-item-id^="pain"]').first().click()
    await panel().getByRole('button', { name: '질문 만들기' }).click()
    const ime = await map.inputMethod()
    await ime.type('어떻게 하면 값을 미리 알 수 있을까')
    await map.page.keyboard.press('Enter')
    const made = thread().getByRole('button', { name: /어떻게 하면 값을 미리 알 수/u })
    await expect.poll(() => made.count()).toBeGreaterThan(0)
    await map.undo()
    await expect.poll(() => made.count()).toBe(0)
  })
})

it('has nothing that axe complains of, whatever is shown along a chain', async () => {
  await map.page.getByText('34일이 걸리고', { exact: false }).first().click()
  await heading('페인 포인트')
  const found: string[] = [...(await violations())]
  for (const [kind, title] of chain) {
    await follow(kind, title)
    found.push(...(await violations()))
  }
  await thread().getByRole('button', { name: '잇기' }).click()
  found.push(...(await violations()))
  expect(found).toEqual([])
})

async function violations(): Promise<readonly string[]> {
  await map.page.evaluate(axe.source)
  return panel().evaluate(async (element) => {
    const { axe: engine } = window as unknown as { axe: typeof axe }
    const { violations: all } = await engine.run(element)
    return all.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
  })
}
