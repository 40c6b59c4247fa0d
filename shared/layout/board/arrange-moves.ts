/** Lines things up: where each goes when a selection is aligned, spread evenly or tidied. */

import type { Box } from '#shared/base/geometry.ts'
import { frameMetrics } from './board-metrics.ts'
import { boundsOf, boxIn, type BoardLayout } from './board-layout.ts'

/** Where something goes; what it belongs to stays the same. */
export interface ArrangeMove {
  readonly id: string
  readonly x: number
  readonly y: number
}

export type Alignment = 'left' | 'center' | 'right' | 'top' | 'middle' | 'bottom'

/** Brings edges or middles of a selection to one line; moves nothing that stands there already. */
export function alignMoves(
  layout: BoardLayout,
  ids: readonly string[],
  alignment: Alignment,
): readonly ArrangeMove[] {
  const free = freeBoxes(layout, ids)
  const around = boundsOf(free.map(({ box }) => box))
  return changed(
    free.map(({ id, box }) => ({ id, box, to: { ...box, ...aligned(box, around, alignment) } })),
  )
}

/** Makes the gaps between neighbours equal; the outermost stay. Needs three or more. */
export function distributeMoves(
  layout: BoardLayout,
  ids: readonly string[],
  axis: 'x' | 'y',
): readonly ArrangeMove[] {
  const size = axis === 'x' ? 'width' : 'height'
  const free = freeBoxes(layout, ids).sort((a, b) => a.box[axis] - b.box[axis])
  const [first, last] = [free[0], free.at(-1)]
  if (first === undefined || last === undefined || free.length < 3) return []
  const span = last.box[axis] + last.box[size] - first.box[axis]
  const filled = free.reduce((sum, { box }) => sum + box[size], 0)
  const gap = (span - filled) / (free.length - 1)
  let next = first.box[axis]
  return changed(
    free.map(({ id, box }) => {
      const to = { ...box, [axis]: Math.round(next) }
      next += box[size] + gap
      return { id, box, to }
    }),
  )
}

/** Lays a selection out in even rows from its upper left corner, in the order of reading. */
export function tidyMoves(layout: BoardLayout, ids: readonly string[]): readonly ArrangeMove[] {
  const free = freeBoxes(layout, ids)
  const around = boundsOf(free.map(({ box }) => box))
  const inOrder = byRows(free)
  const columns = Math.max(1, Math.ceil(Math.sqrt(free.length)))
  const width = Math.max(...free.map(({ box }) => box.width))
  const { gap } = frameMetrics
  const to: { id: string; box: Box; to: Box }[] = []
  let y = around.y
  for (let start = 0; start < inOrder.length; start += columns) {
    const row = inOrder.slice(start, start + columns)
    row.forEach(({ id, box }, place) => {
      to.push({ id, box, to: { ...box, x: around.x + place * (width + gap), y } })
    })
    y += Math.max(...row.map(({ box }) => box.height)) + gap
  }
  return changed(to)
}

interface Named {
  readonly id: string
  readonly box: Box
}

/** Sorts boxes as they are read: row by row, each from left to right. */
export function byRows<Item extends Named>(items: readonly Item[]): readonly Item[] {
  const rest = [...items].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
  const sorted: Item[] = []
  while (rest.length > 0) {
    const top = rest[0]!.box
    // What begins above the middle of the first one stands in its row.
    const line = top.y + top.height / 2
    const end = rest.findIndex(({ box }) => box.y > line)
    const row = rest.splice(0, end < 0 ? rest.length : end)
    sorted.push(...row.sort((a, b) => a.box.x - b.box.x))
  }
  return sorted
}

/** What can be arranged: not locked, and not in a field that arranges its notes itself. */
function freeBoxes(layout: BoardLayout, ids: readonly string[]): Named[] {
  const chosen = new Set(ids)
  const arranging = new Set(layout.zones.map(({ frameId }) => frameId))
  const notes = layout.view.items.filter(
    ({ id, frameId, isLocked }) =>
      chosen.has(id) &&
      !isLocked &&
      // A frame takes its members along; they are not moved twice.
      (frameId === null || (!arranging.has(frameId) && !chosen.has(frameId))),
  )
  const frames = layout.view.frames.filter(({ id, isLocked }) => chosen.has(id) && !isLocked)
  return [...notes, ...frames].flatMap(({ id }) => {
    const box = boxIn(layout, id)
    return box === undefined ? [] : [{ id, box }]
  })
}

function changed(
  moves: readonly { readonly id: string; readonly box: Box; readonly to: Box }[],
): readonly ArrangeMove[] {
  return moves
    .filter(({ box, to }) => box.x !== to.x || box.y !== to.y)
    .map(({ id, to: { x, y } }) => ({ id, x, y }))
}

function aligned(box: Box, around: Box, alignment: Alignment): { x?: number; y?: number } {
  switch (alignment) {
    case 'left':
      return { x: around.x }
    case 'center':
      return { x: Math.round(around.x + (around.width - box.width) / 2) }
    case 'right':
      return { x: around.x + around.width - box.width }
    case 'top':
      return { y: around.y }
    case 'middle':
      return { y: Math.round(around.y + (around.height - box.height) / 2) }
    case 'bottom':
      return { y: around.y + around.height - box.height }
  }
}
