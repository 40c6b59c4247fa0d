/** Answers on a scale in whole steps: satisfaction (CSAT) and effort (CES 2.0). */

import { AppError } from '#shared/base/app-error.ts'
import { requireCounts } from './counts.ts'
import { intervalAround, type Interval } from './interval.ts'
import { shareEstimate, type ShareEstimate } from './share.ts'
import { studentT95 } from './student-t.ts'

/** How many gave each answer, from `scaleMin` upwards in steps of 1. */
export interface ScaleCounts {
  readonly scaleMin: number
  readonly counts: readonly number[]
}

/** In steps of the scale. */
export interface MeanEstimate {
  readonly n: number
  readonly mean: number
  /** Standard deviation of the sample (n - 1); null where only one answered. */
  readonly deviation: number | null
  /** Student's of 95 %, kept within the scale; null where all gave one answer: no spread to go by. */
  readonly interval: Interval | null
}

export interface CsatEstimate extends MeanEstimate {
  /** The share of the `topBoxes` highest answers. Never to be averaged with the mean. */
  readonly topBox: ShareEstimate
  /** The mean from 0 (all gave the lowest answer) to 100 (all gave the highest). */
  readonly rescaled: number
}

export interface CesEstimate extends MeanEstimate {
  /** The share of those who agree: 5 to 7. */
  readonly agree: ShareEstimate
}

const effortScale = { lowest: 1, steps: 7, agreeing: 3 } as const

/**
 * Satisfaction as top-box share and as mean; null where nobody answered. `topBoxes` is 2 on the
 * usual scale of 1 to 5.
 * @throws AppError `not-a-scale` for fewer than two answers to choose from, or top boxes that are
 * none or all of them; `not-a-count`
 */
export function csatEstimate(answers: ScaleCounts, topBoxes: number): CsatEstimate | null {
  const mean = meanEstimate(answers)
  const topBox = topBoxEstimate(answers, topBoxes)
  if (mean === null || topBox === null) return null
  const { scaleMin, counts } = answers
  const rescaled = ((mean.mean - scaleMin) / (counts.length - 1)) * 100
  return { ...mean, topBox, rescaled }
}

/**
 * Effort by CES 2.0 ("made it easy", 1 to 7, higher is better): mean and share of 5 to 7. `counts`
 * are those of the seven answers; null where nobody answered.
 * @throws AppError `not-a-scale` unless there are seven; `not-a-count`
 */
export function cesEstimate(counts: readonly number[]): CesEstimate | null {
  if (counts.length !== effortScale.steps) throw new AppError('not-a-scale', [`${counts.length}`])
  const answers = { scaleMin: effortScale.lowest, counts }
  const mean = meanEstimate(answers)
  const agree = topBoxEstimate(answers, effortScale.agreeing)
  return mean === null || agree === null ? null : { ...mean, agree }
}

function meanEstimate({ scaleMin, counts }: ScaleCounts): MeanEstimate | null {
  requireCounts(counts)
  if (counts.length < 2 || !Number.isSafeInteger(scaleMin)) {
    throw new AppError('not-a-scale', [`${scaleMin}`, `${counts.length}`])
  }
  const n = total(counts)
  if (n === 0) return null
  const mean = total(counts.map((count, step) => count * (scaleMin + step))) / n
  if (n === 1) return { n, mean, deviation: null, interval: null }
  const squares = total(counts.map((count, step) => count * (scaleMin + step - mean) ** 2))
  const deviation = Math.sqrt(squares / (n - 1))
  const margin = (studentT95(n - 1) * deviation) / Math.sqrt(n)
  const scaleMax = scaleMin + counts.length - 1
  const interval = deviation === 0 ? null : intervalAround(mean, margin, scaleMin, scaleMax)
  return { n, mean, deviation, interval }
}

function topBoxEstimate({ counts }: ScaleCounts, topBoxes: number): ShareEstimate | null {
  if (!Number.isSafeInteger(topBoxes) || topBoxes < 1 || topBoxes >= counts.length) {
    throw new AppError('not-a-scale', [`${topBoxes}`, `${counts.length}`])
  }
  return shareEstimate({ successes: total(counts.slice(-topBoxes)), trials: total(counts) })
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
