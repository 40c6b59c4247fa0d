/** Finds room on a board for something new, near where it is wanted. */

import type { Box, Point, Size } from '#shared/base/geometry.ts'
import { frameMetrics } from './board-metrics.ts'
import { overlaps } from './board-hit.ts'
import type { BoardLayout } from './board-layout.ts'

/**
 * The upper left corner of a free place: the wanted one, or the next below or beside it that
 * touches nothing. Frames count as full.
 */
export function freeSpot(layout: BoardLayout, wanted: Point, size: Size): Point {
  const taken = [...layout.frames.values(), ...layout.items.values()]
  let { x, y } = wanted
  for (let step = 0; step <= mostSteps(taken.length); step++) {
    const hit = firstHit(taken, { x, y, ...size })
    if (hit === null) return { x, y }
    y = hit.y + hit.height + frameMetrics.gap
    if (y - wanted.y > farthestDown) {
      y = wanted.y
      x += size.width + frameMetrics.gap
    }
  }
  return { x, y }
}

/** How far below the wanted place is looked, in px, before the next column is tried. */
const farthestDown = 4000

/** Each step passes a box or begins a column beside one; far more than a board ever needs. */
function mostSteps(boxes: number): number {
  return 4 * boxes + 1
}

function firstHit(taken: readonly Box[], box: Box): Box | null {
  return taken.find((each) => overlaps(each, box)) ?? null
}
