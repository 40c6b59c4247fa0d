/** Tells which rows of a long list are in sight, so that only those are on the page. */
import { useLayoutEffect, useState, type RefObject } from 'react'

/** Rows kept beyond both edges, so that scrolling by keyboard never meets emptiness. */
const reserve = 6

export interface VisibleRows {
  readonly first: number
  /** The one behind the last. */
  readonly end: number
}

/**
 * `tops` are the upper edges of the rows in px and the lower edge of the last one, in ascending
 * order. Before the scroller has a size, the first few rows count as visible.
 */
export function useVisibleRows(
  scroller: RefObject<HTMLElement | null>,
  tops: readonly number[],
): VisibleRows {
  const [sight, setSight] = useState({ top: 0, height: 800 })
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const read = () => {
      const { scrollTop, clientHeight } = element
      // Only steps of some rows matter; anything finer would draw with every wheel event.
      const top = Math.floor(scrollTop / 64) * 64
      setSight((now) =>
        now.top === top && now.height === clientHeight ? now : { top, height: clientHeight },
      )
    }
    const observer = new ResizeObserver(read)
    observer.observe(element)
    element.addEventListener('scroll', read, { passive: true })
    read()
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', read)
    }
  }, [scroller])
  const count = tops.length - 1
  const first = rowAt(tops, sight.top)
  const end = rowAt(tops, sight.top + sight.height + 64) + 1
  return { first: Math.max(0, first - reserve), end: Math.min(count, end + reserve) }
}

/** The row at a height, by halving. */
function rowAt(tops: readonly number[], y: number): number {
  let low = 0
  let high = tops.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tops[middle] ?? 0) <= y) low = middle
    else high = middle - 1
  }
  return low
}

/** Scrolls as little as is needed to bring a row into sight below what sticks to the top. */
export function scrollToRow(
  element: HTMLElement | null,
  top: number,
  bottom: number,
  covered = 0,
): void {
  if (element === null) return
  if (top < element.scrollTop + covered) element.scrollTop = top - covered
  else if (bottom > element.scrollTop + element.clientHeight) {
    element.scrollTop = bottom - element.clientHeight
  }
}
