/** The word on the button that mends a break: what is really done when it is pressed. */
import { describe, expect, it } from 'vitest'
import type { BreakKind, BreakMend } from '#shared/analysis/thread/thread-break.ts'
import { mendWord } from '#renderer/looks/mend-word.ts'

const found = (kind: BreakKind, mend: BreakMend) =>
  mendWord({
    kind,
    mend,
    recordId: 'test-1',
    anchorId: 'test-1',
    recordIds: ['test-1'],
    station: 'to-be',
    isMinor: false,
  })

describe('a change that has not reached the to-be map', () => {
  it.each<[BreakMend, string]>([
    [{ kind: 'make-to-be', journeyId: 'journey-1' }, 'thread.mend_make-to-be'],
    [{ kind: 'apply', improvementId: 'improvement-1' }, 'thread.mend_apply'],
    [{ kind: 'open', recordId: 'step-1' }, 'thread.mend_change-to-be'],
  ])('is mended by %o, and the button says so', (mend, word) => {
    expect(found('to-be-unchanged', mend)).toBe(word)
    expect(found('improvement-without-change', mend)).toBe(word)
  })
})

it('is that of the kind everywhere else', () => {
  const mend = { kind: 'open', recordId: 'test-1' } as const
  expect(found('test-without-result', mend)).toBe('thread.mend_test-without-result')
})
