/** Finds where something that is dragged catches: edges and middles of its neighbours, or a grid. */

import type { Box } from '#shared/base/geometry.ts'

/** A line to show while something catches on it, from one end to the other. */
export interface GuideLine {
  readonly axis: 'x' | 'y'
  /** Where it stands: x of an upright line, y of a level one. */
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Snap {
  /** What to add to the dragged place. */
  readonly dx: number
  readonly dy: number
  readonly guides: readonly GuideLine[]
}

/** Distance in px of the grid on which things catch where no neighbour is near. */
export const snapGrid = 8

/**
 * Where a dragged box catches. `reach` is the distance in px of the sheet at which a neighbour
 * pulls; the grid pulls always, without a line.
 */
export function snapBox(box: Box, neighbours: readonly Box[], reach: number): Snap {
  const x = nearest(box, neighbours, 'x', reach)
  const y = nearest(box, neighbours, 'y', reach)
  const dx = x?.delta ?? gridDelta(box.x)
  const dy = y?.delta ?? gridDelta(box.y)
  const moved = { ...box, x: box.x + dx, y: box.y + dy }
  const guides = [['x', x] as const, ['y', y] as const].flatMap(([axis, found]) => {
    if (found === null) return []
    const across = axis === 'x' ? 'y' : 'x'
    const [start, end] = [span(moved, across), span(found.neighbour, across)]
    const from = Math.min(start[0], end[0])
    return [{ axis, at: found.at, from, to: Math.max(start[1], end[1]) }]
  })
  return { dx, dy, guides }
}

interface Catch {
  readonly delta: number
  readonly at: number
  readonly neighbour: Box
}

function nearest(
  box: Box,
  neighbours: readonly Box[],
  axis: 'x' | 'y',
  reach: number,
): Catch | null {
  let best: Catch | null = null
  const own = stops(box, axis)
  for (const neighbour of neighbours) {
    for (const at of stops(neighbour, axis)) {
      for (const stop of own) {
        const delta = at - stop
        if (Math.abs(delta) > reach) continue
        if (best === null || Math.abs(delta) < Math.abs(best.delta)) best = { delta, at, neighbour }
      }
    }
  }
  return best
}

/** Start, middle and end of a box along an axis. */
function stops(box: Box, axis: 'x' | 'y'): readonly [number, number, number] {
  const [start, end] = span(box, axis)
  return [start, (start + end) / 2, end]
}

function span(box: Box, axis: 'x' | 'y'): readonly [number, number] {
  return axis === 'x' ? [box.x, box.x + box.width] : [box.y, box.y + box.height]
}

function gridDelta(value: number): number {
  return Math.round(value / snapGrid) * snapGrid - value
}
