/** Draws emotion lines: the path through a persona's points, and between height and value. */

import { curveMonotoneX, line } from 'd3-shape'
import { clamp, type Point } from '#shared/base/geometry.ts'
import { highestEmotion, lowestEmotion } from '#shared/model/records/emotion-point.ts'
import type { ColumnBox } from './journey-layout.ts'
import type { PointsByStep } from './journey-view.ts'

/** The part of an emotion lane that counts for heights, in px. */
export interface Band {
  readonly y: number
  readonly height: number
}

/** A point of a line. */
export interface CurvePoint extends Point {
  readonly stepId: string
  readonly value: number
}

export interface EmotionCurve {
  /** Every assessed step from left to right. */
  readonly points: readonly CurvePoint[]
  /** Path data; '' where no two neighbouring steps are assessed. */
  readonly path: string
}

/** Room in px above the best and below the worst value. */
export const emotionPadding = 32

// Dash patterns of SVG by the persona's place on the map; the first line is solid.
const dashes = ['', '6 4', '2 3', '9 3 2 3'] as const

/** The dash pattern for the line of the persona at a place on the map; '' for a solid line. */
export function dashOfLine(place: number): string {
  return dashes[place % dashes.length]!
}

/** Height of a value in a lane: 2 near the top, -2 near the bottom. */
export function emotionY(value: number, band: Band): number {
  const share = (highestEmotion - value) / (highestEmotion - lowestEmotion)
  return band.y + emotionPadding + share * (band.height - 2 * emotionPadding)
}

/** The value at a height, kept within -2 and 2 and rounded to a tenth. */
export function emotionAtY(y: number, band: Band): number {
  const share = (y - band.y - emotionPadding) / (band.height - 2 * emotionPadding)
  const value = highestEmotion - share * (highestEmotion - lowestEmotion)
  // Adding 0 turns -0 into 0.
  return Math.round(clamp(value, lowestEmotion, highestEmotion) * 10) / 10 + 0
}

/**
 * The line of one persona. It runs through the middle of the columns, is broken where a step was
 * not assessed, and between two points never leaves the range of their values.
 */
export function layoutCurve(
  points: PointsByStep,
  columns: readonly ColumnBox[],
  band: Band,
): EmotionCurve {
  const placed = columns.map((column): CurvePoint | null => {
    const point = points.get(column.stepId)
    if (point === undefined) return null
    const x = column.x + column.width / 2
    return { stepId: column.stepId, value: point.value, x, y: emotionY(point.value, band) }
  })
  return { points: placed.filter((point) => point !== null), path: curvePath(placed) }
}

/** Path data through points from left to right; null breaks the line, a lone point has none. */
export function curvePath(points: readonly (Point | null)[]): string {
  const draw = line<Point>(
    (point) => point.x,
    (point) => point.y,
  )
    .curve(curveMonotoneX)
    .digits(2)
  return runsOf(points)
    .filter((run) => run.length > 1)
    .map((run) => draw(run) ?? '')
    .join('')
}

function runsOf(points: readonly (Point | null)[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]]
  for (const point of points) {
    if (point === null) runs.push([])
    else runs.at(-1)!.push(point)
  }
  return runs
}
