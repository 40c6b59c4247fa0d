/** What is drawn while cards are dragged: where they would go, how many they are, what stays behind. */

import type { Box } from '#shared/base/geometry.ts'
import { insertionIndex } from '#shared/layout/journey-hit.ts'
import { useIsFar, useSheetView } from '#renderer/canvas/sheet-view.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useLocalStore, type LocalStore } from '#renderer/state/local-store.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { useLayout, useView } from '#renderer/features/journey/map/map-context.ts'
import styles from '#renderer/features/journey/gestures/GestureMarks.module.css'
import { DropMark, CellTint } from './DropMark.tsx'
import type { Dragging } from './dragging.ts'

export function DragMarks({ drag }: { readonly drag: LocalStore<Dragging> }) {
  const dragging = useLocalStore(drag, (state) => state)
  if (dragging.dragged.size === 0) return null
  return <Marks dragging={dragging} />
}

function Marks({ dragging }: { readonly dragging: Dragging }) {
  const view = useView()
  const layout = useLayout()
  const isFar = useIsFar()
  const { target, otherCells, pointer, moving, dragged, isCopy, shift } = dragging
  const boxes = [...dragged].flatMap((id) => layout.items.get(id) ?? [])
  return (
    <>
      {isCopy &&
        boxes.map((box) => (
          <div key={`${box.x} ${box.y}`} className={styles.outline} style={placed(box)} />
        ))}
      {otherCells.map((cell) => (
        <CellTint key={`${cell.laneId}|${cell.stepId}`} cell={cell} />
      ))}
      {target !== null && (
        <DropMark
          target={target}
          index={insertionIndex(layout, view, target, pointer.y, moving)}
          moving={moving}
        />
      )}
      {isFar &&
        boxes.map((box) => (
          <div
            key={`${box.x} ${box.y}`}
            className={styles.block}
            style={placed({ ...box, x: box.x + shift.x, y: box.y + shift.y })}
          />
        ))}
    </>
  )
}

// Distance from the pointer in px.
const beside = 14

/** How many cards are dragged, and what letting go would do; lies over the sheet, beside the pointer. */
export function DragCount({ drag }: { readonly drag: LocalStore<Dragging> }) {
  const { target, pointer, dragged, isCopy } = useLocalStore(drag, (state) => state)
  const view = useSheetView().get()
  const translate = useTranslate()
  const count = dragged.size
  if (count === 0 || (count === 1 && !isCopy && target !== null)) return null
  const words = isCopy
    ? translate('gestures.copy', { count })
    : translate('gestures.move', { count })
  return (
    <div
      className={classNames(styles.label, styles.count, target === null && styles.refused)}
      data-drag-count={count}
      role="status"
      style={{
        left: pointer.x * view.zoom + view.x + beside,
        top: pointer.y * view.zoom + view.y + beside,
      }}
    >
      {target === null ? translate('gestures.no_place') : words}
    </div>
  )
}

function placed({ x, y, width, height }: Box) {
  return { left: x, top: y, width, height }
}
