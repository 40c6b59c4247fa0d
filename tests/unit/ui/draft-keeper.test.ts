/** What a field tells when its text ends as it began. */
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
