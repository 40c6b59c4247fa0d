/** The sheet of a map: its visible cards, what lies below and above them, and what the mouse does there. */

import { useMemo, useState, type RefObject } from 'react'
import { isEmotionLane } from '#shared/layout/cell-walk.ts'
import type { Point } from '#shared/base/geometry.ts'
import { SheetCanvas } from '#renderer/canvas/SheetCanvas.tsx'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { ItemNode } from '#renderer/features/journey/cards/ItemNode.tsx'
import { DragCount } from '#renderer/features/journey/cards/DragMarks.tsx'
import { useCardDrag } from '#renderer/features/journey/cards/use-card-drag.ts'
import { useCardMenu } from '#renderer/features/journey/cards/use-card-menu.ts'
import type { CellEditorHandle } from '#renderer/features/journey/cells/CellEditor.tsx'
import { useDroppedOnMap } from '#renderer/features/journey/cells/use-take-pictures.ts'
import { useMapPress } from '#renderer/features/journey/gestures/use-map-press.ts'
import { useSpacePan } from '#renderer/features/journey/gestures/use-space-pan.ts'
import { useSession } from '#renderer/state/session.ts'
import { ContextMenu } from '#renderer/ui/overlays/ContextMenu.tsx'
import { BlueprintLines } from '#renderer/features/journey/blueprint/BlueprintLines.tsx'
import { useFarBands } from '#renderer/features/journey/blueprint/use-far-bands.ts'
import { isArrowHandle } from '#renderer/features/journey/transitions/ArrowHandle.tsx'
import { useFarArrows } from '#renderer/features/journey/transitions/use-far-arrows.ts'
import { arrowAt, useArrowVerbs } from '#renderer/features/journey/transitions/use-arrow-verbs.ts'
import { useArrowDrawing } from '#renderer/state/arrow-drawing.ts'
import { farPainter } from './far-painter.ts'
import { GridLines } from './GridLines.tsx'
import { useFaded, useLayout, useMap, useView } from './map-context.ts'
import { MapOverlay } from './MapOverlay.tsx'
import { placeAt } from './place-at.ts'
import { useMapNodes } from './use-map-nodes.ts'
import { useVisibleCells } from './use-visible-cells.ts'
import styles from './JourneyMap.module.css'

const nodeTypes = { item: ItemNode }
const middleButton = [1]
const leftAndMiddle = [0, 1]

export function MapSheet({ editor }: { readonly editor: RefObject<CellEditorHandle | null> }) {
  const view = useView()
  const layout = useLayout()
  const map = useMap()
  const sheet = useSheetView()
  const visible = useVisibleCells(layout)
  const selectedIds = useSession((session) => session.selectedIds)
  const drag = useCardDrag()
  const menu = useCardMenu()
  const nodes = useMapNodes(visible, drag.state)
  const [pointed, setPointed] = useState<Point | null>(null)
  const faded = useFaded()
  const arrows = useArrowVerbs()
  const farArrows = useFarArrows()
  const farBands = useFarBands()
  const paintFar = useMemo(
    () => farPainter(view, layout, selectedIds, faded, farArrows, farBands),
    [view, layout, selectedIds, faded, farArrows, farBands],
  )
  // The same elements again are not drawn again.
  const below = useMemo(() => {
    if (visible.isFar) return null
    return (
      <>
        <GridLines />
        {map.isBlueprint && <BlueprintLines />}
      </>
    )
  }, [visible.isFar, map.isBlueprint])
  const above = useMemo(
    () => <MapOverlay editor={editor} drag={drag.state} />,
    [editor, drag.state],
  )
  useDroppedOnMap()
  const press = useMapPress(drag)
  const isPanning = useSpacePan()
  const placeNow = (point: Point) => placeAt(map.map.getState(), point)

  return (
    <ContextMenu
      items={(target) => {
        const arrowId = arrowAt(target)
        if (arrowId !== null) return arrows.entriesOf(arrowId)
        return menu.entriesAt(pointed === null ? null : placeNow(pointed))
      }}
    >
      <div
        className={styles.sheet}
        data-map-sheet=""
        data-panning={isPanning || undefined}
        onPointerDown={press.onPointerDown}
        onContextMenuCapture={(event) => {
          drag.onMenu(event)
          setPointed(sheet.toSheet({ x: event.clientX, y: event.clientY }))
        }}
        onPointerOver={({ target }) => {
          // Over its own handle, a card is still the one that is meant.
          if (!isArrowHandle(target)) useArrowDrawing.getState().hover(drag.itemAt(target))
        }}
        onPointerLeave={() => useArrowDrawing.getState().hover(null)}
        onClick={(event) => {
          if (!arrows.takeClick(drag.itemAt(event.target))) drag.onClick(event)
        }}
        onDoubleClick={(event) => {
          if (drag.itemAt(event.target) !== null) editor.current?.edit()
        }}
      >
        <SheetCanvas
          nodes={nodes}
          nodeTypes={nodeTypes}
          size={layout}
          // While Space is down, cards let the pointer through to the sheet.
          isReadOnly={!map.canEdit || isPanning}
          panButtons={isPanning ? leftAndMiddle : middleButton}
          paintFar={paintFar}
          below={below}
          above={above}
          onDrag={drag.onDrag}
          onDrop={drag.onDrop}
          onPaneClick={(point, { shiftKey }) => {
            const at = placeNow(point)
            if (at === null) return useSession.getState().select([])
            if (shiftKey) map.chooseTo(at)
            else map.goTo(at)
            map.focus()
          }}
          onPaneDoubleClick={(point) => {
            const at = placeNow(point)
            if (at === null || !map.canEdit) return
            if (isEmotionLane(map.map.getState().view, at.laneId)) drag.feelAt(at, point)
            else map.edit(at)
          }}
        />
        <DragCount drag={drag.state} />
      </div>
    </ContextMenu>
  )
}
