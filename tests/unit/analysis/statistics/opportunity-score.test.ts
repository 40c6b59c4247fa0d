/** Checks Ulwick's score against known pairs of importance and satisfaction. */
import { describe, expect, it } from 'vitest'
import { opportunityScore } from '#shared/analysis/statistics/opportunity-score.ts'

describe('the opportunity score', () => {
  it.each([
    [9, 3, 15, 'high'],
    [9, 9, 9, 'unattractive'],
    [6, 8, 6, 'unattractive'],
    [9.1, 3.2, 15, 'high'],
    [8.4, 4.6, 12.2, 'high'],
    [8.8, 5.5, 12.1, 'high'],
    [8, 5.1, 10.9, 'worth-considering'],
    [9.4, 3.1, 15.7, 'extreme'],
    [8.6, 2.9, 14.3, 'high'],
    [8.9, 4, 13.8, 'high'],
    [7.9, 4.8, 11, 'worth-considering'],
    [9.2, 2.6, 15.8, 'extreme'],
    [9, 3, 15, 'high'],
    [8.7, 5.2, 12.2, 'high'],
    [8.3, 4.9, 11.7, 'worth-considering'],
  ])('of %f and %f is %f (%s)', (importance, satisfaction, score, band) => {
    expect(opportunityScore(importance, satisfaction)).toEqual({
      score,
      band,
      isOverServed: satisfaction > importance,
    })
  })
  it('refuses other scales', () => {
    expect(() => opportunityScore(11, 3)).toThrow('not-a-rating')
    expect(() => opportunityScore(5, Number.NaN)).toThrow('not-a-rating')
  })
})
