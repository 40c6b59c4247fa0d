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
import { insertionIndex } from '#shared/layout/journey-hit.ts'
import type { CanvasDrag } from '#renderer/canvas/canvas-types.ts'
import { createLocalStore } from '#renderer/state/local-store.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { draggingTo, idleDragging } from './dragging.ts'
import { selectedItems } from './selection.ts'
import { useLostFieldsToast } from './use-lost-fields-toast.ts'

export function useCardDrag() {
  const map = useMap()
  const run = useRun()
  const { store } = useDocument().workbench
  const tellLost = useLostFieldsToast()
  const [state] = useState(() => createLocalStore(idleDragging))

  const draggedIds = (grabbedId: string): readonly string[] => {
    const selected = selectedItems(store)
    return selected.includes(grabbedId) ? selected : [grabbedId]
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
      if (drag === null) return state.setState(idleDragging, true)
      const ids = draggedIds(drag.grabbedId)
      state.setState(draggingTo(map.map.getState(), ids, drag, state.getState()), true)
    },
    onDrop(drag: CanvasDrag) {
      const { view, layout, filtered } = map.map.getState()
      const ids = draggedIds(drag.grabbedId)
      const { target } = draggingTo(map.map.getState(), ids, drag, idleDragging)
      if (target === null || !map.canEdit) return
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
