/** Draws a tie of the thread: one smooth curve from card to card, level where it meets a card. */

import type { Point } from '#shared/base/geometry.ts'
import type { ThreadCurve } from './thread-layout.ts'

/** Path data through all points of a curve. What leads back hangs below the cards as an arc. */
export function curveThrough({ points, isBack }: Pick<ThreadCurve, 'points' | 'isBack'>): string {
  const [start, ...rest] = points
  if (start === undefined) return ''
  let path = `M${start.x} ${start.y}`
  let from = start
  for (const to of rest) {
    path += isBack ? arc(from, to) : level(from, to)
    from = to
  }
  return path
}

function level(from: Point, to: Point): string {
  if (from.y === to.y) return `L${to.x} ${to.y}`
  const reach = (to.x - from.x) / 2
  return `C${from.x + reach} ${from.y} ${to.x - reach} ${to.y} ${to.x} ${to.y}`
}

function arc(from: Point, to: Point): string {
  const depth = Math.max(from.y, to.y) + 26
  return `C${from.x} ${depth} ${to.x} ${depth} ${to.x} ${to.y}`
}
