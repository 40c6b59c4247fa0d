/** What a field tells while it is typed into and when the edit ends. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DraftKeeper } from '#renderer/ui/fields/draft-keeper.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('takes back what was told while typing when the old text is typed again', () => {
  const stored: string[] = ['가']
  const store = (text: string) => stored.push(text)
  const keeper = new DraftKeeper(
    { value: '가', onCommit: store, onLiveChange: store },
    () => undefined,
  )
  keeper.change('가나')
  vi.runAllTimers()
  keeper.change('가')
  keeper.finish()
  expect(stored).toEqual(['가', '가나', '가'])
})

it('tells what has been typed also when nobody rests between syllables', () => {
  const told: string[] = []
  const keeper = new DraftKeeper(
    { value: '', onCommit: () => undefined, onLiveChange: (text) => told.push(text) },
    () => undefined,
  )
  let text = ''
  for (let syllable = 0; syllable < 60; syllable++) {
    keeper.startComposing()
    keeper.change(`${text}하`)
    vi.advanceTimersByTime(150)
    text += '한'
    keeper.endComposing(text)
  }
  expect(told.length).toBeGreaterThan(20)
  expect(told.every((each) => !each.endsWith('하'))).toBe(true)
  expect(text.length - told.at(-1)!.length).toBeLessThanOrEqual(2)
})
