/** What is drawn over a board while the pointer works: guides, marks, hints, handles, the marquee. */

import type { ReactNode } from 'react'
import { boxIn } from '#shared/layout/board/board-layout.ts'
import { curveBetween } from '#shared/layout/board/curve-between.ts'
import type { Box } from '#shared/base/geometry.ts'
import { useSheetZoom } from '#renderer/canvas/sheet-view.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useAnyRecord } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import {
  useBoard,
  useBoardLayout,
  useFromBoard,
  type LinkHint,
} from '#renderer/features/boards/canvas/board-state.ts'
import styles from './Overlays.module.css'

export function Overlays(): ReactNode {
  const dragging = useFromBoard((state) => state.dragging)
  const marquee = useFromBoard((state) => state.marquee)
  return (
    <>
      {dragging?.frame != null && <div className={styles.frame} style={placed(dragging.frame)} />}
      {dragging?.mark != null && <div className={styles.mark} style={placed(dragging.mark)} />}
      {dragging !== null && dragging.guides.length > 0 && (
        <svg className={styles.guides} aria-hidden="true">
          {dragging.guides.map(({ axis, at, from, to }) =>
            axis === 'x' ? (
              <line key={axis} x1={at} x2={at} y1={from} y2={to} />
            ) : (
              <line key={axis} x1={from} x2={to} y1={at} y2={at} />
            ),
          )}
        </svg>
      )}
      {dragging?.hint != null && <HintMark hint={dragging.hint} />}
      <ConnectingLine />
      {marquee !== null && <div className={styles.marquee} style={placed(marquee)} />}
      <Handles />
    </>
  )
}

function HintMark({ hint }: { readonly hint: LinkHint }): ReactNode {
  const layout = useBoardLayout()
  const translate = useTranslate()
  const zoom = useSheetZoom()
  const box = boxIn(layout, hint.toId)
  if (box === undefined) return null
  const words = hint.kind === null ? 'canvas.hint_connector' : (`canvas.hint_${hint.kind}` as const)
  return (
    <>
      <div className={styles.target} style={placed(box)} />
      <div
        className={styles.hint}
        role="status"
        style={{
          left: box.x + box.width / 2,
          top: box.y - 8 / zoom,
          transform: `translate(-50%, -100%) scale(${1 / zoom})`,
        }}
      >
        {translate(words)}
      </div>
    </>
  )
}

function ConnectingLine(): ReactNode {
  const layout = useBoardLayout()
  const connecting = useFromBoard((state) => state.connecting)
  if (connecting === null) return null
  const from = boxIn(layout, connecting.fromId)
  if (from === undefined) return null
  const target = connecting.hint === null ? undefined : boxIn(layout, connecting.hint.toId)
  const curve = curveBetween(from, target ?? { ...connecting.pointer, width: 0, height: 0 })
  return (
    <>
      <svg className={styles.guides} aria-hidden="true">
        <path className={styles.connecting} d={curve.path} />
        <path className={styles.connectingHead} d={curve.endHead} />
      </svg>
      {connecting.hint !== null && <HintMark hint={connecting.hint} />}
    </>
  )
}

/** Handles of the one selected thing: its corners resize it, the dots at its sides draw lines. */
function Handles(): ReactNode {
  const { canEdit } = useBoard()
  const layout = useBoardLayout()
  const zoom = useSheetZoom()
  const isBusy = useFromBoard(
    ({ dragging, connecting, isEditing }) => dragging !== null || connecting !== null || isEditing,
  )
  const resizing = useFromBoard((state) => state.resizing)
  const id = useSession(({ selectedIds }) => (selectedIds.length === 1 ? selectedIds[0] : null))
  const record = useAnyRecord(id)
  const box = id == null ? undefined : (resizing?.box ?? boxIn(layout, id))
  const isLocked = record !== undefined && 'isLocked' in record && record.isLocked
  if (box === undefined || !canEdit || isLocked || isBusy) return null
  const { x, y, width, height } = box
  const dot = 14 / zoom
  const corners = [
    { name: 'nw', x, y },
    { name: 'ne', x: x + width, y },
    { name: 'sw', x, y: y + height },
    { name: 'se', x: x + width, y: y + height },
  ]
  const sides = [
    { name: 'left', x: x - dot, y: y + height / 2 },
    { name: 'right', x: x + width + dot, y: y + height / 2 },
    { name: 'top', x: x + width / 2, y: y - dot },
    { name: 'bottom', x: x + width / 2, y: y + height + dot },
  ]
  const scale = `translate(-50%, -50%) scale(${1 / zoom})`
  return (
    // The keys Alt+Shift+arrows and Ctrl+J do the same.
    <div aria-hidden="true">
      {corners.map((corner) => (
        <div
          key={corner.name}
          className={styles.corner}
          data-resize={corner.name}
          style={{ left: corner.x, top: corner.y, transform: scale }}
        />
      ))}
      {resizing === null &&
        sides.map((side) => (
          <div
            key={side.name}
            className={styles.side}
            data-connect={side.name}
            style={{ left: side.x, top: side.y, transform: scale }}
          />
        ))}
    </div>
  )
}

function placed({ x, y, width, height }: Box) {
  return { left: x, top: y, width, height }
}
