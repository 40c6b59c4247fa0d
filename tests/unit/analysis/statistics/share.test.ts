/** Checks shares, their intervals and their differences against the figures of the sample cases. */
import { describe, expect, it } from 'vitest'
import { isImpossible, shareDifference, shareEstimate } from '#shared/analysis/statistics/share.ts'

const percent = (value: number) => Math.round(value * 1000) / 10

function shown(successes: number, trials: number) {
  const estimate = shareEstimate({ successes, trials })
  return estimate && [estimate.share, estimate.low, estimate.high].map(percent)
}

function compared(treated: readonly [number, number], control: readonly [number, number]) {
  const [first, second] = [treated, control].map(([successes, trials]) =>
    shareEstimate({ successes, trials }),
  )
  const { difference, low, high, direction } = shareDifference(first!, second!)
  return [...[difference, low, high].map(percent), direction]
}

describe('a share of a sample', () => {
  it.each([
    [38, 120, [31.7, 24, 40.4]],
    [72, 120, [60, 51.1, 68.3]],
    [31, 90, [34.4, 25.4, 44.7]],
    [185, 600, [30.8, 27.3, 34.6]],
    [75, 402, [18.7, 15.2, 22.8]],
  ])('of %i among %i has the interval of the cases', (successes, trials, expected) => {
    expect(shown(successes, trials)).toEqual(expected)
  })

  it.each([
    [52, 118, 44.1],
    [49, 112, 43.8],
    [64, 120, 53.3],
    [71, 120, 59.2],
    [96, 120, 80],
    [103, 120, 85.8],
    [18, 44, 40.9],
    [29, 61, 47.5],
    [55, 90, 61.1],
    [66, 96, 68.8],
    [58, 84, 69],
    [72, 96, 75],
    [248, 400, 62],
    [412, 600, 68.7],
    [171, 402, 42.5],
    [96, 243, 39.5],
    [279, 441, 63.3],
    [61, 143, 42.7],
    [139, 188, 73.9],
  ])('of %i among %i is %f %%', (successes, trials, expected) => {
    expect(shown(successes, trials)?.[0]).toBe(expected)
  })

  it('gives its size along', () => {
    expect(shareEstimate({ successes: 1, trials: 2 })).toMatchObject({ share: 0.5, n: 2 })
  })

  it('stays within 0 and 1 where nobody or everybody did', () => {
    expect(shareEstimate({ successes: 0, trials: 10 })).toMatchObject({ share: 0, low: 0 })
    expect(shareEstimate({ successes: 10, trials: 10 })).toMatchObject({ share: 1, high: 1 })
    expect(shown(0, 10)).toEqual([0, 0, 27.8])
    expect(shown(10, 10)).toEqual([100, 72.2, 100])
    for (let n = 1; n <= 200; n++) {
      const { low, high } = shareEstimate({ successes: n - 1, trials: n })!
      expect(low >= 0 && high <= 1 && low < high).toBe(true)
    }
  })

  it('is not known where a count is missing, nobody was asked, or the counts are impossible', () => {
    const unknown = [
      { successes: null, trials: 10 },
      { successes: 3, trials: null },
      { successes: 0, trials: 0 },
      { successes: 11, trials: 10 },
    ]
    expect(unknown.map(shareEstimate)).toEqual([null, null, null, null])
    expect(unknown.map(isImpossible)).toEqual([false, false, false, true])
  })

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %f as a count', (odd) => {
    expect(() => shareEstimate({ successes: odd, trials: 10 })).toThrow('not-a-count')
    expect(() => shareEstimate({ successes: null, trials: odd })).toThrow('not-a-count')
  })
})

describe('the difference of two shares', () => {
  it('has the interval of the cases', () => {
    expect(compared([58, 118], [40, 121])).toEqual([16.1, 3.6, 27.9, 'rise'])
    expect(compared([49, 88], [31, 90])).toEqual([21.2, 6.6, 34.6, 'rise'])
    expect(compared([118, 201], [79, 198])).toEqual([18.8, 9, 28.1, 'rise'])
  })

  it('turns its sign with the groups', () => {
    expect(compared([40, 121], [58, 118])).toEqual([-16.1, -27.9, -3.6, 'fall'])
  })

  it('is unclear where it may be none', () => {
    expect(compared([50, 100], [45, 100])[3]).toBe('unclear')
    expect(compared([5, 5], [5, 5])[3]).toBe('unclear')
  })
})
