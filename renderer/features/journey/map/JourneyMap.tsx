/** The map itself: headers that stay in sight, and the canvas with its cards and emotion lines. */

import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type Ref,
} from 'react'
import { columnAt, insertionIndex, rowAt } from '#shared/layout/journey-hit.ts'
import { emptySpace, isEmotionLane, placeInCell, type CellPlace } from '#shared/layout/cell-walk.ts'
import type { Box, Point } from '#shared/base/geometry.ts'
import type { CanvasNode } from '#renderer/canvas/canvas-types.ts'
import { Minimap } from '#renderer/canvas/Minimap.tsx'
import { SheetCanvas } from '#renderer/canvas/SheetCanvas.tsx'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { useSession } from '#renderer/state/session.ts'
import { ContextMenu } from '#renderer/ui/overlays/ContextMenu.tsx'
import { CellEditor, type CellEditorHandle } from '#renderer/features/journey/cells/CellEditor.tsx'
import { DropMark } from '#renderer/features/journey/cards/DropMark.tsx'
import { EmotionLane } from '#renderer/features/journey/emotion/EmotionLane.tsx'
import { farPainter } from './far-painter.ts'
import { GridLines } from './GridLines.tsx'
import { ItemNode } from '#renderer/features/journey/cards/ItemNode.tsx'
import { LaneStrip } from '#renderer/features/journey/headers/LaneStrip.tsx'
import { placeBox } from '#renderer/features/journey/cells/place-box.ts'
import { StageStrip } from '#renderer/features/journey/headers/StageStrip.tsx'
import { useCardDrag } from '#renderer/features/journey/cards/use-card-drag.ts'
import { useCardMenu } from '#renderer/features/journey/cards/use-card-menu.ts'
import { useLayout, useMap, useView } from './map-context.ts'
import { useVisibleCells } from './use-visible-cells.ts'
import { ZoomControls } from './ZoomControls.tsx'
import styles from './JourneyMap.module.css'

export interface JourneyMapHandle {
  focus(): void
  edit(): void
}

const nodeTypes = { item: ItemNode }

export function JourneyMap({ ref }: { readonly ref: Ref<JourneyMapHandle> }) {
  const view = useView()
  const layout = useLayout()
  const map = useMap()
  const sheet = useSheetView()
  const visible = useVisibleCells(layout)
  const selectedIds = useSession((session) => session.selectedIds)
  const cursor = useSession((session) => session.cursor)
  const editor = useRef<CellEditorHandle>(null)
  const drag = useCardDrag()
  const menu = useCardMenu()
  const [pointed, setPointed] = useState<Point | null>(null)

  useImperativeHandle(ref, () => ({
    focus: () => editor.current?.focus(),
    edit: () => editor.current?.edit(),
  }))

  const nodes = useMemo((): readonly CanvasNode[] => {
    if (visible.isFar) return []
    const selected = new Set(selectedIds)
    const shown: CanvasNode[] = []
    const { columns, rows } = visible
    for (const row of layout.rows.slice(rows.first, rows.last + 1)) {
      for (const column of layout.columns.slice(columns.first, columns.last + 1)) {
        for (const item of view.cells.get(`${row.laneId}|${column.stepId}`) ?? []) {
          const box = layout.items.get(item.id)
          if (box === undefined || drag.dragged.has(item.id)) continue
          shown.push({ id: item.id, type: 'item', box, isSelected: selected.has(item.id) })
        }
      }
    }
    // What is being dragged must not leave the page when the map is panned under it.
    for (const id of drag.dragged) {
      const box = layout.items.get(id)
      if (box !== undefined) shown.push({ id, type: 'item', box, isSelected: selected.has(id) })
    }
    return shown
  }, [view, layout, visible, selectedIds, drag.dragged])

  const placeAt = useCallback(
    ({ x, y }: Point): CellPlace | null => {
      const row = rowAt(layout, y)
      const column = columnAt(layout, x)
      if (row === null || column === null) return null
      const { laneId } = row
      const { stepId } = column
      if (isEmotionLane(view, laneId)) {
        const persona = useSession.getState().cursor?.personaId ?? null
        return placeInCell(view, laneId, stepId, 0, persona)
      }
      const cell = view.cells.get(`${laneId}|${stepId}`) ?? []
      const hit = cell.find(({ id }) => {
        const box = layout.items.get(id)
        return box !== undefined && y >= box.y && y <= box.y + box.height
      })
      return { laneId, stepId, itemId: hit?.id ?? null, personaId: null }
    },
    [view, layout],
  )

  const first = view.lanes[0]
  const firstStep = layout.columns[0]
  const start =
    first === undefined || firstStep === undefined
      ? null
      : emptySpace(placeInCell(view, first.id, firstStep.stepId, 0, null))
  // A cursor in what has been hidden is nowhere; the keyboard's field stays on the map.
  const isCursorShown = cursor !== null && placeBox(view, layout, cursor) !== null
  const place: CellPlace | null = isCursorShown ? cursor : start
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

  const paintFar = useMemo(() => farPainter(view, layout, selectedIds), [view, layout, selectedIds])
  const paintMini = useMemo(() => farPainter(view, layout, []), [view, layout])

  const lanes = layout.rows
    .slice(visible.rows.first, visible.rows.last + 1)
    .filter((row) => row.kind === 'emotion')

  return (
    <div className={styles.map} data-region="map">
      <div className={styles.corner} />
      <StageStrip range={visible.columns} />
      <LaneStrip />
      <ContextMenu items={() => menu.entriesAt(pointed === null ? null : placeAt(pointed))}>
        <div
          className={styles.sheet}
          onContextMenuCapture={(event) => {
            drag.onMenu(event)
            setPointed(sheet.toSheet({ x: event.clientX, y: event.clientY }))
          }}
          onClick={(event) => drag.onClick(event)}
          onDoubleClick={(event) => {
            if (drag.itemAt(event.target) !== null) editor.current?.edit()
          }}
        >
          <SheetCanvas
            nodes={nodes}
            nodeTypes={nodeTypes}
            size={layout}
            isReadOnly={!map.canEdit}
            paintFar={paintFar}
            below={visible.isFar ? null : <GridLines />}
            above={
              <>
                {!visible.isFar &&
                  lanes.map((row) => (
                    <EmotionLane key={row.laneId} row={row} range={visible.columns} />
                  ))}
                {drag.target !== null && (
                  <DropMark
                    target={drag.target}
                    index={insertionIndex(layout, view, drag.target, drag.y, drag.moving)}
                    moving={drag.moving}
                  />
                )}
                {place !== null && box !== null && (
                  <CellEditor ref={editor} place={place} box={box} />
                )}
              </>
            }
            onDrag={drag.onDrag}
            onDrop={drag.onDrop}
            onPaneClick={(point) => {
              const at = placeAt(point)
              if (at === null) return useSession.getState().select([])
              map.goTo(at)
              map.focus()
            }}
            onPaneDoubleClick={(point) => {
              const at = placeAt(point)
              if (at === null || !map.canEdit) return
              if (isEmotionLane(view, at.laneId)) drag.feelAt(at, point)
              else map.edit(at)
            }}
          />
        </div>
      </ContextMenu>
      <div className={styles.controls}>
        <ZoomControls />
      </div>
      {layout.width > 0 && layout.height > 0 && (
        <div className={styles.minimap}>
          <Minimap size={layout} paint={paintMini} />
        </div>
      )}
    </div>
  )
}
