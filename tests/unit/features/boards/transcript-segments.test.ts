/** How the text of a transcript is cut for drawing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotesAt, segmentsOf } from '#renderer/features/boards/transcripts/segments.ts'

const quotes = [
  { evidenceId: 'long', start: 2, end: 8 },
  { evidenceId: 'short', start: 4, end: 6 },
]

describe('segments of a transcript', () => {
  it('change where quotes and the selection begin and end', () => {
    expect(segmentsOf('0123456789', quotes, { start: 7, end: 9 })).toEqual([
      { start: 0, text: '01', evidenceIds: [], isSelected: false },
      { start: 2, text: '23', evidenceIds: ['long'], isSelected: false },
      { start: 4, text: '45', evidenceIds: ['short', 'long'], isSelected: false },
      { start: 6, text: '6', evidenceIds: ['long'], isSelected: false },
      { start: 7, text: '7', evidenceIds: ['long'], isSelected: true },
      { start: 8, text: '8', evidenceIds: [], isSelected: true },
      { start: 9, text: '9', evidenceIds: [], isSelected: false },
    ])
  })

  it('are the whole text again when joined, wherever quotes lie', () => {
    const passage = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(passage), (text, passages) => {
        const given = passages.map((each, place) => ({ evidenceId: String(place), ...each }))
        const joined = segmentsOf(text, given, null).map((each) => each.text)
        expect(joined.join('')).toBe(text)
      }),
    )
  })

  it('know the shortest quote at a place first, and none behind the last letter of one', () => {
    expect(quotesAt(quotes, 5)).toEqual(['short', 'long'])
    expect(quotesAt(quotes, 8)).toEqual([])
  })
})
