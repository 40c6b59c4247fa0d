/** Draws an arrow along its corner points: a line with round bends, and a head at its end. */

import type { Point } from '#shared/base/geometry.ts'

const bendRadius = 5
const headLength = 5
const headHalf = 3.5

/** The points without those that lie on one another or on the way between their neighbours. */
export function withoutIdle(points: readonly Point[]): readonly Point[] {
  const apart = points.filter((point, n) => n === 0 || !isSame(point, points[n - 1]!))
  return apart.filter((point, n) => {
    const [before, after] = [apart[n - 1], apart[n + 1]]
    if (before === undefined || after === undefined) return true
    const isOnX = before.x === point.x && point.x === after.x
    return !isOnX && !(before.y === point.y && point.y === after.y)
  })
}

/** SVG path data of the line, its bends rounded. */
export function linePath(points: readonly Point[]): string {
  const [first, ...others] = points
  if (first === undefined) return ''
  const parts = [`M${at(first)}`]
  others.forEach((point, n) => {
    const [before, after] = [points[n]!, points[n + 2]]
    if (after === undefined) return parts.push(`L${at(point)}`)
    const radius = Math.min(bendRadius, lengthOf(before, point) / 2, lengthOf(point, after) / 2)
    const [start, end] = [towards(point, before, radius), towards(point, after, radius)]
    return parts.push(`L${at(start)}Q${at(point)} ${at(end)}`)
  })
  return parts.join('')
}

/** SVG path data of an open head whose tip is the last point. */
export function headPath(points: readonly Point[]): string {
  const [before, tip] = [points.at(-2), points.at(-1)]
  if (before === undefined || tip === undefined) return ''
  const length = lengthOf(before, tip)
  if (length === 0) return ''
  const along = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length }
  const base = { x: tip.x - along.x * headLength, y: tip.y - along.y * headLength }
  const left = { x: base.x - along.y * headHalf, y: base.y + along.x * headHalf }
  const right = { x: base.x + along.y * headHalf, y: base.y - along.x * headHalf }
  return `M${at(left)}L${at(tip)}L${at(right)}`
}

function isSame(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y
}

function lengthOf(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = lengthOf(from, to)
  if (length === 0) return from
  return {
    x: from.x + ((to.x - from.x) * distance) / length,
    y: from.y + ((to.y - from.y) * distance) / length,
  }
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
