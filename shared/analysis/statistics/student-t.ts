/** Student's t: how many standard errors the 95 % interval of a mean reaches to each side. */

import { AppError } from '#shared/base/app-error.ts'
import { z95 } from './interval.ts'

// Above this many, the expansion around the normal distribution is right to eight decimals.
const mostSummed = 200

/**
 * The 97.5 % point of Student's distribution, e.g. 2.228 for 10 degrees of freedom.
 * @throws AppError `not-degrees-of-freedom` unless given a whole number of 1 or more
 */
export function studentT95(degrees: number): number {
  if (!Number.isSafeInteger(degrees) || degrees < 1) {
    throw new AppError('not-degrees-of-freedom', [`${degrees}`])
  }
  return degrees > mostSummed ? expanded(degrees) : searched(degrees)
}

/** Halves the angle whose tangent is t / √degrees until it holds 95 %: no end is infinite. */
function searched(degrees: number): number {
  let low = 0
  let high = Math.PI / 2
  // 52 halvings use up what a number can tell apart.
  for (let halving = 0; halving < 52; halving++) {
    const angle = (low + high) / 2
    if (heldWithin(angle, degrees) < 0.95) low = angle
    else high = angle
  }
  return Math.sqrt(degrees) * Math.tan((low + high) / 2)
}

/** The share of the distribution between -t and t: a finite sum for whole degrees (A&S 26.7.3-4). */
function heldWithin(angle: number, degrees: number): number {
  const isOdd = degrees % 2 === 1
  const squared = Math.cos(angle) ** 2
  let term = isOdd ? Math.cos(angle) : 1
  let sum = 0
  for (let power = isOdd ? 1 : 0; power <= degrees - 2; power += 2) {
    sum += term
    term *= (squared * (power + 1)) / (power + 2)
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum
}

/** The expansion in powers of 1 / degrees (A&S 26.7.5). */
function expanded(degrees: number): number {
  const z = z95
  const corrections = [
    z,
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ]
  return corrections.reduce((sum, correction, power) => sum + correction / degrees ** power, 0)
}
