/** A map as arrows see it: cells with cards in them, and the free gutters between columns and rows. */

import type { Box } from '#shared/base/geometry.ts'
import { cellKey, type JourneyView } from '#shared/layout/journey-view.ts'
import type { JourneyLayout } from '#shared/layout/journey-layout.ts'

/** Where a card is: its box, and the column and row of its cell, counted from 0. */
export interface Spot {
  readonly box: Box
  readonly column: number
  readonly row: number
}

export class MapGrid {
  readonly layout: JourneyLayout
  private readonly view: JourneyView
  private readonly boxesByCell = new Map<string, readonly Box[]>()

  constructor(view: JourneyView, layout: JourneyLayout) {
    this.view = view
    this.layout = layout
  }

  /** The place of a card; null where the map does not show it. */
  spotOf(itemId: string): Spot | null {
    const box = this.layout.items.get(itemId)
    return box === undefined ? null : { box, ...this.cellAt(box) }
  }

  /** Column and row of a point that lies on the map. */
  cellAt({ x, y }: { readonly x: number; readonly y: number }): {
    readonly column: number
    readonly row: number
  } {
    const { columns, rows } = this.layout
    return {
      column: lastBefore(columns.length, (n) => columns[n]!.x <= x),
      row: lastBefore(rows.length, (n) => rows[n]!.y <= y),
    }
  }

  /** x of the gutter left of a column; past the last column, the right edge. */
  gutterX(column: number): number {
    return this.layout.columns[column]?.x ?? this.layout.width
  }

  /** y of the gutter above a row; past the last row, the lower edge. */
  gutterY(row: number): number {
    return this.layout.rows[row]?.y ?? this.layout.height
  }

  /** Whether nothing stands in a row between two columns at a height. */
  isRowFree(row: number, firstColumn: number, lastColumn: number, top: number, bottom: number) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const isTaken = this.boxesIn(column, row).some(
        (box) => box.y < bottom && box.y + box.height > top,
      )
      if (isTaken) return false
    }
    return true
  }

  /** Whether nothing stands in a column between two heights, neither a card nor a line of feelings. */
  isColumnFree(column: number, firstRow: number, lastRow: number, top: number, bottom: number) {
    for (let row = firstRow; row <= lastRow; row++) {
      const { kind } = this.layout.rows[row]!
      if (row > firstRow && row < lastRow && (kind === 'emotion' || kind === 'expectation')) {
        return false
      }
      const isTaken = this.boxesIn(column, row).some(
        (box) => box.y < bottom && box.y + box.height > top,
      )
      if (isTaken) return false
    }
    return true
  }

  /** The boxes of the cards that a rectangle may touch. */
  boxesNear(area: Box): readonly Box[] {
    const from = this.cellAt(area)
    const to = this.cellAt({ x: area.x + area.width, y: area.y + area.height })
    const found: Box[] = []
    for (let row = Math.max(0, from.row); row <= to.row; row++) {
      for (let column = Math.max(0, from.column); column <= to.column; column++) {
        found.push(...this.boxesIn(column, row))
      }
    }
    return found
  }

  private boxesIn(column: number, row: number): readonly Box[] {
    const { columns, rows, items } = this.layout
    const [stepId, laneId] = [columns[column]?.stepId, rows[row]?.laneId]
    if (stepId === undefined || laneId === undefined) return []
    const key = cellKey(laneId, stepId)
    const known = this.boxesByCell.get(key)
    if (known !== undefined) return known
    const boxes = (this.view.cells.get(key) ?? []).flatMap(({ id }) => items.get(id) ?? [])
    this.boxesByCell.set(key, boxes)
    return boxes
  }
}

/** The last index for which it holds, given that it holds up to some index; -1 where for none. */
function lastBefore(count: number, holds: (index: number) => boolean): number {
  let low = -1
  let high = count - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}
