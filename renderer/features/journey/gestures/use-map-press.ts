/**
 * What a press on the ground of the map begins: a marquee that chooses cards, or, where the map is
 * so far that cards are one picture, a drag of the card that is seen there.
 */

import { useEffect, useRef } from 'react'
import type { Box } from '#shared/base/geometry.ts'
import { isCellItem } from '#shared/model/cells.ts'
import { itemsTouching } from '#shared/layout/journey-hit.ts'
import { isExpectationLane } from '#shared/layout/expectation/rated-touchpoints.ts'
import { farZoom, type CanvasDrag } from '#renderer/canvas/canvas-types.ts'
import { followPress, swallowClick, type SheetPress } from '#renderer/canvas/sheet-gesture.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { selectedItems } from '#renderer/features/journey/cards/selection.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { placeAt } from '#renderer/features/journey/map/place-at.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'

/** Hears of a drag that the canvas does not know of. */
interface CardDrag {
  onDrag(drag: CanvasDrag | null): void
  onDrop(drag: CanvasDrag): void
}

export function useMapPress(cards: CardDrag) {
  const map = useMap()
  const sheet = useSheetView()
  const { store } = useDocument().workbench
  const cancel = useRef<() => void>(() => undefined)
  useEffect(() => () => cancel.current(), [])

  const dragFar = (event: React.PointerEvent, surface: HTMLElement, grabbedId: string) => {
    const dragOf = ({ start, pointer, isAlt }: SheetPress): CanvasDrag => ({
      grabbedId,
      start,
      pointer,
      isCopy: isAlt,
    })
    cancel.current = followPress(event, surface, sheet, {
      onMove: (press) => cards.onDrag(dragOf(press)),
      onEnd(press) {
        swallowClick()
        cards.onDrag(null)
        cards.onDrop(dragOf(press))
      },
      onClick: () => undefined,
      onCancel: () => cards.onDrag(null),
    })
  }

  const marquee = (event: React.PointerEvent, surface: HTMLElement) => {
    const { selectedIds: before, range, cursor } = useSession.getState()
    const kept = event.shiftKey ? selectedItems(store) : []
    const stop = () => map.gesture.setState({ marquee: null })
    const chosenBy = (press: SheetPress) => {
      const { layout, view } = map.map.getState()
      const hit = itemsTouching(layout, view, areaOf(press))
      const isHit = new Set(hit)
      return [...kept.filter((id) => !isHit.has(id)), ...hit]
    }
    cancel.current = followPress(event, surface, sheet, {
      onMove(press) {
        map.gesture.setState({ marquee: areaOf(press) })
        useSession.getState().select(chosenBy(press))
      },
      onEnd(press) {
        swallowClick()
        stop()
        const ids = chosenBy(press)
        const last = store.find(ids.at(-1) ?? '')
        if (isCellItem(last)) {
          const { laneId, stepId, id: itemId } = last
          map.goTo({ laneId, stepId, itemId, personaId: null }, ids)
        } else useSession.getState().select([])
        map.focus()
      },
      onClick: () => undefined,
      onCancel() {
        stop()
        const { select, selectRange } = useSession.getState()
        if (range === null) select(before)
        else selectRange(range, before, cursor ?? range.anchor)
      },
    })
  }

  return {
    onPointerDown(event: React.PointerEvent<HTMLElement>) {
      const { target, currentTarget: surface } = event
      // A finger pans.
      if (event.button !== 0 || event.pointerType === 'touch') return
      if (map.gesture.getState().isPanning || !isGround(target)) return
      cancel.current()
      const point = sheet.toSheet({ x: event.clientX, y: event.clientY })
      const isFar = sheet.get().zoom < farZoom
      const at = isFar ? placeAt(map.map.getState(), point) : null
      // Rows of scores stay where their touchpoints are.
      const isRow = at !== null && isExpectationLane(map.map.getState().view, at.laneId)
      const itemId = isRow ? null : at?.itemId
      if (itemId != null && map.canEdit) dragFar(event, surface, itemId)
      else marquee(event, surface)
    },
  }
}

function areaOf({ start, pointer }: SheetPress): Box {
  return {
    x: Math.min(start.x, pointer.x),
    y: Math.min(start.y, pointer.y),
    width: Math.abs(pointer.x - start.x),
    height: Math.abs(pointer.y - start.y),
  }
}

function isGround(target: EventTarget): boolean {
  return target instanceof Element && target.classList.contains('react-flow__pane')
}
