/** Which columns and rows are in the window or near it; changes only when another one comes in. */

import { useMemo } from 'react'
import type { Size } from '#shared/base/geometry.ts'
import type { JourneyLayout } from '#shared/layout/journey-layout.ts'
import { farZoom, type SheetView } from '#renderer/canvas/canvas-types.ts'
import { useFromView } from '#renderer/canvas/sheet-view.ts'

export interface ColumnRange {
  /** Index of the first column, and of the last one; none where last < first. */
  readonly first: number
  readonly last: number
}

export interface VisibleCells {
  readonly columns: ColumnRange
  readonly rows: ColumnRange
  readonly isFar: boolean
}

type Spans = Pick<JourneyLayout, 'columns' | 'rows'>

/** Part of the window's size that is kept ready on each side. */
const margin = 0.15

export function useVisibleCells({ columns, rows }: Spans): VisibleCells {
  const key = useFromView((view, window) => keyOf({ columns, rows }, view, window))
  return useMemo(() => {
    const [first = 0, last = -1, top = 0, bottom = -1, far = 0] = key.split(' ').map(Number)
    return {
      columns: { first, last },
      rows: { first: top, last: bottom },
      isFar: far === 1,
    }
  }, [key])
}

/** The visible columns alone: renders again only when another one comes in. */
export function useVisibleColumns(columns: JourneyLayout['columns']): ColumnRange {
  const key = useFromView((view, window) => columnsKey(columns, view, window))
  return useMemo(() => {
    const [first = 0, last = -1] = key.split(' ').map(Number)
    return { first, last }
  }, [key])
}

function keyOf({ columns, rows }: Spans, view: SheetView, window: Size): string {
  const marginY = (window.height * margin) / view.zoom
  const top = -view.y / view.zoom
  const [first, last] = rangeOf(
    rows.length,
    (n) => rows[n]!.y,
    top - marginY,
    top + window.height / view.zoom + marginY,
  )
  return `${columnsKey(columns, view, window)} ${first} ${last} ${view.zoom < farZoom ? 1 : 0}`
}

function columnsKey(columns: JourneyLayout['columns'], view: SheetView, window: Size): string {
  const marginX = (window.width * margin) / view.zoom
  const left = -view.x / view.zoom
  const [first, last] = rangeOf(
    columns.length,
    (n) => columns[n]!.x,
    left - marginX,
    left + window.width / view.zoom + marginX,
  )
  return `${first} ${last}`
}

/** The spans that a stretch touches; they lie side by side, so that their starts say all. */
function rangeOf(
  count: number,
  startOf: (n: number) => number,
  from: number,
  to: number,
): readonly [number, number] {
  const last = countBefore(count, startOf, to) - 1
  return [Math.max(0, countBefore(count, startOf, from) - 1), last]
}

/** How many starts lie at a point or before it. */
function countBefore(count: number, startOf: (n: number) => number, point: number): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(middle) <= point) low = middle + 1
    else high = middle
  }
  return low
}
