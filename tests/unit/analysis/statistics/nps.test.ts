/** Checks the net promoter score, its intervals and what of it is shown. */
import { describe, expect, it } from 'vitest'
import { npsDifference, npsDisplay, npsEstimate } from '#shared/analysis/statistics/nps.ts'

const counts = (promoters: number, passives: number, detractors: number) => ({
  promoters,
  passives,
  detractors,
})
const to = (digits: number) => (value: number) => Number(value.toFixed(digits))

function figures(...groups: Parameters<typeof counts>) {
  const estimate = npsEstimate(counts(...groups))!
  const { wald, adjusted } = estimate
  return {
    n: estimate.n,
    score: to(1)(estimate.score),
    standardError: to(2)(estimate.standardError),
    wald: wald && [wald.low, wald.high].map(to(1)),
    adjusted: [adjusted.low, adjusted.high].map(to(1)),
  }
}

describe('the net promoter score', () => {
  it('comes with the intervals of the reference', () => {
    expect(figures(50, 30, 20)).toEqual({
      n: 100,
      score: 30,
      standardError: 7.81,
      wald: [14.7, 45.3],
      adjusted: [14.1, 44.2],
    })
    expect(figures(500, 300, 200)).toEqual({
      n: 1000,
      score: 30,
      standardError: 2.47,
      wald: [25.2, 34.8],
      adjusted: [25.1, 34.7],
    })
    expect(figures(5, 3, 2)).toEqual({
      n: 10,
      score: 30,
      standardError: 24.7,
      wald: [-18.4, 78.4],
      adjusted: [-19.1, 65.2],
    })
  })

  it('has no interval by the plain formula where all are alike, and a cut one by the other', () => {
    const degenerate = { n: 10, standardError: 0, wald: null }
    expect(figures(10, 0, 0)).toEqual({ ...degenerate, score: 100, adjusted: [47.5, 100] })
    expect(figures(0, 10, 0)).toEqual({ ...degenerate, score: 0, adjusted: [-18.5, 18.5] })
    expect(figures(0, 0, 10)).toEqual({ ...degenerate, score: -100, adjusted: [-100, -47.5] })
  })

  it.each([
    [30, 27.9],
    [50, 21.6],
    [100, 15.3],
    [200, 10.8],
    [400, 7.7],
    [1000, 4.8],
  ])('of %i answers has a margin of %f', (n, margin) => {
    const { score, wald } = npsEstimate(counts(n * 0.5, n * 0.3, n * 0.2))!
    expect(to(1)(wald!.high - score)).toBe(margin)
  })

  it.each([
    [128, 164, 108, 5, [-2.5, 12.5]],
    [97, 112, 61, 13.3, [4.3, 22.3]],
    [31, 52, 47, -12.3, [-25.5, 0.8]],
    [61, 98, 91, -12, [-21.6, -2.4]],
    [38, 70, 82, -23.2, [-34, -12.3]],
    [23, 28, 9, 23.3, [5.8, 40.8]],
    [88, 71, 40, 24.1, [13.5, 34.7]],
    [62, 86, 80, -7.9, [-18.1, 2.3]],
    [26, 48, 99, -42.2, [-53.2, -31.2]],
    [176, 205, 219, -7.2, [-13.6, -0.7]],
  ])('of the case %i, %i, %i is %f', (promoters, passives, detractors, score, wald) => {
    expect(figures(promoters, passives, detractors)).toMatchObject({ score, wald })
  })

  it('is not known where nobody answered, and refuses what is no count', () => {
    expect(npsEstimate(counts(0, 0, 0))).toBeNull()
    expect(() => npsEstimate(counts(1, -1, 0))).toThrow('not-a-count')
    expect(() => npsEstimate(counts(1, 0.5, 0))).toThrow('not-a-count')
  })
})

describe('the difference of two scores', () => {
  it('has the interval of the reference', () => {
    const difference = npsDifference(counts(88, 71, 40), counts(26, 48, 99))!
    expect(to(1)(difference.difference)).toBe(66.3)
    expect(to(2)(difference.standardError)).toBe(7.8)
    expect([difference.low, difference.high].map(to(1))).toEqual([51, 81.6])
    expect(difference.isClear).toBe(true)
  })

  it('is no clear change where the interval contains 0', () => {
    expect(npsDifference(counts(50, 30, 20), counts(47, 30, 23))?.isClear).toBe(false)
  })

  it('does not take a score without spread for certain', () => {
    const alike = npsDifference(counts(3, 0, 0), counts(0, 3, 0))!
    expect(alike.standardError).toBeGreaterThan(20)
    expect(npsDifference(counts(3, 0, 0), counts(0, 0, 0))).toBeNull()
  })
})

describe('what is shown of a score', () => {
  it('is nothing below 5 answers', () => {
    expect(npsDisplay(counts(0, 0, 0))).toEqual({ level: 'hidden', n: 0 })
    expect(npsDisplay(counts(4, 0, 0))).toEqual({ level: 'hidden', n: 4 })
  })

  it('is the counts below 30', () => {
    const few = { level: 'small', n: 5, counts: counts(3, 1, 1) }
    expect(npsDisplay(counts(3, 1, 1))).toEqual(few)
    expect(npsDisplay(counts(10, 10, 9)).level).toBe('small')
  })

  it('is the whole score and its band from 30 on', () => {
    expect(npsDisplay(counts(97, 112, 61))).toMatchObject({ level: 'enough', n: 270, score: 13 })
    expect(npsDisplay(counts(30, 0, 0))).toMatchObject({ score: 100, band: { high: 100 } })
    const almostNone = npsDisplay(counts(99, 100, 100))
    expect(almostNone).toMatchObject({ score: 0 })
  })
})
