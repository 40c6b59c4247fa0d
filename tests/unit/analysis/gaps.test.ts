/** Checks the gap between expectation and actual. */
import { describe, expect, it } from 'vitest'
import { expectationGap, rankGaps } from '#shared/analysis/gaps.ts'
import { make } from '#tests/helpers/make-records.ts'

const touchpoint = (title: string, expectation: number | null, actual: number | null) =>
  make.touchpoint({ laneId: 'lane-1', stepId: 'step-1', title, expectation, actual })

describe('the gap between expectation and actual', () => {
  it('is below 0 where people get less than they expect', () => {
    expect(expectationGap({ expectation: 5, actual: 2 })).toBe(-3)
    expect(expectationGap({ expectation: 2, actual: 4 })).toBe(2)
  })

  it('is unknown where one of the two is', () => {
    expect(expectationGap({ expectation: 5, actual: null })).toBeNull()
    expect(expectationGap({ expectation: null, actual: 1 })).toBeNull()
  })

  it('ranks touchpoints worst first, equal ones in their order, unknown ones not at all', () => {
    const ranked = rankGaps([
      touchpoint('앱', 3, 3),
      touchpoint('전화', 5, 2),
      touchpoint('방문', null, 2),
      touchpoint('문자', 4, 1),
    ])
    expect(ranked.map(({ touchpoint: { title }, gap }) => [title, gap])).toEqual([
      ['전화', -3],
      ['문자', -3],
      ['앱', 0],
    ])
  })
})
