/** Korean typed through an input method into cards of the map: no key takes a syllable or doubles it. */
import { beforeEach, describe, expect, it } from 'vitest'
import { withSampleMap, type InputMethod, type MapPage } from '#tests/helpers/map-page.ts'

let map: MapPage
let keys: InputMethod
withSampleMap((opened) => {
  map = opened
})

/** Longer than the pause after which typed text is kept. */
const longPauseMs = 600
const count = (title: string) => map.card(title).count()
const titles = () =>
  map.cards.evaluateAll((all) =>
    all
      .map((each) => each.firstElementChild?.textContent ?? '')
      .filter((each) => /^안[녕ㄴ녀]/.test(each)),
  )

beforeEach(async () => {
  await map.card('우리 집에 맞는 방법과 비용 알기').click()
  await map.press('ArrowRight')
  keys = await map.inputMethod()
})

/** Types 안녕 and leaves the second syllable open. */
async function openSyllable(): Promise<void> {
  await keys.type('안')
  await keys.compose('ㄴ', '녀', '녕')
}

describe('a syllable that stands open in a card', () => {
  it.each([
    ['Enter', '탐색 · 2 · 목표: 빈 칸'],
    ['Tab', '탐색 · 3 · 목표: 빈 칸'],
    ['ArrowRight', '탐색 · 3 · 목표: 빈 칸'],
    ['ArrowDown', '탐색 · 2 · 행동: 지도에서 가까운 빈자리 찾기'],
  ])('is kept once by %s, and what is typed next is a card of its own', async (key, place) => {
    await openSyllable()
    await keys.endBy('녕', key, () => map.press(key))
    await expect.poll(() => count('안녕')).toBe(1)
    expect(await map.place()).toBe(place)
    expect(await map.editor.inputValue()).toBe('')
    if (key === 'ArrowDown') return
    await keys.type('다음')
    await map.press('Enter')
    await expect.poll(() => count('다음')).toBe(1)
    expect(await titles()).toEqual(['안녕'])
  })

  it('goes with the card by Escape, and leaves nothing behind', async () => {
    await openSyllable()
    await map.page.waitForTimeout(longPauseMs)
    await keys.endBy('녕', 'Escape', () => map.press('Escape'))
    await expect.poll(titles).toEqual([])
    expect(await map.editor.inputValue()).toBe('')
    await keys.type('새로')
    await map.press('Enter')
    await expect.poll(() => count('새로')).toBe(1)
  })

  it('is kept when another place is clicked', async () => {
    await openSyllable()
    await map.card('다투지 않고 빨리 동의 받기').click()
    await expect.poll(titles).toEqual(['안녕'])
    expect(await map.place()).toContain('다투지 않고 빨리 동의 받기')
  })

  it('is kept when the inspector takes the keyboard', async () => {
    await openSyllable()
    await map.page.getByRole('button', { name: /레인/ }).first().focus()
    await expect.poll(titles).toEqual(['안녕'])
  })

  it('goes with the whole card by one undo, and comes back with it', async () => {
    await openSyllable()
    await map.page.waitForTimeout(longPauseMs)
    await keys.endBy('녕', 'Control', () => map.undo())
    await expect.poll(titles).toEqual([])
    await map.redo()
    await expect.poll(titles).toEqual(['안녕'])
  })

  it('is untouched by a shortcut that the input method has not handed on', async () => {
    await openSyllable()
    await map.editor.evaluate((element) => {
      for (const key of ['Enter', 'Tab', 'ArrowRight', 'Escape', 'z', 'd']) {
        const ctrlKey = key.length === 1
        const code = ctrlKey ? `Key${key.toUpperCase()}` : key
        const init = { key, code, ctrlKey, isComposing: true, bubbles: true, cancelable: true }
        element.dispatchEvent(new KeyboardEvent('keydown', init))
      }
    })
    expect(await map.editor.inputValue()).toBe('안녕')
    await keys.finish('녕')
    await map.press('Enter')
    await expect.poll(titles).toEqual(['안녕'])
  })

  it('ends a title that was opened with F2 where the caret is', async () => {
    await map.press('ArrowLeft', 'F2', 'Control+Home')
    await keys.compose('ㅇ', '아', '안')
    await keys.endBy('안', 'ArrowRight', () => map.press('ArrowRight'))
    await keys.compose('ㄴ', '녀', '녕')
    await keys.endBy('녕', 'Enter', () => map.press('Enter'))
    await expect.poll(() => count('안우녕리 집에 맞는 방법과 비용 알기')).toBe(1)
    await map.undo()
    await expect.poll(() => count('우리 집에 맞는 방법과 비용 알기')).toBe(1)
  })
})
