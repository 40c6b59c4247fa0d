/** The sheet itself: the visible frames and notes, the lines between them, and the keyboard's place. */

import { useEffect, useMemo, useRef, type ReactNode, type Ref } from 'react'
import { overlaps } from '#shared/layout/board/board-hit.ts'
import type { BoardLayout } from '#shared/layout/board/board-layout.ts'
import type { Box } from '#shared/base/geometry.ts'
import { sheetLayers, type CanvasNode } from '#renderer/canvas/canvas-types.ts'
import { Minimap } from '#renderer/canvas/Minimap.tsx'
import { SheetCanvas } from '#renderer/canvas/SheetCanvas.tsx'
import { useVisiblePart, type VisiblePart } from '#renderer/canvas/sheet-tiles.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { ContextMenu } from '#renderer/ui/overlays/ContextMenu.tsx'
import { boardPainter } from './board-painter.ts'
import { useBoard, useBoardLayout, useFromBoard, type BoardState } from './board-state.ts'
import { BoardEditor, type BoardEditorHandle } from './editor/BoardEditor.tsx'
import { placeBox, spotAtStart, type BoardPlace } from './editor/place.ts'
import { useBoardPress } from './gestures/use-board-press.ts'
import { BoardLines } from './nodes/BoardLines.tsx'
import { FrameNode } from './nodes/FrameNode.tsx'
import { NoteNode } from './nodes/NoteNode.tsx'
import { BoardTools } from './parts/BoardTools.tsx'
import { Overlays } from './parts/Overlays.tsx'
import { ZoomControls } from './parts/ZoomControls.tsx'
import { useBoardMenu } from './use-board-menu.ts'
import { useDroppedPictures, useTakePicture } from './use-take-picture.ts'
import styles from './BoardSheet.module.css'

const nodeTypes = { note: NoteNode, frame: FrameNode }
const middleButton = [1]
const leftAndMiddle = [0, 1]

export function BoardSheet({ ref }: { readonly ref: Ref<BoardEditorHandle> }): ReactNode {
  const { boardId } = useBoard()
  const layout = useBoardLayout()
  const sheet = useSheetView()
  const visible = useVisiblePart()
  const selectedIds = useSession((session) => session.selectedIds)
  const isPanning = useFromBoard((state) => state.isPanning)
  const nodes = useNodes(layout, visible, selectedIds)
  const press = useBoardPress()
  const menu = useBoardMenu()
  useDroppedPictures(useTakePicture())
  const stop = useRef(press.stop)
  useEffect(() => () => stop.current(), [])

  const place = usePlace(layout, selectedIds)
  const box = placeBox(layout, place)
  const isSent = useFromBoard(({ spot, leadId }) => spot !== null || leadId !== null)
  useReveal(isSent ? box : null, useFromBoard(isBusy))

  const isSilent = useSelected(
    (reader) => reader.get('board', boardId)?.isSilent === true,
    [boardId],
  )
  const paintFar = useMemo(
    () => boardPainter(layout, selectedIds, isSilent, true),
    [layout, selectedIds, isSilent],
  )
  const paintMini = useMemo(() => boardPainter(layout, [], isSilent, false), [layout, isSilent])
  const { bounds } = layout
  return (
    <div className={styles.board} data-region="board" data-panning={isPanning || undefined}>
      <ContextMenu items={menu.entries}>
        <div
          className={styles.sheet}
          onPointerDown={press.onPointerDown}
          onDoubleClick={press.onDoubleClick}
          onContextMenuCapture={(event) => {
            press.onMenu(event)
            menu.point(sheet.toSheet({ x: event.clientX, y: event.clientY }))
          }}
        >
          <SheetCanvas
            nodes={nodes}
            nodeTypes={nodeTypes}
            size={bounds}
            isReadOnly
            isEndless
            panButtons={isPanning ? leftAndMiddle : middleButton}
            paintFar={paintFar}
            below={null}
            between={visible.isFar ? null : <BoardLines area={visible.area} />}
            above={
              <>
                <Overlays />
                {box !== null && <BoardEditor ref={ref} place={place} box={box} />}
              </>
            }
          />
        </div>
      </ContextMenu>
      <div className={styles.controls}>
        <ZoomControls />
      </div>
      <BoardTools />
      {bounds.width > 0 && (
        <div className={styles.minimap}>
          <Minimap size={bounds} paint={paintMini} />
        </div>
      )}
    </div>
  )
}

