/** Checks emotion lines: no overshoot, gaps where nothing was assessed, heights and values. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '#shared/base/geometry.ts'
import { curvePath, emotionAtY, emotionY, layoutCurve } from '#shared/layout/emotion-curve.ts'
import { layoutJourney } from '#shared/layout/journey-layout.ts'
import { viewJourney } from '#shared/layout/journey-view.ts'
import { smallWorkbench } from '#tests/helpers/workbench.ts'

const band = { y: 100, height: 132 }

/** Points along a path of `M`, `L` and `C` commands. */
function sample(path: string): readonly Point[] {
  const sampled: Point[] = []
  let at: Point = { x: 0, y: 0 }
  for (const [, command, rest] of path.matchAll(/([MCL])([^MCL]*)/g)) {
    const numbers = (rest ?? '').split(/[ ,]/).map(Number)
    const point = (n: number): Point => ({ x: numbers[2 * n]!, y: numbers[2 * n + 1]! })
    const isCurve = command === 'C'
    if (command === 'M') {
      at = point(0)
      continue
    }
    // A straight line is a curve whose handles lie on its ends.
    const [a, b, c] = isCurve ? [point(0), point(1), point(2)] : [at, point(0), point(0)]
    for (let t = 0; t <= 1; t += 0.05) {
      const mix = (p: number, q: number, r: number, s: number) =>
        (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * q + 3 * (1 - t) * t ** 2 * r + t ** 3 * s
      sampled.push({ x: mix(at.x, a.x, b.x, c.x), y: mix(at.y, a.y, b.y, c.y) })
    }
    at = c
  }
  return sampled
}

describe('an emotion line', () => {
  it('never leaves the range between two neighbouring points', () => {
    const values = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), {
      minLength: 2,
      maxLength: 20,
    })
    fc.assert(
      fc.property(values, (emotions) => {
        const points = emotions.map((value, n) => ({ x: 100 * n, y: emotionY(value, band) }))
        const sampled = sample(curvePath(points))
        expect(sampled.length).toBeGreaterThan(0)
        for (const { x, y } of sampled) {
          const left = points[Math.min(points.length - 2, Math.floor(x / 100))]!
          const right = points[points.indexOf(left) + 1]!
          // Path data is rounded to two places.
          expect(y).toBeGreaterThanOrEqual(Math.min(left.y, right.y) - 0.05)
          expect(y).toBeLessThanOrEqual(Math.max(left.y, right.y) + 0.05)
        }
      }),
      { seed: 3, numRuns: 200 },
    )
  })

  it('breaks where a step was not assessed and leaves lone points without a line', () => {
    const [a, b, c] = [0, 1, 2].map((n) => ({ x: 100 * n, y: 10 }))
    expect(curvePath([a!, b!, null, c!]).match(/M/g)).toHaveLength(1)
    expect(curvePath([a!, null, c!])).toBe('')
    expect(curvePath([])).toBe('')
  })

  it('has a point in the middle of each assessed column', () => {
    const view = viewJourney(smallWorkbench().store, 'journey-1')
    const { columns, rows } = layoutJourney(view)
    const points = view.emotionPoints.get('lane-emotion')!.get('persona-min')!
    const row = rows.find((each) => each.kind === 'emotion')!
    const curve = layoutCurve(points, columns, row)
    expect(curve.points.map(({ stepId, x, value }) => [stepId, x, value])).toEqual([
      ['step-1', 74, -1],
      ['step-3', 370, 2],
    ])
    expect(curve.path).toBe('')
  })
})

describe('height and value', () => {
  it('puts the best at the top, nothing in the middle, the worst at the bottom', () => {
    expect([2, 0, -2].map((value) => emotionY(value, band))).toEqual([132, 166, 200])
  })

  it('finds the value at a height, to a tenth and within the scale', () => {
    expect([132, 166, 0, 1000].map((y) => emotionAtY(y, band))).toEqual([2, 0, 2, -2])
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), (tenths) => {
        expect(emotionAtY(emotionY(tenths / 10, band), band)).toBe(tenths / 10 + 0)
      }),
    )
  })
})
