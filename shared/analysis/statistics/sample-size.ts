/** Plans how many people each group of a comparison needs. */

import { requireNumbers } from './counts.ts'
import { z95 } from './interval.ts'

// Finds four of five true differences (power 0.8).
const z80 = 0.8416212335729143

/**
 * People per group so that a change of the share from `before` to `after` (0 to 1, either way)
 * shows itself four times out of five, at an error of 5 %. Null where the two are equal, since no
 * number of people would do, or no shares.
 * @throws AppError `not-a-number`
 */
export function sampleSizePerArm(before: number, after: number): number | null {
  requireNumbers([before, after])
  if (before === after || Math.min(before, after) < 0 || Math.max(before, after) > 1) return null
  const pooled = (before + after) / 2
  const spreadWithout = Math.sqrt(2 * pooled * (1 - pooled))
  const spreadWith = Math.sqrt(before * (1 - before) + after * (1 - after))
  return Math.ceil(((z95 * spreadWithout + z80 * spreadWith) / (after - before)) ** 2)
}