/** What is in sight, at the places where it is being dragged to. */
function useNodes(
  layout: BoardLayout,
  { isFar, area }: VisiblePart,
  selectedIds: readonly string[],
): readonly CanvasNode[] {
  const dragging = useFromBoard((state) => state.dragging)
  const resizing = useFromBoard((state) => state.resizing)
  const still = useMemo((): readonly CanvasNode[] => {
    if (isFar) return []
    const selected = new Set(selectedIds)
    const shown: CanvasNode[] = []
    for (const { id } of layout.view.frames) {
      const box = layout.frames.get(id)
      if (box === undefined || !overlaps(box, area)) continue
      shown.push({
        id,
        type: 'frame',
        box,
        isSelected: selected.has(id),
        layer: sheetLayers.ground,
      })
    }
    for (const { id } of layout.view.items) {
      const box = layout.items.get(id)
      if (box === undefined || !overlaps(box, area)) continue
      shown.push({ id, type: 'note', box, isSelected: selected.has(id), layer: sheetLayers.thing })
    }
    return shown
  }, [layout, isFar, area, selectedIds])
  return useMemo(() => {
    if (resizing !== null) {
      return still.map((node) => (node.id === resizing.id ? { ...node, box: resizing.box } : node))
    }
    if (dragging === null) return still
    // Copies are drawn where they would be; their originals wait as an outline of the drag.
    const moved = still.map((node) => {
      const box = dragging.boxes.get(node.id)
      return box === undefined ? node : { ...node, box, layer: layerOf(node) }
    })
    // What is being dragged must not leave the page when the board is panned under it.
    const known = new Set(still.map(({ id }) => id))
    for (const [id, box] of dragging.boxes) {
      if (known.has(id)) continue
      const type = layout.frames.has(id) ? 'frame' : 'note'
      moved.push({ id, type, box, isSelected: true, layer: sheetLayers.dragged })
    }
    return moved
  }, [still, dragging, resizing, layout])
}

function layerOf({ type }: CanvasNode): number {
  return type === 'frame' ? sheetLayers.dragged - 1 : sheetLayers.dragged
}

/** Where the keyboard is: the leading one of what is selected, else the spot it was sent to. */
function usePlace(layout: BoardLayout, selectedIds: readonly string[]): BoardPlace {
  const leadId = useFromBoard((state) => state.leadId)
  const spot = useFromBoard((state) => state.spot)
  return useMemo(() => {
    const id = leadId !== null && selectedIds.includes(leadId) ? leadId : selectedIds.at(-1)
    if (id !== undefined) {
      const thing = { kind: 'thing', id } as const
      if (placeBox(layout, thing) !== null) return thing
    }
    if (spot !== null && placeBox(layout, spot) !== null) return spot
    return spotAtStart(layout)
  }, [layout, selectedIds, leadId, spot])
}

/** Keeps the place of the keyboard in sight, wherever it was sent from; not while dragging. */
function useReveal(box: Box | null, isHeld: boolean): void {
  const sheet = useSheetView()
  const key = box === null ? '' : `${box.x} ${box.y} ${box.width}`
  const last = useRef({ box, isHeld })
  useEffect(() => {
    last.current = { box, isHeld }
  })
  useEffect(() => {
    const now = last.current
    if (key !== '' && now.box !== null && !now.isHeld) sheet.reveal(now.box)
  }, [key, sheet])
}

function isBusy({ dragging, resizing, connecting, marquee }: BoardState): boolean {
  return dragging !== null || resizing !== null || connecting !== null || marquee !== null
}
