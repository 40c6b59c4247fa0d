/** The long ways over a map: to the next filled cell, to the corners, by a page. */

import { clamp } from '#shared/base/geometry.ts'
import { isFilled, placeAtSpot, sheetRows, spotOf, type SheetRow } from './cell-rows.ts'
import { stepIds, type CellPlace, type Direction } from './cell-walk.ts'
import type { JourneyLayout } from './journey-layout.ts'
import type { JourneyView } from './journey-view.ts'

/**
 * Where a spreadsheet jumps to: from a filled cell to the last one before a gap, from anywhere
 * else to the next filled cell, and to the edge where there is none.
 */
export function jump(view: JourneyView, from: CellPlace, direction: Direction): CellPlace {
  const rows = sheetRows(view)
  const spot = spotOf(view, from, rows)
  if (spot === null) return from
  const steps = stepIds(view)
  const isAcross = direction === 'left' || direction === 'right'
  const at = isAcross ? spot.column : spot.row
  const step = direction === 'left' || direction === 'up' ? -1 : 1
  const isFull = (index: number): boolean => {
    const row: SheetRow | undefined = rows[isAcross ? spot.row : index]
    const stepId = steps[isAcross ? index : spot.column]
    return row !== undefined && stepId !== undefined && isFilled(view, row, stepId)
  }
  const end = landing(at, step, (isAcross ? steps : rows).length - 1, isFull)
  if (end === at) return from
  return placeAtSpot(view, isAcross ? { ...spot, column: end } : { ...spot, row: end }) ?? from
}

function landing(
  from: number,
  step: 1 | -1,
  last: number,
  isFull: (index: number) => boolean,
): number {
  const isInside = (index: number) => index >= 0 && index <= last
  let at = from + step
  if (!isInside(at)) return from
  if (isFull(from) && isFull(at)) {
    while (isInside(at + step) && isFull(at + step)) at += step
    return at
  }
  while (isInside(at + step) && !isFull(at)) at += step
  return at
}

/** The first cell of the map, or the last one. */
export function corner(view: JourneyView, from: CellPlace, which: 'first' | 'last'): CellPlace {
  const isFirst = which === 'first'
  const row = isFirst ? 0 : sheetRows(view).length - 1
  const column = isFirst ? 0 : stepIds(view).length - 1
  return placeAtSpot(view, { column, row }) ?? from
}

/**
 * The cell one page away along an axis: as far as `room` px of the sheet reach, and at least one
 * row or column.
 */
export function page(
  view: JourneyView,
  layout: JourneyLayout,
  from: CellPlace,
  direction: Direction,
  room: number,
): CellPlace {
  const rows = sheetRows(view)
  const spot = spotOf(view, from, rows)
  if (spot === null) return from
  const isAcross = direction === 'left' || direction === 'right'
  const sign = direction === 'left' || direction === 'up' ? -1 : 1
  const ends = isAcross
    ? layout.columns.map(({ x, width }) => x + width)
    : rows.map(({ laneId }) => {
        const box = layout.rows.find((row) => row.laneId === laneId)
        return box === undefined ? 0 : box.y + box.height
      })
  const at = isAcross ? spot.column : spot.row
  const isNear = (index: number) => Math.abs(ends[index]! - ends[at]!) <= room
  let to = clamp(at + sign, 0, ends.length - 1)
  while (ends[to + sign] !== undefined && isNear(to + sign)) to += sign
  return placeAtSpot(view, isAcross ? { ...spot, column: to } : { ...spot, row: to }) ?? from
}
