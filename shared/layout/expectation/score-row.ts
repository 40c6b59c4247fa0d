/** Lays out the inside of one row of the lane of expectations: a name, a scale with two marks, the bar between them. */

import { clamp } from '#shared/base/geometry.ts'
import { keepSame } from '#shared/base/keep-same.ts'
import { typeMetrics } from '#shared/layout/card-metrics.ts'
import { measureLines } from '#shared/layout/text-measure.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'

/** All scores, from the left end of the scale to the right. */
export const scores = [1, 2, 3, 4, 5] as const
export const lowestScore = 1
export const highestScore = 5

/** The inner measures of a row in px. */
export const scoreMetrics = {
  paddingX: 10,
  paddingY: 4,
  /** The scale, with room for the mark of the expectation above its line. */
  trackHeight: 24,
  /** From the top of the track to the line of the scale. */
  lineY: 15,
  /** Room for the difference, right of the scale. */
  figureWidth: 34,
  /** Below this width of a row the difference stands below the scale, which then has all of it. */
  figureBesideWidth: 112,
  figureHeight: 16,
  markRadius: 5,
  barHeight: 6,
} as const

/** The two scores of a touchpoint by their fields. */
export type ScoreName = 'expectation' | 'actual'

/** What people expect and what they get, 1 to 5; null where nobody has said it. */
export type Scores = Pick<Touchpoint, ScoreName>

/** The inside of a row in px; places count from its top left corner. */
export interface ScoreRow {
  readonly width: number
  readonly height: number
  readonly nameHeight: number
  /** Where the scale begins. */
  readonly trackY: number
  /** The middle of the difference's line. */
  readonly figureY: number
}

// Records are never changed in place, so an edit measures one row anew and no other.
const remembered = new WeakMap<Touchpoint, ScoreRow>()

/** The row of a touchpoint in a width in px; `old` itself where it is equal. */
export function layoutScoreRow(touchpoint: Touchpoint, width: number, old?: ScoreRow): ScoreRow {
  const known = remembered.get(touchpoint)
  if (known?.width === width) return known
  const { paddingX, paddingY, trackHeight, lineY, figureHeight } = scoreMetrics
  const { lineHeight, ...type } = typeMetrics.cardMeta
  const lines = measureLines(touchpoint.title, { ...type, width: width - 2 * paddingX })
  const nameHeight = Math.max(1, lines) * lineHeight
  const trackY = paddingY + nameHeight
  const trackEnd = trackY + trackHeight
  const isBeside = hasFigureBeside(width)
  const fresh = {
    width,
    height: trackEnd + (isBeside ? 0 : figureHeight) + paddingY,
    nameHeight,
    trackY,
    figureY: isBeside ? trackY + lineY : trackEnd + figureHeight / 2,
  }
  const row = old === undefined ? fresh : keepSame(old, fresh)
  remembered.set(touchpoint, row)
  return row
}

/** Where a score stands on the scale of a row, in px from its left edge. */
export function scoreX(score: number, width: number): number {
  const { first, last } = scaleOf(width)
  return first + ((score - lowestScore) / (highestScore - lowestScore)) * (last - first)
}

/** The score nearest to a place on the scale. */
export function scoreAtX(x: number, width: number): number {
  const { first, last } = scaleOf(width)
  const share = (x - first) / Math.max(1, last - first)
  const score = Math.round(lowestScore + share * (highestScore - lowestScore))
  return clamp(score, lowestScore, highestScore)
}

/** The ends of the scale of a row, in px from its left edge. */
export function scaleOf(width: number): { readonly first: number; readonly last: number } {
  const { paddingX, markRadius, figureWidth } = scoreMetrics
  const first = paddingX + markRadius
  const end = width - paddingX - (hasFigureBeside(width) ? figureWidth : 0)
  return { first, last: Math.max(first, end - markRadius) }
}

function hasFigureBeside(width: number): boolean {
  return width >= scoreMetrics.figureBesideWidth
}

/** The bar from what is expected to what comes, in px from the row's left edge. */
export interface GapBar {
  readonly x: number
  readonly width: number
  /** Below 0 it disappoints. */
  readonly gap: number
}

/** Null where one of the two is unknown, or both are the same. */
export function gapBar({ expectation, actual }: Scores, width: number): GapBar | null {
  if (expectation === null || actual === null || expectation === actual) return null
  const [from, to] = [scoreX(expectation, width), scoreX(actual, width)]
  return { x: Math.min(from, to), width: Math.abs(to - from), gap: actual - expectation }
}
