/** Checks the emotion line in small: gaps, points alone, the lowest one, and nothing at all. */
import { describe, expect, it } from 'vitest'
import { smallLine } from '#shared/layout/small-line.ts'

describe('an emotion line in small', () => {
  it('runs through the middle of one column per step, the best value on top', () => {
    const { path, middle, lowest } = smallLine([2, -2], 100, 50)
    expect(path).toMatch(/^M25,8/)
    expect(middle).toBe(25)
    expect(lowest).toEqual({ x: 75, y: 42 })
  })

  it('is broken by a gap, and shows a point that no line leads to', () => {
    const { path, dots } = smallLine([0, 1, null, 1], 100, 50)
    expect(path.match(/M/g)).toHaveLength(1)
    expect(dots).toEqual([{ x: 87.5, y: 16.5 }])
  })

  it('is empty where nothing was assessed', () => {
    for (const values of [[], [null, null]]) {
      expect(smallLine(values, 100, 50)).toMatchObject({ path: '', dots: [], lowest: null })
    }
  })
})
