/** Works out what is told of many timings of the same work. */

/** @param {readonly number[]} values at least one */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  const lower = sorted.length % 2 === 0 ? sorted[middle - 1] : upper
  if (upper === undefined || lower === undefined) throw new Error('A median of nothing.')
  return (lower + upper) / 2
}

/**
 * How often one number holds another; null where there is nothing to compare with.
 * @param {number | undefined} value @param {number | undefined} base
 */
export function ratio(value, base) {
  return value === undefined || base === undefined || base === 0 ? null : value / base
}
