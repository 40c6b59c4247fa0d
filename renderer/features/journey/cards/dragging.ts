/** What is being dragged and where it would go, worked out anew only when another cell is reached. */

import type { Point } from '#shared/base/geometry.ts'
import { itemTypeOfLane } from '#shared/model/cells.ts'
import { movesTogether } from '#shared/layout/item-moves.ts'
import { columnAt, rowAt } from '#shared/layout/journey-hit.ts'
import type { CanvasDrag } from '#renderer/canvas/canvas-types.ts'
import type { JourneyMap } from '#renderer/state/journey-map.ts'

export interface DropCell {
  readonly laneId: string
  readonly stepId: string
}

export interface Dragging {
  /** The cell that the grabbed card would go to; null where the cards cannot be let go. */
  readonly target: DropCell | null
  /** The cells that the other cards would go to, the target left out. */
  readonly otherCells: readonly DropCell[]
  readonly pointer: Point
  /** How far the cards are drawn from their places. */
  readonly shift: Point
  /** The cards that leave their cells; none while copies are dragged. */
  readonly moving: ReadonlySet<string>
  /** The cards under the pointer, which stay drawn wherever the map has been panned to. */
  readonly dragged: ReadonlySet<string>
  readonly isCopy: boolean
  /** The cell under the pointer, whether or not the cards can go there. */
  readonly under: string
}

const none: ReadonlySet<string> = new Set()
const origin: Point = { x: 0, y: 0 }

/** Nothing is dragged. */
export const idleDragging: Dragging = {
  target: null,
  otherCells: [],
  pointer: origin,
  shift: origin,
  moving: none,
  dragged: none,
  isCopy: false,
  under: '',
}

/** What a drag of cards means now; `before` is what it meant with the last move of the pointer. */
export function draggingTo(
  { view, layout }: JourneyMap,
  ids: readonly string[],
  { grabbedId, pointer, start, isCopy }: CanvasDrag,
  before: Dragging,
): Dragging {
  // The same set again, so that only the marks move with the pointer.
  const isSame = ids.length === before.dragged.size && ids.every((id) => before.dragged.has(id))
  const dragged = isSame ? before.dragged : new Set(ids)
  const follows = {
    pointer,
    shift: { x: pointer.x - start.x, y: pointer.y - start.y },
    dragged,
    moving: isCopy ? none : dragged,
    isCopy,
  }
  const row = rowAt(layout, pointer.y)
  const column = columnAt(layout, pointer.x)
  if (row === null || column === null)
    return { ...follows, target: null, otherCells: [], under: '' }
  const under = `${row.laneId}|${column.stepId}`
  const { target, otherCells } = before
  if (isSame && under === before.under) return { ...follows, target, otherCells, under }
  const cell = { laneId: row.laneId, stepId: column.stepId }
  const moves =
    row.isCollapsed || itemTypeOfLane(row.kind) === null
      ? null
      : movesTogether(view, ids, grabbedId, { ...cell, index: null })
  if (moves === null) return { ...follows, target: null, otherCells: [], under }
  const cells = new Map(
    moves.map(({ laneId, stepId }) => [`${laneId}|${stepId}`, { laneId, stepId }]),
  )
  cells.delete(under)
  return { ...follows, target: cell, otherCells: [...cells.values()], under }
}
