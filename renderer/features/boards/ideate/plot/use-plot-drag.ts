/** Drags things from a tray onto a plot, within it, and back; told once when the drag ends. */

import { useRef, useState, type PointerEvent, type RefObject } from 'react'
import type { Point } from '#shared/base/geometry.ts'

export interface PlotDrag {
  /** What is dragged and where the pointer is, from the plot's left upper corner; null at rest. */
  readonly dragged: { readonly id: string; readonly place: Point } | null
  /** Whether the pointer is over the tray. */
  readonly isOverTray: boolean
  /** Spread onto whatever can be dragged. */
  handlers(id: string): {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerCancel: () => void
  }
}

interface PlotDragOptions {
  readonly plot: RefObject<HTMLElement | null>
  readonly tray: RefObject<HTMLElement | null>
  readonly isDisabled: boolean
  readonly onDrop: (id: string, place: Point) => void
  readonly onDropInTray: (id: string) => void
}

/** A hand is never quite still; less than this is a click, in px. */
const threshold = 4

export function usePlotDrag(options: PlotDragOptions): PlotDrag {
  const { plot, tray, isDisabled, onDrop, onDropInTray } = options
  const start = useRef<{ readonly id: string; readonly x: number; readonly y: number } | null>(null)
  const [dragged, setDragged] = useState<PlotDrag['dragged']>(null)
  const [isOverTray, setIsOverTray] = useState(false)

  function end(): void {
    start.current = null
    setDragged(null)
    setIsOverTray(false)
  }

  return {
    dragged,
    isOverTray,
    handlers: (id) => ({
      onPointerDown(event) {
        if (isDisabled || event.button !== 0) return
        start.current = { id, x: event.clientX, y: event.clientY }
        event.currentTarget.setPointerCapture(event.pointerId)
      },
      onPointerMove(event) {
        const from = start.current
        if (from === null) return
        const far = Math.hypot(event.clientX - from.x, event.clientY - from.y)
        if (dragged === null && far < threshold) return
        setDragged({ id, place: within(plot.current, event) })
        setIsOverTray(contains(tray.current, event))
      },
      onPointerUp(event) {
        if (start.current !== null && dragged !== null) {
          if (contains(tray.current, event)) onDropInTray(id)
          else onDrop(id, within(plot.current, event))
        }
        end()
      },
      onPointerCancel: end,
    }),
  }
}

function within(element: HTMLElement | null, event: PointerEvent): Point {
  const { left = 0, top = 0 } = element?.getBoundingClientRect() ?? {}
  return { x: event.clientX - left, y: event.clientY - top }
}

function contains(element: HTMLElement | null, { clientX, clientY }: PointerEvent): boolean {
  const box = element?.getBoundingClientRect()
  if (box === undefined) return false
  const { left, right, top, bottom } = box
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
}
