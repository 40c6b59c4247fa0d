/** Spreads points that lie on each other and places their labels so that none covers another. */

import { clamp, type Box, type Point, type Size } from '#shared/base/geometry.ts'

/** A point to draw, in px from the left upper corner; its label's width in px. */
export interface LabelledPoint extends Point {
  readonly id: string
  readonly labelWidth: number
}

export interface PlacedPoint extends Point {
  readonly id: string
  /** The label, perhaps narrower than wished; null where there is no room for it. */
  readonly label: Box | null
}

/** Across a point, in px. */
export const pointSize = 18
const labelHeight = 18
/** A label that has no room is cut to this, in px. */
const narrowLabel = 92
const gap = 3
const inRing = 6

/**
 * The first of the list are placed first and so get the best places; same input, same places.
 * No label lies on what is `reserved`.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  room: Size,
  reserved: readonly Box[] = [],
): readonly PlacedPoint[] {
  const spots: (Point & { readonly point: LabelledPoint })[] = []
  for (const point of points) spots.push({ point, ...freeOf(spots, point, room) })
  const taken: Box[] = [...reserved, ...spots.map((spot) => boxRound(spot))]
  const isFree = (box: Box): boolean =>
    isInside(box, room) && !taken.some((each) => overlap(each, box))
  return spots.map(({ point, x, y }) => {
    const widths = [...new Set([point.labelWidth, Math.min(point.labelWidth, narrowLabel)])]
    const label = widths.flatMap((width) => labelPlaces({ x, y }, width)).find(isFree) ?? null
    if (label !== null) taken.push(label)
    return { id: point.id, x, y, label }
  })
}

/** Its own place, or the nearest on rings round it that no other point has. */
function freeOf(others: readonly Point[], { x, y }: Point, room: Size): Point {
  const half = pointSize / 2
  for (let ring = 0; ring <= inRing; ring++) {
    const steps = ring === 0 ? 1 : inRing * ring
    for (let step = 0; step < steps; step++) {
      const angle = (2 * Math.PI * step) / steps
      const spot = {
        x: clamp(x + ring * pointSize * Math.cos(angle), half, Math.max(half, room.width - half)),
        y: clamp(y + ring * pointSize * Math.sin(angle), half, Math.max(half, room.height - half)),
      }
      if (others.every((other) => Math.hypot(other.x - spot.x, other.y - spot.y) >= pointSize - 1))
        return spot
    }
  }
  return { x, y }
}

function boxRound({ x, y }: Point): Box {
  return { x: x - pointSize / 2, y: y - pointSize / 2, width: pointSize, height: pointSize }
}

/** Right, left, above and below of the point, then the corners. */
function labelPlaces({ x, y }: Point, width: number): readonly Box[] {
  const height = labelHeight
  const half = pointSize / 2
  const right = x + half + gap
  const left = x - half - gap - width
  const above = y - half - gap - height
  const below = y + half + gap
  const beside = y - height / 2
  return [
    { x: right, y: beside },
    { x: left, y: beside },
    { x: x - width / 2, y: below },
    { x: x - width / 2, y: above },
    { x: right - half, y: above },
    { x: right - half, y: below },
    { x: left + half, y: above },
    { x: left + half, y: below },
  ].map((place) => ({ ...place, width, height }))
}

function isInside({ x, y, width, height }: Box, room: Size): boolean {
  return x >= 0 && y >= 0 && x + width <= room.width && y + height <= room.height
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
