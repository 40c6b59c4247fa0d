/** Finds what lies at a point of a map: column, row, and the place between the cards of a cell. */

import { touches, type Box } from '#shared/base/geometry.ts'
import { cellKey, type JourneyView } from './journey-view.ts'
import type { ColumnBox, JourneyLayout, RowBox } from './journey-layout.ts'

/** The column at x, or null beside the grid. */
export function columnAt(layout: JourneyLayout, x: number): ColumnBox | null {
  return layout.columns.find((column) => x >= column.x && x < column.x + column.width) ?? null
}

/** The row at y, or null above and below the grid. */
export function rowAt(layout: JourneyLayout, y: number): RowBox | null {
  return layout.rows.find((row) => y >= row.y && y < row.y + row.height) ?? null
}

/**
 * Where a card dropped at y goes among the cards of a cell: 0 above the first one. The cards in
 * `moving` count as gone.
 */
export function insertionIndex(
  layout: JourneyLayout,
  view: JourneyView,
  cell: { readonly laneId: string; readonly stepId: string },
  y: number,
  moving: ReadonlySet<string> = new Set(),
): number {
  const items = view.cells.get(cellKey(cell.laneId, cell.stepId)) ?? []
  const middles = items.flatMap(({ id }) => {
    const box = moving.has(id) ? undefined : layout.items.get(id)
    return box === undefined ? [] : [box.y + box.height / 2]
  })
  return middles.filter((middle) => middle < y).length
}

/** Ids of the cards that a rectangle touches, lane by lane and column by column. */
export function itemsTouching(
  layout: JourneyLayout,
  view: JourneyView,
  area: Box,
): readonly string[] {
  const columns = layout.columns.filter(
    ({ x, width }) => x <= area.x + area.width && x + width >= area.x,
  )
  const rows = layout.rows.filter(
    ({ y, height }) => y <= area.y + area.height && y + height >= area.y,
  )
  return rows.flatMap(({ laneId }) =>
    columns.flatMap(({ stepId }) =>
      (view.cells.get(cellKey(laneId, stepId)) ?? []).flatMap(({ id }) => {
        const box = layout.items.get(id)
        return box !== undefined && touches(box, area) ? [id] : []
      }),
    ),
  )
}
