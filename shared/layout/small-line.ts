/** Draws an emotion line in small, as a picture beside a name: one column per step, no lanes. */

import type { Point } from '#shared/base/geometry.ts'
import { highestEmotion, lowestEmotion } from '#shared/model/records/emotion-point.ts'
import { curvePath } from './emotion-curve.ts'

export interface SmallLine {
  readonly width: number
  readonly height: number
  /** Height of the value 0. */
  readonly middle: number
  /** Path data of the line. */
  readonly path: string
  /** Points that no line leads to. */
  readonly dots: readonly Point[]
  /** The first of the lowest points; null where nothing was assessed. */
  readonly lowest: Point | null
}

const margin = 8

/** The line through values from left to right, in px of a picture; null is a gap. */
export function smallLine(
  values: readonly (number | null)[],
  width: number,
  height: number,
): SmallLine {
  const heightOf = (value: number): number =>
    margin + ((highestEmotion - value) / (highestEmotion - lowestEmotion)) * (height - 2 * margin)
  const pitch = width / Math.max(values.length, 1)
  const points = values.map((value, step) =>
    value === null ? null : { x: (step + 0.5) * pitch, y: heightOf(value) },
  )
  const isAlone = (n: number): boolean =>
    (points[n - 1] ?? null) === null && (points[n + 1] ?? null) === null
  const known = values.filter((value) => value !== null)
  const worst = known.length === 0 ? -1 : values.indexOf(Math.min(...known))
  return {
    width,
    height,
    middle: heightOf(0),
    path: curvePath(points),
    dots: points.filter((point, n): point is Point => point !== null && isAlone(n)),
    lowest: points[worst] ?? null,
  }
}
