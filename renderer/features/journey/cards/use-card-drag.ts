/** Choosing and dragging cards with the mouse; the document changes once, when they are let go. */

import { useState } from 'react'
import { setEmotion } from '#shared/commands/emotion-commands.ts'
import { moveItems, pasteItems } from '#shared/commands/item-commands.ts'
import { countLosingFields } from '#shared/commands/lost-fields.ts'
import type { Point } from '#shared/base/geometry.ts'
import { isCellItem } from '#shared/model/cells.ts'
import type { CellPlace } from '#shared/layout/cell-walk.ts'
import { emotionAtY } from '#shared/layout/emotion-curve.ts'
import { indexInWhole } from '#shared/layout/filter/filter-map.ts'
import { cellKey } from '#shared/layout/journey-view.ts'
import { movesTogether } from '#shared/layout/item-moves.ts'
import { columnAt, insertionIndex, rowAt } from '#shared/layout/journey-hit.ts'
import type { CanvasDrag } from '#renderer/canvas/canvas-types.ts'
import { createLocalStore } from '#renderer/state/local-store.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { selectedItems } from './selection.ts'
import { useLostFieldsToast } from './use-lost-fields-toast.ts'

interface Target {
  readonly laneId: string
  readonly stepId: string
}

export interface Dragging {
  readonly target: Target | null
  readonly y: number
  /** The cards that leave their cells; none while copies are dragged. */
  readonly moving: ReadonlySet<string>
  /** The cards under the pointer, which stay drawn wherever the map has been panned to. */
  readonly dragged: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()
const idle: Dragging = { target: null, y: 0, moving: none, dragged: none }

export function useCardDrag() {
  const map = useMap()
  const run = useRun()
  const { store } = useDocument().workbench
  const tellLost = useLostFieldsToast()
  const [state] = useState(() => createLocalStore(idle))

  const draggedIds = (grabbedId: string): readonly string[] => {
    const selected = selectedItems(store)
    return selected.includes(grabbedId) ? selected : [grabbedId]
  }

  const targetAt = ({ x, y }: Point): Target | null => {
    const { layout } = map.map.getState()
    const row = rowAt(layout, y)
    const column = columnAt(layout, x)
    if (row === null || column === null || row.kind === 'emotion') return null
    return { laneId: row.laneId, stepId: column.stepId }
  }

  const choose = (id: string, event: React.MouseEvent) => {
    const item = store.find(id)
    if (!isCellItem(item)) return
    const { selectedIds } = useSession.getState()
    const { laneId, stepId } = item
    const place: CellPlace = { laneId, stepId, itemId: id, personaId: null }
    if (event.shiftKey) map.chooseTo(place)
    else if (event.ctrlKey || event.metaKey) {
      const others = selectedItems(store).filter((each) => each !== id)
      map.goTo(place, selectedIds.includes(id) ? others : [...others, id])
    } else map.goTo(place)
    map.focus()
  }

  return {
    /** What is being dragged, and where to. */
    state,
    /** The card under a pointer's target, or null. */
    itemAt,
    onClick(event: React.MouseEvent) {
      const id = itemAt(event.target)
      if (id !== null) choose(id, event)
    },
    /** A menu is about the card it was asked for, or about all chosen ones where that is one. */
    onMenu(event: React.MouseEvent) {
      const id = itemAt(event.target)
      if (id !== null && !selectedItems(store).includes(id)) choose(id, event)
    },
    onDrag(drag: CanvasDrag | null) {
      if (drag === null) return state.setState(idle)
      const ids = draggedIds(drag.grabbedId)
      const before = state.getState().dragged
      // The same set again, so that only the mark moves with the pointer.
      const isSame = ids.length === before.size && ids.every((id) => before.has(id))
      const dragged = isSame ? before : new Set(ids)
      const moving = drag.isCopy ? none : dragged
      state.setState({ target: targetAt(drag.pointer), y: drag.pointer.y, moving, dragged })
    },
    onDrop(drag: CanvasDrag) {
      const target = targetAt(drag.pointer)
      if (target === null || !map.canEdit) return
      const { view, layout, filtered } = map.map.getState()
      const ids = draggedIds(drag.grabbedId)
      const moving = new Set(drag.isCopy ? [] : ids)
      const shown = insertionIndex(layout, view, target, drag.pointer.y, moving)
      const key = cellKey(target.laneId, target.stepId)
      const index = indexInWhole(filtered, key, shown, moving)
      const moves = movesTogether(view, ids, drag.grabbedId, { ...target, index })
      if (moves === null) return
      const lost = drag.isCopy ? 0 : countLosingFields(store, moves)
      const newIds = drag.isCopy
        ? run(pasteItems, {
            items: moves.flatMap(({ itemId, ...place }) => {
              const item = store.find(itemId)
              return isCellItem(item) ? [{ item, place }] : []
            }),
          })
        : run(moveItems, { moves })
      const at = moves.findIndex((move) => move.itemId === drag.grabbedId)
      map.goTo({ ...target, itemId: newIds[at] ?? null, personaId: null }, newIds)
      map.focus()
      tellLost(lost)
    },
    /** Puts the persona's point where a double click was. */
    feelAt({ laneId, stepId, personaId }: CellPlace, point: Point) {
      const row = map.map.getState().layout.rows.find((each) => each.laneId === laneId)
      if (row === undefined || personaId === null) return
      const value = Math.round(emotionAtY(point.y, row) * 2) / 2
      run(setEmotion, { laneId, stepId, personaId, value })
      map.goTo({ laneId, stepId, itemId: null, personaId })
      map.focus()
    },
  }
}

function itemAt(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null
  return target.closest('[data-item-id]')?.getAttribute('data-item-id') ?? null
}
