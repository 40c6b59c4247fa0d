/** Reads off a sorted list how long all but the slowest took. */

/** @param {readonly number[]} values @param {number} share from 0 to 1 @returns {number} NaN where there are none */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  const place = Math.max(0, Math.ceil(share * sorted.length) - 1)
  return sorted[place] ?? Number.NaN
}
