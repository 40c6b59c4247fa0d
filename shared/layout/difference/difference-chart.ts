/** Places one persona's emotion lines of two maps over each other, column by column, for screen and paper. */

import type { Point } from '#shared/base/geometry.ts'
import { curvePath } from '#shared/layout/emotion-curve.ts'
import { highestEmotion, lowestEmotion } from '#shared/model/records/emotion-point.ts'

export interface ChartInput {
  /** How many columns each stage has. */
  readonly stageColumns: readonly number[]
  /** Column by column; null where not assessed. */
  readonly before: readonly (number | null)[]
  readonly after: readonly (number | null)[]
  readonly width: number
  readonly height: number
}

export interface ChartSpan {
  readonly x: number
  readonly width: number
}

export interface DifferenceChart {
  /** One per stage. */
  readonly spans: readonly ChartSpan[]
  /** Height of the value 0. */
  readonly middle: number
  readonly before: ChartLine
  readonly after: ChartLine
}

export interface ChartLine {
  /** Path data. */
  readonly path: string
  readonly points: readonly Point[]
}

const padding = 10

/** In px of a box of the given size. Columns share the width evenly. */
export function differenceChart(input: ChartInput): DifferenceChart {
  const { stageColumns, width, height } = input
  const pitch = width / Math.max(1, input.after.length)
  const yOf = (value: number): number =>
    padding + ((highestEmotion - value) / (highestEmotion - lowestEmotion)) * (height - 2 * padding)
  const lineOf = (values: readonly (number | null)[]): ChartLine => {
    const points = values.map((value, n) =>
      value === null ? null : { x: (n + 0.5) * pitch, y: yOf(value) },
    )
    return { path: curvePath(points), points: points.filter((point) => point !== null) }
  }
  let x = 0
  const spans = stageColumns.map((count) => {
    const span = { x, width: count * pitch }
    x += span.width
    return span
  })
  return { spans, middle: yOf(0), before: lineOf(input.before), after: lineOf(input.after) }
}
