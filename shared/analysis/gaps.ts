/** Compares what people expect at touchpoints with what they get. */

import type { Touchpoint } from '#shared/model/records/touchpoint.ts'

export interface ExpectationGap {
  readonly touchpoint: Touchpoint
  /** Actual minus expectation, -4 to 4; below 0 it disappoints. */
  readonly gap: number
}

/** Actual minus expectation; null where one of the two is unknown. */
export function expectationGap(scores: Pick<Touchpoint, 'expectation' | 'actual'>): number | null {
  if (scores.expectation === null || scores.actual === null) return null
  return scores.actual - scores.expectation
}

/** The touchpoints whose gap is known, worst first; equal gaps stay in the order given. */
export function rankGaps(touchpoints: readonly Touchpoint[]): readonly ExpectationGap[] {
  const gaps = touchpoints.flatMap((touchpoint) => {
    const gap = expectationGap(touchpoint)
    return gap === null ? [] : [{ touchpoint, gap }]
  })
  return gaps.sort((a, b) => a.gap - b.gap)
}
