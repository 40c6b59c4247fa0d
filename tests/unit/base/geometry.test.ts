/** Boxes and bounds. */
import { expect, it } from 'vitest'
import { clamp, sameBox } from '#shared/base/geometry.ts'

it('knows a box that has not moved from one that has', () => {
  const box = { x: 1, y: 2, width: 3, height: 4 }
  expect(sameBox(box, { ...box })).toBe(true)
  for (const side of ['x', 'y', 'width', 'height'] as const) {
    expect(sameBox(box, { ...box, [side]: 9 })).toBe(false)
  }
})

it('keeps a number within both ends', () => {
  expect([-1, 0, 3, 5, 6, Infinity].map((value) => clamp(value, 0, 5))).toEqual([0, 0, 3, 5, 5, 5])
})
