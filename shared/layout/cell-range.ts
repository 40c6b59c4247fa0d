/** A rectangle of cells that is chosen together: how it grows, and what lies in it. */

import type { EmotionPoint } from '#shared/model/records/emotion-point.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import {
  cardsIn,
  placeAtSpot,
  pointIn,
  ratedIn,
  sheetRows,
  spotOf,
  type SheetRow,
} from './cell-rows.ts'
import { recordsIn, stepIds, type CellPlace, type Direction } from './cell-walk.ts'
import type { JourneyView } from './journey-view.ts'

/** From where the range was begun, which is where typing goes, to where it has been drawn. */
export interface CellRange {
  readonly anchor: CellPlace
  readonly head: CellPlace
}

/** Indices of the first and last column and row, all included. */
export interface CellSpan {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * The cells of a range; null where one of its corners is not shown any more. Over several lanes it
 * holds each of them whole, with the lines of all personas; within an emotion lane it may hold one.
 */
export function spanOf(view: JourneyView, { anchor, head }: CellRange): CellSpan | null {
  const rows = sheetRows(view)
  const a = spotOf(view, anchor, rows)
  const b = spotOf(view, head, rows)
  if (a === null || b === null) return null
  const top = Math.min(a.row, b.row)
  const bottom = Math.max(a.row, b.row)
  const isOneLane = anchor.laneId === head.laneId
  const within = (index: number) => (row: SheetRow) => row.laneId === rows[index]!.laneId
  return {
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
    top: isOneLane ? top : rows.findIndex(within(top)),
    bottom: isOneLane ? bottom : rows.findLastIndex(within(bottom)),
  }
}

/** How many cells a span has. */
export function cellCount({ left, right, top, bottom }: CellSpan): number {
  return (right - left + 1) * (bottom - top + 1)
}

/** The rows of a span. */
export function rowsOf(view: JourneyView, span: CellSpan): readonly SheetRow[] {
  return sheetRows(view).slice(span.top, span.bottom + 1)
}

/** The steps of a span. */
export function stepsOf(view: JourneyView, span: CellSpan): readonly string[] {
  return stepIds(view).slice(span.left, span.right + 1)
}

/**
 * The range after one more step: card by card within the cell in which it was begun, and cell by
 * cell beyond it.
 */
export function extended(view: JourneyView, range: CellRange, direction: Direction): CellRange {
  const card = nextCardInside(view, range, direction)
  if (card !== null) return { ...range, head: { ...range.head, itemId: card } }
  const spot = spotOf(view, range.head)
  if (spot === null) return range
  const { column, row } = spot
  const moved = {
    left: { column: column - 1, row },
    right: { column: column + 1, row },
    up: { column, row: nextRow(view, range, row, -1) },
    down: { column, row: nextRow(view, range, row, 1) },
  }[direction]
  const head = placeAtSpot(view, moved)
  return head === null ? range : withHead(range, head)
}

/** The range up to a place; back in its first cell it is just where it was begun. */
export function withHead({ anchor }: CellRange, head: CellPlace): CellRange {
  return { anchor, head: isSameCell(anchor, head) ? anchor : { ...head, itemId: null } }
}

/** The range from a place to a cell or to a card beside it in the same cell. */
export function rangeTo(anchor: CellPlace, head: CellPlace): CellRange {
  return isSameCell(anchor, head) ? { anchor, head } : withHead({ anchor, head }, head)
}

/** The cards of a range; within one cell, those between the two at its ends. */
export function itemsOfRange(view: JourneyView, range: CellRange): readonly string[] {
  const { anchor, head } = range
  if (isSameCell(anchor, head)) {
    const ids = recordsIn(view, anchor.laneId, anchor.stepId).map(({ id }) => id)
    const ends = [anchor, head].map(({ itemId }) => ids.indexOf(itemId ?? ''))
    if (ends.some((end) => end < 0)) return ids.filter((id) => id === head.itemId)
    return ids.slice(Math.min(...ends), Math.max(...ends) + 1)
  }
  const span = spanOf(view, range)
  if (span === null) return []
  const steps = stepsOf(view, span)
  return rowsOf(view, span).flatMap((row) =>
    steps.flatMap((stepId) => cardsIn(view, row, stepId).map(({ id }) => id)),
  )
}

/** The emotion points of a range. */
export function pointsOfRange(view: JourneyView, range: CellRange): readonly EmotionPoint[] {
  const span = spanOf(view, range)
  if (span === null) return []
  const steps = stepsOf(view, span)
  return rowsOf(view, span).flatMap((row) =>
    steps.flatMap((stepId) => pointIn(view, row, stepId) ?? []),
  )
}

/** The touchpoints whose scores stand in a range of several cells. */
export function ratedOfRange(view: JourneyView, range: CellRange): readonly Touchpoint[] {
  const span = spanOf(view, range)
  if (span === null) return []
  const steps = stepsOf(view, span)
  return rowsOf(view, span).flatMap((row) => steps.flatMap((stepId) => ratedIn(view, row, stepId)))
}

/** Whether a range reaches over more than the cell in which it was begun. */
export function isWide({ anchor, head }: CellRange): boolean {
  return !isSameCell(anchor, head)
}

function isSameCell(a: CellPlace, b: CellPlace): boolean {
  return a.laneId === b.laneId && a.stepId === b.stepId && a.personaId === b.personaId
}

/** Within the lane of the anchor line by line, beyond it lane by lane. */
function nextRow(view: JourneyView, { anchor, head }: CellRange, from: number, by: 1 | -1): number {
  if (anchor.laneId === head.laneId) return from + by
  const rows = sheetRows(view)
  let row = from + by
  while (rows[row] !== undefined && rows[row]!.laneId === head.laneId) row += by
  return row
}

function nextCardInside(
  view: JourneyView,
  { anchor, head }: CellRange,
  direction: Direction,
): string | null {
  if (direction === 'left' || direction === 'right') return null
  if (!isSameCell(anchor, head) || head.itemId === null) return null
  const ids = recordsIn(view, head.laneId, head.stepId).map(({ id }) => id)
  return ids[ids.indexOf(head.itemId) + (direction === 'up' ? -1 : 1)] ?? null
}
