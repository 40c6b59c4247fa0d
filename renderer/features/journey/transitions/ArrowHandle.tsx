/** A small handle at the card under the mouse, or the chosen one: an arrow is pulled out of it. */

import { useEffect, useRef, useState } from 'react'
import type { Point } from '#shared/base/geometry.ts'
import { isCellItem } from '#shared/model/cells.ts'
import { followPress, type SheetPress } from '#renderer/canvas/sheet-gesture.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useArrowDrawing } from '#renderer/state/arrow-drawing.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { useFromMap, useMap } from '#renderer/features/journey/map/map-context.ts'
import { placeAt } from '#renderer/features/journey/map/place-at.ts'
import { WayBetween } from './ArrowPreview.tsx'
import { useArrowVerbs } from './use-arrow-verbs.ts'
import styles from './ArrowLayer.module.css'

const size = 18

interface Pull {
  readonly fromId: string
  readonly point: Point
  readonly toId: string | null
}

export function ArrowHandle() {
  const { canEdit } = useMap()
  const chosenId = useChosenCard()
  const hoveredId = useArrowDrawing((drawing) => drawing.hoveredId)
  const isDrawing = useArrowDrawing((drawing) => drawing.fromId !== null)
  const [pull, setPull] = useState<Pull | null>(null)
  const itemId = pull?.fromId ?? hoveredId ?? chosenId
  if (!canEdit || isDrawing || itemId === null) return null
  return <Handle key={itemId} itemId={itemId} pull={pull} onPull={setPull} />
}

function Handle(props: {
  readonly itemId: string
  readonly pull: Pull | null
  onPull(pull: Pull | null): void
}) {
  const { itemId, pull, onPull } = props
  const { map } = useMap()
  const translate = useTranslate()
  const sheet = useSheetView()
  const verbs = useArrowVerbs()
  const cancel = useRef<() => void>(() => undefined)
  useEffect(() => () => cancel.current(), [])
  const box = useFromMap((state) => state.layout.items.get(itemId))
  if (box === undefined) return null
  const middle = { x: box.x + box.width, y: box.y + box.height / 2 }

  const onPointerDown = (event: React.PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.preventDefault()
    event.stopPropagation()
    const surface = event.currentTarget.closest('[data-map-sheet]')
    if (!(surface instanceof HTMLElement)) return
    const endOf = ({ pointer }: SheetPress): string | null => {
      const under = placeAt(map.getState(), pointer)?.itemId ?? null
      return under === itemId ? null : under
    }
    // Cards on the way are not under the mouse meanwhile, and bring no handle of their own.
    event.currentTarget.setPointerCapture(event.pointerId)
    cancel.current()
    cancel.current = followPress(event, surface, sheet, {
      onMove: (press) => onPull({ fromId: itemId, point: press.pointer, toId: endOf(press) }),
      onEnd(press) {
        onPull(null)
        const toId = endOf(press)
        if (toId !== null) verbs.draw(itemId, toId)
      },
      onClick: () => undefined,
      onCancel: () => onPull(null),
    })
  }

  return (
    // By keyboard, Ctrl+J does the same.
    <div aria-hidden="true">
      {pull !== null && (
        <svg className={styles.lines}>
          {pull.toId === null ? (
            <path
              className={styles.preview}
              d={`M${middle.x} ${middle.y}L${pull.point.x} ${pull.point.y}`}
            />
          ) : (
            <WayBetween fromId={itemId} toId={pull.toId} />
          )}
        </svg>
      )}
      <div
        className={`nopan nodrag ${styles.handle}`}
        style={{ left: middle.x - size / 2, top: middle.y - size / 2 }}
        title={translate('transition.pull')}
        data-arrow-handle={itemId}
        onPointerDown={onPointerDown}
        onClick={(event) => event.stopPropagation()}
      >
        <Icon name="forward" size={12} />
      </div>
    </div>
  )
}

/** Whether a pointer's target is such a handle. */
export function isArrowHandle(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-arrow-handle]') !== null
}

/** The only chosen card; null where none or several are chosen. */
function useChosenCard(): string | null {
  const { store } = useDocument().workbench
  const only = useSession(({ selectedIds }) =>
    selectedIds.length === 1 ? (selectedIds[0] ?? null) : null,
  )
  return useSelected(() => (only !== null && isCellItem(store.find(only)) ? only : null), [only])
}
