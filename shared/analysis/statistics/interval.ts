/** Intervals of 95 %: how far the truth may lie from what a sample shows. */

/** From `low` to `high`, in the unit of the figure it belongs to. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** Standard errors from the middle of a normal distribution to the ends of its middle 95 %. */
export const z95 = 1.959963984540054

/** `margin` to both sides of a figure, cut where the figure could not be (`lowest`, `highest`). */
export function intervalAround(
  middle: number,
  margin: number,
  lowest: number,
  highest: number,
): Interval {
  return { low: Math.max(lowest, middle - margin), high: Math.min(highest, middle + margin) }
}

/** Whether a value is one that the interval allows for; its ends belong to it. */
export function contains(interval: Interval, value: number): boolean {
  return interval.low <= value && value <= interval.high
}
