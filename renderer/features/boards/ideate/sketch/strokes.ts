/** Pen strokes as path data on a sheet of `sketchSize`: made from points, counted, taken back. */

import { clamp, type Point } from '#shared/base/geometry.ts'
import { longestText } from '#shared/base/text.ts'
import { sketchSize } from '#shared/model/records/idea.ts'

/** How far a line may stray from the hand, in px of the sheet. */
const tolerance = 0.7

/** The path data of one stroke in whole px; '' without points. A dot is a line to itself. */
export function strokeOf(points: readonly Point[]): string {
  const whole = simplified(points).map(
    ({ x, y }) =>
      `${clamp(Math.round(x), 0, sketchSize.width)} ${clamp(Math.round(y), 0, sketchSize.height)}`,
  )
  const [first, ...rest] = whole.filter((place, n) => n === 0 || place !== whole[n - 1])
  if (first === undefined) return ''
  return `M${first}${(rest.length === 0 ? [first] : rest).map((place) => `L${place}`).join('')}`
}

/** The sketch with one stroke more; null where the sheet holds no more. */
export function withStroke(sketch: string, stroke: string): string | null {
  const joined = sketch + stroke
  return joined.length > longestText ? null : joined
}

/** The sketch without the stroke that was drawn last. */
export function withoutLastStroke(sketch: string): string {
  return sketch.slice(0, Math.max(0, sketch.lastIndexOf('M')))
}

/** Leaves out points that the line passes anyway (Ramer, Douglas and Peucker). */
function simplified(points: readonly Point[]): readonly Point[] {
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined || points.length < 3) return points
  let farthest = 0
  let place = 0
  for (const [n, point] of points.entries()) {
    const distance = distanceFrom(point, first, last)
    if (distance > farthest) {
      farthest = distance
      place = n
    }
  }
  if (farthest <= tolerance) return [first, last]
  return [
    ...simplified(points.slice(0, place + 1)).slice(0, -1),
    ...simplified(points.slice(place)),
  ]
}

/** From a point to the line between two others, or to the first where they are one. */
function distanceFrom(point: Point, start: Point, end: Point): number {
  const length = Math.hypot(end.x - start.x, end.y - start.y)
  if (length === 0) return Math.hypot(point.x - start.x, point.y - start.y)
  const area = (end.x - start.x) * (start.y - point.y) - (start.x - point.x) * (end.y - start.y)
  return Math.abs(area) / length
}
