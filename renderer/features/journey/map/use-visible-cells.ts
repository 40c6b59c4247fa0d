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

/** Part of the window's size that is kept ready on each side. */
const margin = 0.15

export function useVisibleCells(layout: JourneyLayout): VisibleCells {
  const key = useFromView((view, window) => keyOf(layout, view, window))
  return useMemo(() => {
    const [first = 0, last = -1, top = 0, bottom = -1, far = 0] = key.split(' ').map(Number)
    return {
      columns: { first, last },
      rows: { first: top, last: bottom },
      isFar: far === 1,
    }
  }, [key])
}

function keyOf(layout: JourneyLayout, view: SheetView, window: Size): string {
  const marginX = (window.width * margin) / view.zoom
  const marginY = (window.height * margin) / view.zoom
  const left = -view.x / view.zoom
  const top = -view.y / view.zoom
  const columns = rangeOf(
    layout.columns.map(({ x, width }) => [x, width] as const),
    left - marginX,
    left + window.width / view.zoom + marginX,
  )
  const rows = rangeOf(
    layout.rows.map(({ y, height }) => [y, height] as const),
    top - marginY,
    top + window.height / view.zoom + marginY,
  )
  return [...columns, ...rows, view.zoom < farZoom ? 1 : 0].join(' ')
}

function rangeOf(
  spans: readonly (readonly [start: number, size: number])[],
  from: number,
  to: number,
): readonly [number, number] {
  let first = spans.length
  let last = -1
  spans.forEach(([start, size], index) => {
    if (start + size < from || start > to) return
    first = Math.min(first, index)
    last = index
  })
  return [first, last]
}
