/** Turns ratings from 1 to 5 into places on a plot, and back. */

import { clamp, type Point, type Size } from '#shared/base/geometry.ts'

export const lowest = 1
export const highest = 5

/** Room at the edges of the plot in px, so that points at the ends lie inside. */
const inset = 22

/** A rating on both axes, or null where it has no place yet. */
export interface Rating {
  readonly x: number
  readonly y: number
}

export interface PlotScale {
  readonly size: Size
  /** The horizontal axis falls from left to right. */
  readonly isFalling: boolean
}

/** The place in px of a rating; y grows upwards on the scale. */
export function placeOf({ x, y }: Rating, { size, isFalling }: PlotScale): Point {
  const across = share(isFalling ? highest + lowest - x : x)
  return {
    x: inset + across * (size.width - 2 * inset),
    y: inset + (1 - share(y)) * (size.height - 2 * inset),
  }
}

/** The rating at a place, in tenths; beyond the edges the nearest one. */
export function ratingAt(point: Point, { size, isFalling }: PlotScale): Rating {
  const across = (point.x - inset) / Math.max(1, size.width - 2 * inset)
  const up = 1 - (point.y - inset) / Math.max(1, size.height - 2 * inset)
  const rate = (part: number): number =>
    clamp(Math.round((lowest + part * (highest - lowest)) * 10) / 10, lowest, highest)
  const x = rate(across)
  return { x: isFalling ? Math.round((highest + lowest - x) * 10) / 10 : x, y: rate(up) }
}

/** The rating after an arrow key; null where the key means nothing here. Up and right on screen. */
export function stepped(
  rating: Rating,
  key: string,
  step: number,
  isFalling: boolean,
): Rating | null {
  const across = isFalling ? -step : step
  const moves: Readonly<Record<string, Rating>> = {
    ArrowRight: { x: across, y: 0 },
    ArrowLeft: { x: -across, y: 0 },
    ArrowUp: { x: 0, y: step },
    ArrowDown: { x: 0, y: -step },
  }
  const move = moves[key]
  if (move === undefined) return null
  const add = (value: number, by: number): number =>
    clamp(Math.round((value + by) * 10) / 10, lowest, highest)
  return { x: add(rating.x, move.x), y: add(rating.y, move.y) }
}

function share(value: number): number {
  return (value - lowest) / (highest - lowest)
}
