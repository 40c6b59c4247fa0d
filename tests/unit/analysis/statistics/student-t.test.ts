/** Checks Student's t against printed tables on both sides of where its way changes. */
import { describe, expect, it } from 'vitest'
import { studentT95 } from '#shared/analysis/statistics/student-t.ts'

describe("Student's t", () => {
  it.each([
    [1, 12.70620474],
    [2, 4.30265273],
    [3, 3.18244631],
    [4, 2.77644511],
    [5, 2.57058184],
    [10, 2.22813885],
    [29, 2.04522964],
    [30, 2.04227246],
    [99, 1.98421695],
    [120, 1.97993041],
    [199, 1.97195654],
    [200, 1.97189622],
    [201, 1.97183651],
    [1000, 1.96233908],
  ])('of %i degrees of freedom is %f', (degrees, expected) => {
    expect(studentT95(degrees)).toBeCloseTo(expected, 7)
  })

  it('falls with every degree towards the normal distribution, also where the way changes', () => {
    for (let degrees = 1; degrees < 400; degrees++) {
      expect(studentT95(degrees + 1)).toBeLessThan(studentT95(degrees))
    }
    expect(studentT95(10_000_000)).toBeCloseTo(1.959964, 6)
  })

  it.each([0, -1, 2.5, Number.NaN])('refuses %f degrees', (degrees) => {
    expect(() => studentT95(degrees)).toThrow('not-degrees-of-freedom')
  })
})
