/** Tells which rows of a long list are in sight, so that only those are drawn. All rows are equally high. */

import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** Rows drawn above and below what is in sight, so that scrolling shows no gaps. */
const spareRows = 12
/** Taken for the height of a place that has none yet. */
const firstHeight = 800

export interface RowWindow {
  readonly scroller: RefObject<HTMLDivElement | null>
  /** The rows to draw: [first, end). */
  readonly first: number
  readonly end: number
  readonly onScroll: () => void
  /** Brings a row into sight, with the least scrolling. */
  readonly reveal: (row: number) => void
}

export function useWindow(rowCount: number, rowHeight: number): RowWindow {
  const scroller = useRef<HTMLDivElement>(null)
  const [sight, setSight] = useState({ top: 0, height: firstHeight })

  const look = useCallback(() => {
    const element = scroller.current
    if (element === null) return
    const height = element.clientHeight || firstHeight
    // Whole steps, so that scrolling by a pixel draws nothing anew.
    const top = Math.floor(element.scrollTop / rowHeight) * rowHeight
    setSight((now) => (now.top === top && now.height === height ? now : { top, height }))
  }, [rowHeight])

  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [look])

  const reveal = useCallback(
    (row: number) => {
      const element = scroller.current
      if (element === null || row < 0) return
      const top = row * rowHeight
      if (top < element.scrollTop) element.scrollTop = top
      else if (top + rowHeight > element.scrollTop + element.clientHeight) {
        element.scrollTop = top + rowHeight - element.clientHeight
      }
      look()
    },
    [look, rowHeight],
  )

  const first = Math.max(0, Math.floor(sight.top / rowHeight) - spareRows)
  const end = Math.min(rowCount, Math.ceil((sight.top + sight.height) / rowHeight) + spareRows)
  return { scroller, first, end, onScroll: look, reveal }
}
