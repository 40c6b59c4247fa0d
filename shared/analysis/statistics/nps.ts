/** The net promoter score with its intervals, and what of it may be shown. */

import { requireCounts } from './counts.ts'
import { contains, intervalAround, z95, type Interval } from './interval.ts'
import { sampleLevel } from './sample-level.ts'

/** How many answered 9 to 10, 7 to 8, and 0 to 6. */
export interface NpsCounts {
  readonly promoters: number
  readonly passives: number
  readonly detractors: number
}

/** All in points of the score, -100 to 100. */
export interface NpsEstimate {
  readonly score: number
  readonly n: number
  readonly standardError: number
  /** Null where all answers fall into one group, so that the formula sees no spread. */
  readonly wald: Interval | null
  /** Fits small samples and those without spread. */
  readonly adjusted: Interval
}

/** What the size of the sample allows to show; `band` is Wald's where there is one. */
export type NpsDisplay =
  | { readonly level: 'hidden'; readonly n: number }
  | { readonly level: 'small'; readonly n: number; readonly counts: NpsCounts }
  | {
      readonly level: 'enough'
      readonly n: number
      /** A whole number, to be shown with its sign and without "%". */
      readonly score: number
      readonly band: Interval
    }

export interface NpsDifference extends Interval {
  /** First minus second, in points, -200 to 200. */
  readonly difference: number
  readonly standardError: number
  /** False where the interval contains 0: no clear change. */
  readonly isClear: boolean
}

/**
 * The score and its 95 % intervals; null where nobody answered.
 * @throws AppError `not-a-count`
 */
export function npsEstimate(counts: NpsCounts): NpsEstimate | null {
  requireCounts([counts.promoters, counts.passives, counts.detractors])
  if (respondents(counts) === 0) return null
  const { score, n, standardError } = measured(counts)
  const guarded = measured(padded(counts))
  return {
    score,
    n,
    standardError,
    wald: standardError === 0 ? null : intervalAround(score, z95 * standardError, -100, 100),
    adjusted: intervalAround(guarded.score, z95 * guarded.standardError, -100, 100),
  }
}

/** What may be shown: nothing below 5 answers, counts below 30, else the score with its band. */
export function npsDisplay(counts: NpsCounts): NpsDisplay {
  const estimate = npsEstimate(counts)
  const n = estimate?.n ?? 0
  const level = sampleLevel(n)
  if (estimate === null || level === 'hidden') return { level: 'hidden', n }
  if (level === 'small') return { level, n, counts }
  // Rounding -0.4 would give -0, which is shown as "-0".
  const score = Math.round(estimate.score) + 0
  return { level, n, score, band: estimate.wald ?? estimate.adjusted }
}

/**
 * How far two independent scores lie apart; null where one of them has no answers. A score without
 * spread takes part with the spread of its adjusted counts, since it would look certain otherwise.
 */
export function npsDifference(first: NpsCounts, second: NpsCounts): NpsDifference | null {
  const a = npsEstimate(first)
  const b = npsEstimate(second)
  if (a === null || b === null) return null
  const difference = a.score - b.score
  const standardError = Math.hypot(spreadOf(first, a), spreadOf(second, b))
  const interval = intervalAround(difference, z95 * standardError, -200, 200)
  return { difference, standardError, ...interval, isClear: !contains(interval, 0) }
}

function spreadOf(counts: NpsCounts, { standardError }: NpsEstimate): number {
  return standardError === 0 ? measured(padded(counts)).standardError : standardError
}

function measured(counts: NpsCounts) {
  const n = respondents(counts)
  const promoted = counts.promoters / n
  const detracted = counts.detractors / n
  const net = (counts.promoters - counts.detractors) / n
  // Rounding must not turn "no spread" into a tiny one, or the root of something below 0.
  const variance = isOneGroup(counts) ? 0 : (promoted + detracted - net ** 2) / n
  return { score: 100 * net, n, standardError: 100 * Math.sqrt(variance) }
}

/** Three imaginary answers, spread like a guess before asking (Rocks 2016). */
function padded({ promoters, passives, detractors }: NpsCounts): NpsCounts {
  return {
    promoters: promoters + 0.75,
    passives: passives + 1.5,
    detractors: detractors + 0.75,
  }
}

function isOneGroup(counts: NpsCounts): boolean {
  const n = respondents(counts)
  return [counts.promoters, counts.passives, counts.detractors].includes(n)
}

function respondents({ promoters, passives, detractors }: NpsCounts): number {
  return promoters + passives + detractors
}
