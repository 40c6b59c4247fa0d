/** Middle and spread of measured numbers, such as times on a task. */

import { requireNumbers } from './counts.ts'

/** All in the unit of the numbers. */
export interface NumberSummary {
  readonly n: number
  readonly mean: number
  /** Standard deviation of the sample (n - 1); null for a single number. */
  readonly deviation: number | null
  readonly median: number
  /** Nine of ten are at most this; between two numbers it is interpolated, as spreadsheets do. */
  readonly p90: number
  readonly lowest: number
  readonly highest: number
}

/**
 * Null where there are no numbers.
 * @throws AppError `not-a-number` where one is NaN or infinite
 */
export function summarizeNumbers(numbers: readonly number[]): NumberSummary | null {
  requireNumbers(numbers)
  const sorted = numbers.toSorted((a, b) => a - b)
  const lowest = sorted[0]
  const highest = sorted.at(-1)
  if (lowest === undefined || highest === undefined) return null
  const n = sorted.length
  const mean = sorted.reduce((sum, number) => sum + number, 0) / n
  const squares = sorted.reduce((sum, number) => sum + (number - mean) ** 2, 0)
  return {
    n,
    mean,
    deviation: n === 1 ? null : Math.sqrt(squares / (n - 1)),
    median: quantile(sorted, 0.5),
    p90: quantile(sorted, 0.9),
    lowest,
    highest,
  }
}

function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part
  // Both places lie within the list, which is not empty.
  const below = sorted[Math.floor(place)]!
  const above = sorted[Math.ceil(place)]!
  return below + (above - below) * (place - Math.floor(place))
}
