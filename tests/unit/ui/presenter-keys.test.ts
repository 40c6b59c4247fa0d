/** Pages are turned by arrows, clickers and digits, and never beyond the first or the last. */
import { describe, expect, it } from 'vitest'
import { isPresenterKey, placeAfterKey } from '#renderer/ui/presenter/presenter-keys.ts'

/** The page after pressing some keys, from the third of twelve. */
function after(...keys: readonly string[]): number {
  let state = { place: 2, typed: '' }
  for (const key of keys) state = placeAfterKey(key, { ...state, count: 12 })
  return state.place
}

describe('presented pages', () => {
  it.each([
    [['ArrowRight'], 3],
    [['PageDown', 'Enter', ' '], 5],
    [['PageUp', 'ArrowLeft', 'Backspace', 'ArrowUp'], 0],
    [['End', 'PageDown'], 11],
    [['End', 'Home'], 0],
    [['7'], 6],
    [['1', '2'], 11],
    [['1', '3'], 2],
    [['1', 'ArrowRight', '2'], 1],
    [['0'], 2],
    [['x'], 2],
  ] as const)('%j goes to page %i, counted from 0', (keys, place) => {
    expect(after(...keys)).toBe(place)
  })

  it('go dark by B, by the full stop of clickers, and where the keyboard is set to Hangul', () => {
    for (const key of ['b', 'B', '.', 'ㅠ']) {
      expect(isPresenterKey({ key, code: '' }, 'dark')).toBe(true)
    }
    expect(isPresenterKey({ key: 'Process', code: 'KeyB' }, 'dark')).toBe(true)
    expect(isPresenterKey({ key: 'a', code: 'KeyA' }, 'dark')).toBe(false)
  })
})
