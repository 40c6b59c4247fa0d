/** Checks how many people a comparison needs, and what a sample of some size allows. */
import { describe, expect, it } from 'vitest'
import { sampleLevel } from '#shared/analysis/statistics/sample-level.ts'
import { sampleSizePerArm } from '#shared/analysis/statistics/sample-size.ts'

describe('people needed per group', () => {
  it('are 796 to see 43 % become 50 %, either way', () => {
    expect(sampleSizePerArm(0.43, 0.5)).toBe(796)
    expect(sampleSizePerArm(0.5, 0.43)).toBe(796)
  })

  it('are fewer for a larger change', () => {
    expect(sampleSizePerArm(0.2, 0.5)).toBe(39)
    expect(sampleSizePerArm(0, 1)).toBe(2)
  })

  it('cannot be told for no change, or for what is no share', () => {
    expect(sampleSizePerArm(0.4, 0.4)).toBeNull()
    expect(sampleSizePerArm(-0.1, 0.4)).toBeNull()
    expect(sampleSizePerArm(0.4, 43)).toBeNull()
    expect(() => sampleSizePerArm(Number.NaN, 0.4)).toThrow('not-a-number')
  })
})

describe('a sample', () => {
  it('is hidden below 5, small below 30, and then enough', () => {
    const sizes = [0, 4, 5, 29, 30, 1000]
    const levels = ['hidden', 'hidden', 'small', 'small', 'enough', 'enough']
    expect(sizes.map(sampleLevel)).toEqual(levels)
  })
})
