/** What lies above the cards of a map: emotion lines, rows of scores, the mark of a drop, the keyboard's place. */

import { useEffect, useRef, type RefObject } from 'react'
import type { Box } from '#shared/base/geometry.ts'
import type { JourneyLayout } from '#shared/layout/journey-layout.ts'
import { emptySpace, placeInCell, type CellPlace } from '#shared/layout/cell-walk.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { DragMarks } from '#renderer/features/journey/cards/DragMarks.tsx'
import type { Dragging } from '#renderer/features/journey/cards/dragging.ts'
import { CellEditor, type CellEditorHandle } from '#renderer/features/journey/cells/CellEditor.tsx'
import { placeBox } from '#renderer/features/journey/cells/place-box.ts'
import { GestureMarks } from '#renderer/features/journey/gestures/GestureMarks.tsx'
import { EmotionLane } from '#renderer/features/journey/emotion/EmotionLane.tsx'
import { ExpectationLane } from '#renderer/features/journey/expectation/ExpectationLane.tsx'
import type { LocalStore } from '#renderer/state/local-store.ts'
import { useSession } from '#renderer/state/session.ts'
import { ArrowHandle } from '#renderer/features/journey/transitions/ArrowHandle.tsx'
import { ArrowLayer } from '#renderer/features/journey/transitions/ArrowLayer.tsx'
import { useFromMap, useLayout, useView } from './map-context.ts'
import { useVisibleCells } from './use-visible-cells.ts'

interface MapOverlayProps {
  readonly editor: RefObject<CellEditorHandle | null>
  readonly drag: LocalStore<Dragging>
}

export function MapOverlay({ editor, drag }: MapOverlayProps) {
  return (
    <>
      <DrawnLanes />
      <ArrowLayer />
      <DragMarks drag={drag} />
      <GestureMarks />
      <KeyboardPlace editor={editor} />
      <ArrowHandle />
    </>
  )
}

/** The lanes that are drawn as a whole rather than card by card. */
function DrawnLanes() {
  const rows = useFromMap((map) => map.layout.rows)
  const visible = useVisibleCells(useLayout())
  if (visible.isFar) return null
  return rows
    .slice(visible.rows.first, visible.rows.last + 1)
    .filter((row) => !row.isCollapsed)
    .map((row) => {
      const place = { row, range: visible.columns }
      if (row.kind === 'emotion') return <EmotionLane key={row.laneId} {...place} />
      return row.kind === 'expectation' ? <ExpectationLane key={row.laneId} {...place} /> : null
    })
}

function KeyboardPlace({ editor }: Pick<MapOverlayProps, 'editor'>) {
  const view = useView()
  const layout = useLayout()
  const sheet = useSheetView()
  const cursor = useSession((session) => session.cursor)
  const first = view.lanes.find((lane) => !lane.isCollapsed) ?? view.lanes[0]
  const firstStep = layout.columns[0]
  const start =
    first === undefined || firstStep === undefined
      ? null
      : emptySpace(placeInCell(view, first.id, firstStep.stepId, 0, null))
  // A cursor in what has been hidden or collapsed is nowhere; the keyboard's field stays on the map.
  const isCollapsed = view.lanes.some(
    (lane) => lane.id === cursor?.laneId && lane.isCollapsed && lane !== first,
  )
  const isCursorShown = cursor !== null && !isCollapsed && placeBox(view, layout, cursor) !== null
  const place: CellPlace | null = isCursorShown ? cursor : (rowOf(layout, cursor) ?? start)
  const box = place === null ? null : placeBox(view, layout, place)

  // The cursor is always in sight, wherever it was sent from.
  const boxKey = box === null || cursor === null ? '' : `${box.x} ${box.y} ${box.width}`
  const lastBox = useRef<Box | null>(box)
  useEffect(() => {
    lastBox.current = box
  })
  useEffect(() => {
    if (boxKey !== '' && lastBox.current !== null) sheet.reveal(lastBox.current)
  }, [boxKey, sheet])
  return place === null || box === null ? null : <CellEditor ref={editor} place={place} box={box} />
}

/** Where a touchpoint whose card is hidden is seen by its scores. */
function rowOf(layout: JourneyLayout, cursor: CellPlace | null): CellPlace | null {
  if (cursor === null || cursor.itemId === null) return null
  const row = [...layout.scores.values()].find((each) => each.touchpointId === cursor.itemId)
  return row === undefined ? null : { ...cursor, laneId: row.laneId }
}
