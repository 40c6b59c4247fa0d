/** Gives random numbers that are the same in every run, so that every run measures the same projects. */

/**
 * @typedef {object} Random
 * @property {() => number} next from 0 up to, not including, 1
 * @property {(least: number, most: number) => number} whole a whole number, both ends included
 * @property {(share: number) => boolean} chance true in that share of cases
 * @property {<Value>(values: readonly Value[]) => Value} pick one of a list that is not empty
 */

/** @param {number} seed a whole number @returns {Random} */
export function seededRandom(seed) {
  let state = seed >>> 0
  const next = () => {
    // A counter that is stirred well (mulberry32): short, and even enough for made-up projects.
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** @param {number} least @param {number} most */
  const whole = (least, most) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: (values) => {
      const value = values[whole(0, values.length - 1)]
      if (value === undefined) throw new Error('Nothing to pick from.')
      return value
    },
  }
}
