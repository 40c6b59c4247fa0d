/** Checks satisfaction and effort as they are counted on a scale. */
import { describe, expect, it } from 'vitest'
import { cesEstimate, csatEstimate } from '#shared/analysis/statistics/scale-answers.ts'

const to = (digits: number) => (value: number) => Number(value.toFixed(digits))
const five = (...counts: readonly number[]) => ({ scaleMin: 1, counts })

describe('satisfaction', () => {
  it('has the top-box share, the mean and the rescaled mean of the reference', () => {
    const csat = csatEstimate(five(6, 14, 28, 47, 25), 2)!
    expect([csat.n, to(2)(csat.mean), to(1)(csat.rescaled)]).toEqual([120, 3.59, 64.8])
    const { share, low, high, n } = csat.topBox
    expect([share, low, high].map(to(3))).toEqual([0.6, 0.511, 0.683])
    expect(n).toBe(120)
  })

  it('rescales any scale to 0 to 100', () => {
    const eleven = csatEstimate({ scaleMin: 0, counts: [0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0] }, 2)
    expect(eleven?.rescaled).toBeCloseTo(70)
    expect(csatEstimate(five(3, 0, 0, 0, 0), 2)?.rescaled).toBe(0)
    expect(csatEstimate(five(0, 0, 0, 0, 3), 2)?.rescaled).toBe(100)
    expect(csatEstimate({ scaleMin: -2, counts: [1, 0, 0, 0, 1] }, 1)?.rescaled).toBe(50)
  })

  it('counts as many top boxes as asked for', () => {
    const answers = { scaleMin: 1, counts: [8, 14, 21, 37, 52, 41, 27] }
    expect(csatEstimate(answers, 2)?.topBox.share).toBe(68 / 200)
    expect(csatEstimate(answers, 3)?.topBox.share).toBe(120 / 200)
  })

  it('has no interval of the mean without spread', () => {
    const single = { n: 1, mean: 4, deviation: null, interval: null }
    expect(csatEstimate(five(0, 0, 0, 1, 0), 2)).toMatchObject(single)
    const alike = { n: 9, mean: 4, deviation: 0, interval: null }
    expect(csatEstimate(five(0, 0, 0, 9, 0), 2)).toMatchObject(alike)
  })

  it('keeps the interval of the mean within the scale', () => {
    expect(csatEstimate(five(1, 0, 0, 0, 1), 2)?.interval).toEqual({ low: 1, high: 5 })
  })

  it('is not known where nobody answered, and refuses what is no scale', () => {
    expect(csatEstimate(five(0, 0, 0, 0, 0), 2)).toBeNull()
    expect(() => csatEstimate(five(3), 1)).toThrow('not-a-scale')
    expect(() => csatEstimate(five(3, 1, 1), 3)).toThrow('not-a-scale')
    expect(() => csatEstimate(five(3, 1, 1), 0)).toThrow('not-a-scale')
    expect(() => csatEstimate({ scaleMin: 0.5, counts: [1, 1] }, 1)).toThrow('not-a-scale')
    expect(() => csatEstimate(five(3, -1, 1), 2)).toThrow('not-a-count')
  })
})

describe('effort', () => {
  it('has the mean, its interval and the share of 5 to 7 of the reference', () => {
    const ces = cesEstimate([8, 14, 21, 37, 52, 41, 27])!
    expect([ces.n, to(2)(ces.mean), to(1)(ces.deviation!)]).toEqual([200, 4.71, 1.6])
    expect([ces.interval!.low, ces.interval!.high].map(to(2))).toEqual([4.49, 4.93])
    expect(ces.agree).toMatchObject({ share: 0.6, n: 200 })
  })

  it('widens the interval of few answers as Student says', () => {
    // Mean 4, deviation 1, so the margin is 4.302653 / √3.
    const ces = cesEstimate([0, 0, 1, 1, 1, 0, 0])!
    expect(ces.interval!.low).toBeCloseTo(4 - 4.30265273 / Math.sqrt(3), 7)
  })

  it('is not known where nobody answered, and needs seven answers to choose from', () => {
    expect(cesEstimate([0, 0, 0, 0, 0, 0, 0])).toBeNull()
    expect(() => cesEstimate([1, 2, 3, 4, 5])).toThrow('not-a-scale')
  })
})
