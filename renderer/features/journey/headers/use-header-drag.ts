/** Drags a header along its track; nothing changes until it is let go. */

import { useState, type DOMAttributes } from 'react'
import type { HeaderModel, Side } from './HeaderTrack.tsx'

interface HeaderDragOptions {
  readonly axis: 'x' | 'y'
  readonly headers: readonly HeaderModel[]
  readonly zoom: number
  onDrop(id: string, overId: string, side: Side): void
}

interface Dragging {
  readonly id: string
  /** How far the pointer has moved, in px of the screen. */
  readonly offset: number
  readonly over: { readonly id: string; readonly side: Side; readonly mark: number } | null
}

const threshold = 5

export function useHeaderDrag({ axis, headers, zoom, onDrop }: HeaderDragOptions) {
  const [dragging, setDragging] = useState<Dragging | null>(null)

  const overAt = (id: string, offset: number): Dragging['over'] => {
    const own = headers.find((header) => header.id === id)
    if (own === undefined) return null
    const center = own.start + own.size / 2 + offset / zoom
    const other = headers.find(({ start, size }) => center >= start && center < start + size)
    const first = headers[0]
    const target = other ?? (first !== undefined && center < first.start ? first : headers.at(-1))
    if (target === undefined || target.id === id) return null
    const side: Side = center < target.start + target.size / 2 ? 'before' : 'after'
    return { id: target.id, side, mark: target.start + (side === 'before' ? 0 : target.size) }
  }

  const propsOf = (id: string): DOMAttributes<HTMLElement> => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return
      const element = event.currentTarget
      const { pointerId } = event
      const from = axis === 'x' ? event.clientX : event.clientY
      let now: Dragging | null = null
      const move = (next: PointerEvent) => {
        const offset = (axis === 'x' ? next.clientX : next.clientY) - from
        if (now === null && Math.abs(offset) < threshold) return
        element.setPointerCapture(pointerId)
        now = { id, offset, over: overAt(id, offset) }
        setDragging(now)
      }
      const stop = (isDropped: boolean) => {
        element.removeEventListener('pointermove', move)
        element.removeEventListener('pointerup', drop)
        element.removeEventListener('pointercancel', cancel)
        window.removeEventListener('keydown', escape, true)
        setDragging(null)
        if (isDropped && now?.over != null) onDrop(id, now.over.id, now.over.side)
      }
      const drop = () => stop(true)
      const cancel = () => stop(false)
      const escape = (key: KeyboardEvent) => {
        if (key.key !== 'Escape') return
        key.stopPropagation()
        stop(false)
      }
      element.addEventListener('pointermove', move)
      element.addEventListener('pointerup', drop)
      element.addEventListener('pointercancel', cancel)
      window.addEventListener('keydown', escape, true)
    },
  })

  return {
    propsOf,
    offsetOf: (id: string) => (dragging?.id === id ? dragging.offset : 0),
    /** Where the header would go, in px of the sheet; null while nothing would change. */
    mark: dragging?.over?.mark ?? null,
  }
}
