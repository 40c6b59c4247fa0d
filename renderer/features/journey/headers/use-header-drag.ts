/** Drags a header along its track; nothing changes until it is let go. */

import { useEffect, useRef, useState } from 'react'
import { followPress, swallowClick, type SheetPress } from '#renderer/canvas/sheet-gesture.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import type { HeaderModel, Side } from './HeaderTrack.tsx'

interface HeaderDragOptions {
  readonly axis: 'x' | 'y'
  readonly headers: readonly HeaderModel[]
  readonly canArrange: boolean
  onDrop(id: string, overId: string, side: Side): void
  /** A copy goes there, and the header stays. */
  onCopy(id: string, overId: string, side: Side): void
  /** Told where nothing may be moved. */
  onRefused(): void
}

interface Dragging {
  readonly id: string
  /** How far the header is drawn from its place, in px of the sheet. */
  readonly offset: number
  readonly isCopy: boolean
}

interface Over {
  readonly id: string
  readonly side: Side
  /** The edge where the header would go, in px of the sheet. */
  readonly mark: number
}

export function useHeaderDrag(options: HeaderDragOptions) {
  const { gesture } = useMap()
  const view = useSheetView()
  const [dragging, setDragging] = useState<Dragging | null>(null)
  const latest = useRef(options)
  const cancel = useRef<() => void>(() => undefined)
  useEffect(() => {
    latest.current = options
  })
  useEffect(() => () => cancel.current(), [])
  const { axis } = options

  const begin = (id: string, event: React.PointerEvent<HTMLElement>) => {
    const strip = event.currentTarget.closest('[data-strip]')
    if (event.button !== 0 || !(strip instanceof HTMLElement)) return
    const stop = () => {
      setDragging(null)
      gesture.setState({ line: null })
    }
    const overOf = ({ pointer }: SheetPress) => overAt(latest.current.headers, id, pointer[axis])
    cancel.current()
    const give = followPress(
      event,
      strip,
      view,
      {
        onMove(press) {
          if (!latest.current.canArrange) {
            give()
            latest.current.onRefused()
            return
          }
          setDragging({ id, offset: press.pointer[axis] - press.start[axis], isCopy: press.isAlt })
          const over = overOf(press)
          gesture.setState({
            line: over === null ? null : { axis, at: over.mark, kind: 'place', label: '' },
          })
        },
        onEnd(press) {
          swallowClick()
          stop()
          const over = overOf(press)
          if (over === null) return
          const { onCopy, onDrop } = latest.current
          if (press.isAlt) onCopy(id, over.id, over.side)
          else onDrop(id, over.id, over.side)
        },
        onClick: () => undefined,
        onCancel: stop,
      },
      axis,
    )
    cancel.current = give
  }

  return { dragging, begin }
}

/** The header at a place and the nearer side of it; null over the dragged one itself. */
function overAt(headers: readonly HeaderModel[], id: string, at: number): Over | null {
  const first = headers[0]
  const hit = headers.find(({ start, size }) => at >= start && at < start + size)
  const target = hit ?? (first !== undefined && at < first.start ? first : headers.at(-1))
  if (target === undefined || target.id === id) return null
  const side: Side = at < target.start + target.size / 2 ? 'before' : 'after'
  return { id: target.id, side, mark: target.start + (side === 'before' ? 0 : target.size) }
}
