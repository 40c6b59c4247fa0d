/** Walks a board by keys, and puts what lies on it into the order of reading. */

import type { Box } from '#shared/base/geometry.ts'
import type { Direction } from '#shared/layout/cell-walk.ts'
import { byRows } from './arrange-moves.ts'
import { boxIn, middleOf, type BoardLayout } from './board-layout.ts'
import { fieldKey } from './board-view.ts'

/**
 * The ids of all that lies on the board as it is read: frames and free notes row by row, each
 * frame followed by what it holds, field by field.
 */
export function readingOrder(layout: BoardLayout): readonly string[] {
  const { view } = layout
  const inFrames = new Set(
    [...view.members.values()].flatMap((members) => members.map(({ id }) => id)),
  )
  const outside = [
    ...view.frames.map(({ id }) => id),
    ...view.items.filter(({ id }) => !inFrames.has(id)).map(({ id }) => id),
  ]
  const named = outside.flatMap((id) => {
    const box = boxIn(layout, id)
    return box === undefined ? [] : [{ id, box: layout.frames.has(id) ? headOf(box) : box }]
  })
  return byRows(named).flatMap(({ id }) => [
    id,
    ...(layout.frames.has(id) ? membersOf(layout, id) : []),
  ])
}

/** What a frame holds as it is read: field by field in order; by place in a section. */
export function membersOf(layout: BoardLayout, frameId: string): readonly string[] {
  const zones = layout.zones.filter((zone) => zone.frameId === frameId)
  const idsIn = (zone: string) =>
    (layout.view.members.get(fieldKey(frameId, zone)) ?? []).map(({ id }) => id)
  if (zones.length > 0) return zones.flatMap(({ zone }) => idsIn(zone))
  const free = idsIn('').flatMap((id) => {
    const box = layout.items.get(id)
    return box === undefined ? [] : [{ id, box }]
  })
  return byRows(free).map(({ id }) => id)
}

/**
 * The nearest thing from a box in a direction, by its id; null where none lies there. Something
 * straight ahead is nearer than something aside.
 */
export function nextThing(
  layout: BoardLayout,
  from: Box,
  direction: Direction,
  leftOut: ReadonlySet<string>,
): string | null {
  const start = middleOf(from)
  const [along, across] = direction === 'left' || direction === 'right' ? xy : yx
  const sign = direction === 'left' || direction === 'up' ? -1 : 1
  let best: { readonly id: string; readonly cost: number } | null = null
  const consider = (id: string, box: Box): void => {
    if (leftOut.has(id)) return
    const middle = middleOf(box)
    const ahead = (middle[along] - start[along]) * sign
    if (ahead <= 1) return
    const gap = Math.max(0, gapBetween(from, box, across))
    // Aside counts more than ahead: the next in the row before a nearer one below.
    const cost = ahead + 3 * gap + 2 * Math.abs(middle[across] - start[across])
    if (best === null || cost < best.cost) best = { id, cost }
  }
  for (const [id, box] of layout.items) consider(id, box)
  for (const [id, box] of layout.frames) consider(id, headOf(box))
  // The compiler does not see that the loops above may have set it.
  return (best as { readonly id: string } | null)?.id ?? null
}

type Axis = 'x' | 'y'
const xy: readonly [Axis, Axis] = ['x', 'y']
const yx: readonly [Axis, Axis] = ['y', 'x']

/** A frame is walked to by its head, since its middle is full of notes. */
function headOf(box: Box): Box {
  return { ...box, height: 40 }
}

/** Room between two boxes along an axis; negative where they lie beside each other. */
function gapBetween(a: Box, b: Box, axis: Axis): number {
  const size = axis === 'x' ? 'width' : 'height'
  return Math.max(b[axis] - (a[axis] + a[size]), a[axis] - (b[axis] + b[size]))
}
