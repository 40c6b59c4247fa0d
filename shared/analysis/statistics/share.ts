/** Shares of a sample and the difference of two, each with its interval. */

import { contains, z95, type Interval } from './interval.ts'
import { requireCounts } from './counts.ts'

/** How many showed something, and how many were looked at; null where not counted. */
export interface Proportion {
  readonly successes: number | null
  readonly trials: number | null
}

/** `share`, `low` and `high` from 0 to 1; the interval is Wilson's, of 95 %. */
export interface ShareEstimate extends Interval {
  readonly share: number
  readonly n: number
}

/** Treated minus control, from -1 to 1; the interval is Newcombe's hybrid of Wilson's, of 95 %. */
export interface ShareDifference extends Interval {
  readonly difference: number
  /** `unclear` where the interval contains 0. */
  readonly direction: 'rise' | 'fall' | 'unclear'
}

/** Whether more successes than trials were entered, which a form cannot rule out. */
export function isImpossible({ successes, trials }: Proportion): boolean {
  return successes !== null && trials !== null && successes > trials
}

/**
 * The share with its interval; null where a count is missing, nobody was looked at, or the counts
 * are impossible.
 * @throws AppError `not-a-count` for what no record can hold: a fraction, NaN or below 0
 */
export function shareEstimate(proportion: Proportion): ShareEstimate | null {
  const { successes, trials } = proportion
  requireCounts([successes ?? 0, trials ?? 0])
  if (successes === null || trials === null || trials === 0) return null
  if (isImpossible(proportion)) return null
  const share = successes / trials
  const weight = z95 ** 2 / trials
  const middle = (share + weight / 2) / (1 + weight)
  const spread = Math.sqrt((share * (1 - share)) / trials + weight / trials / 4)
  const margin = (z95 * spread) / (1 + weight)
  return {
    share,
    // The formula gives 0 and 1 there, but for rounding.
    low: successes === 0 ? 0 : middle - margin,
    high: successes === trials ? 1 : middle + margin,
    n: trials,
  }
}

/** How far the treated group lies above (or below 0: under) an independent control group. */
export function shareDifference(treated: ShareEstimate, control: ShareEstimate): ShareDifference {
  const difference = treated.share - control.share
  const down = Math.hypot(treated.share - treated.low, control.high - control.share)
  const up = Math.hypot(treated.high - treated.share, control.share - control.low)
  const interval = { low: difference - down, high: difference + up }
  const isUnclear = contains(interval, 0)
  return { difference, ...interval, direction: isUnclear ? 'unclear' : signOf(difference) }
}

function signOf(difference: number): 'rise' | 'fall' {
  return difference > 0 ? 'rise' : 'fall'
}
