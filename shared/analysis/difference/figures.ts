/** A figure on both sides of a comparison: means and sums of what is known, and how far they lie apart. */

/** A figure and how many values it rests on, at least one. */
export interface Figure {
  readonly value: number
  readonly count: number
}

/** Null where nothing is known; `delta` also where one side is not. */
export interface FigureDifference {
  readonly before: Figure | null
  readonly after: Figure | null
  readonly delta: number | null
}

/** The mean of the values that are known; what nobody assessed is not 0 and does not count. */
export function meanOf(values: readonly (number | null)[]): Figure | null {
  const sum = sumOf(values)
  return sum === null ? null : { value: withoutNoise(sum.value / sum.count), count: sum.count }
}

/** The sum of the values that are known. */
export function sumOf(values: readonly (number | null)[]): Figure | null {
  const known = values.filter((value) => value !== null)
  if (known.length === 0) return null
  return { value: withoutNoise(known.reduce((sum, each) => sum + each, 0)), count: known.length }
}

export function figureDifference(before: Figure | null, after: Figure | null): FigureDifference {
  const delta = before === null || after === null ? null : withoutNoise(after.value - before.value)
  return { before, after, delta }
}

/** Sums of tenths are not tenths in binary; equal figures must be equal. */
function withoutNoise(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0
}
