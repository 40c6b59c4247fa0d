/** Draws the line between two boxes: from side to side, with heads that point into them. */

import type { Box, Point } from '#shared/base/geometry.ts'

/** A line between two boxes, in px of the sheet. */
export interface Curve {
  /** SVG path data: one cubic curve. */
  readonly path: string
  /** Filled triangles: where the line begins, and where it ends. */
  readonly startHead: string
  readonly endHead: string
  readonly start: Point
  readonly end: Point
  /** Where a label stands. */
  readonly middle: Point
}

const headLength = 9
const headWidth = 7
const leastBend = 28

/**
 * The curve from one box to another. It leaves by the side that faces the other box; boxes that
 * lie above each other are joined by their lower and upper sides.
 */
export function curveBetween(from: Box, to: Box): Curve {
  const [a, b] = [middleOf(from), middleOf(to)]
  // Sides are compared by the room between the boxes, so that wide ones are not left sideways.
  const roomX = Math.abs(b.x - a.x) - (from.width + to.width) / 2
  const roomY = Math.abs(b.y - a.y) - (from.height + to.height) / 2
  const isSideways = roomX >= roomY
  const sign = (isSideways ? b.x >= a.x : b.y >= a.y) ? 1 : -1
  const out: Point = isSideways ? { x: sign, y: 0 } : { x: 0, y: sign }
  const start = sideOf(from, out)
  const end = sideOf(to, { x: -out.x, y: -out.y })
  const bend = Math.max(leastBend, Math.abs(isSideways ? end.x - start.x : end.y - start.y) / 2)
  const first = { x: start.x + out.x * bend, y: start.y + out.y * bend }
  const second = { x: end.x - out.x * bend, y: end.y - out.y * bend }
  return {
    path: `M${at(start)}C${at(first)} ${at(second)} ${at(end)}`,
    startHead: headAt(start, { x: -out.x, y: -out.y }),
    endHead: headAt(end, out),
    start,
    end,
    middle: {
      x: (start.x + 3 * first.x + 3 * second.x + end.x) / 8,
      y: (start.y + 3 * first.y + 3 * second.y + end.y) / 8,
    },
  }
}

/** A triangle whose tip touches a point, pointing along a direction of length 1. */
function headAt(tip: Point, along: Point): string {
  const base = { x: tip.x - along.x * headLength, y: tip.y - along.y * headLength }
  const half = headWidth / 2
  const left = { x: base.x - along.y * half, y: base.y + along.x * half }
  const right = { x: base.x + along.y * half, y: base.y - along.x * half }
  return `M${at(tip)}L${at(left)}L${at(right)}Z`
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

function sideOf(box: Box, out: Point): Point {
  const middle = middleOf(box)
  return {
    x: middle.x + (out.x * box.width) / 2,
    y: middle.y + (out.y * box.height) / 2,
  }
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
