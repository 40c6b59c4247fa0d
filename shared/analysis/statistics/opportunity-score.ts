/** Ulwick's opportunity score: what matters to people and is done badly for them. */

import { AppError } from '#shared/base/app-error.ts'

/** From above 15; from 12; from 10; below. */
export type OpportunityBand = 'extreme' | 'high' | 'worth-considering' | 'unattractive'

export interface OpportunityScore {
  /** 0 to 20. */
  readonly score: number
  readonly band: OpportunityBand
  /** Whether people get more than they care for. */
  readonly isOverServed: boolean
}

/**
 * The score of one need from its importance and satisfaction, both 0 to 10: ratings on that scale,
 * or the share of people who answer 4 or 5 of 5 times ten. Never means of a scale of 1 to 5.
 * @throws AppError `not-a-rating` for anything outside of 0 to 10
 */
export function opportunityScore(importance: number, satisfaction: number): OpportunityScore {
  for (const rating of [importance, satisfaction]) {
    if (!(rating >= 0 && rating <= 10)) throw new AppError('not-a-rating', [`${rating}`])
  }
  // 9.1 + 5.9 is not quite 15 in binary, and the bands begin at whole numbers.
  const score = Number((importance + Math.max(importance - satisfaction, 0)).toFixed(6))
  return { score, band: bandOf(score), isOverServed: satisfaction > importance }
}

function bandOf(score: number): OpportunityBand {
  if (score > 15) return 'extreme'
  if (score >= 12) return 'high'
  return score >= 10 ? 'worth-considering' : 'unattractive'
}
