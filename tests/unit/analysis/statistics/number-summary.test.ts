/** Checks the middle and the spread of measured numbers. */
import { describe, expect, it } from 'vitest'
import { summarizeNumbers } from '#shared/analysis/statistics/number-summary.ts'

describe('a summary of numbers', () => {
  it('has the middle, the ends and the spread, whatever the order', () => {
    expect(summarizeNumbers([9, 2, 4, 4, 5, 4, 5, 7])).toEqual({
      n: 8,
      mean: 5,
      deviation: Math.sqrt(32 / 7),
      median: 4.5,
      p90: 7.6,
      lowest: 2,
      highest: 9,
    })
  })

  it('finds the ninth of ten', () => {
    expect(summarizeNumbers([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])?.p90).toBe(10)
    expect(summarizeNumbers([10, 20, 30])).toMatchObject({ median: 20, p90: 28 })
  })

  it('has no spread of a single number', () => {
    expect(summarizeNumbers([680])).toEqual({
      n: 1,
      mean: 680,
      deviation: null,
      median: 680,
      p90: 680,
      lowest: 680,
      highest: 680,
    })
  })

  it('takes very many numbers, sorts by value and leaves the list alone', () => {
    const many = Array.from({ length: 300_000 }, (_, place) => 300_000 - place)
    expect(summarizeNumbers(many)).toMatchObject({ n: 300_000, lowest: 1, median: 150_000.5 })
    expect(many[0]).toBe(300_000)
    expect(summarizeNumbers([10, 9, -1])?.lowest).toBe(-1)
  })

  it('is nothing for no numbers, and refuses what is none', () => {
    expect(summarizeNumbers([])).toBeNull()
    expect(() => summarizeNumbers([1, Number.NaN])).toThrow('not-a-number')
    expect(() => summarizeNumbers([Number.POSITIVE_INFINITY])).toThrow('not-a-number')
  })
})
