/** Works out what is copied from a map: the cards and points, and the table that others read. */

import { withoutBreaks } from '#shared/base/text.ts'
import { isCellItem, type CellItem } from '#shared/model/cells.ts'
import type { EmotionPoint } from '#shared/model/records/emotion-point.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import {
  isWide,
  itemsOfRange,
  pointsOfRange,
  ratedOfRange,
  rowsOf,
  spanOf,
  stepsOf,
  type CellRange,
  type CellSpan,
} from './cell-range.ts'
import { cardsIn, pointIn, ratedIn, sheetRows, spotOf } from './cell-rows.ts'
import { isExpectationLane } from './expectation/rated-touchpoints.ts'
import { writeScores } from './expectation/score-text.ts'
import { shownPersonas, stepIds, type CellPlace } from './cell-walk.ts'
import type { JourneyView } from './journey-view.ts'

/** What copying, cutting and deleting are about, within the smallest span that holds it. */
export interface ChosenCells {
  readonly span: CellSpan
  readonly itemIds: ReadonlySet<string>
  readonly points: readonly EmotionPoint[]
  /** Touchpoints whose scores are meant, on lanes of expectations. */
  readonly rated: readonly Touchpoint[]
}

/** A card with its place among the copied ones. */
export interface CardInBlock {
  readonly item: CellItem
  /** Columns to the right of the leftmost one, from 0. */
  readonly column: number
  /** Lanes below the topmost one, from 0. */
  readonly row: number
}

/** An emotion point with its place among what is copied with it. */
export interface PointInBlock {
  readonly pointId: string
  readonly column: number
  readonly row: number
  /** Place of the persona among those whose lines were shown, from 0. */
  readonly line: number
  readonly personaId: string
  readonly value: number
  readonly note: string
}

/** Cards and points on their way to other cells. */
export interface CopiedBlock {
  readonly items: readonly CardInBlock[]
  readonly points: readonly PointInBlock[]
}

/**
 * What is chosen: all cells of a range, else the cards under the ids, else the emotion point at
 * the cursor. On a lane of expectations the scores are meant, not their touchpoints. Null where
 * that is nothing.
 */
export function chosenCells(
  view: JourneyView,
  place: CellPlace,
  range: CellRange | null,
  itemIds: readonly string[],
): ChosenCells | null {
  if (range !== null && isWide(range)) {
    const span = spanOf(view, range)
    if (span === null) return null
    const chosen = new Set(itemsOfRange(view, range))
    const rated = ratedOfRange(view, range)
    return { span, itemIds: chosen, points: pointsOfRange(view, range), rated }
  }
  const chosen = new Set(itemIds)
  const rows = sheetRows(view)
  if (isExpectationLane(view, place.laneId)) {
    const at = spotOf(view, place, rows)
    const rated = at === null ? [] : ratedIn(view, rows[at.row]!, place.stepId)
    const meant = rated.filter(({ id }) => chosen.has(id))
    if (at === null || meant.length === 0) return null
    return { span: around([at]), itemIds: new Set(), points: [], rated: meant }
  }
  const spots = rows.flatMap((row, index) =>
    stepIds(view).flatMap((stepId, column) =>
      cardsIn(view, row, stepId).some(({ id }) => chosen.has(id)) ? [{ column, row: index }] : [],
    ),
  )
  if (spots.length > 0) return { span: around(spots), itemIds: chosen, points: [], rated: [] }
  const spot = spotOf(view, place, rows)
  const row = spot === null ? undefined : rows[spot.row]
  const point = row === undefined ? undefined : pointIn(view, row, place.stepId)
  if (spot === null || point === undefined) return null
  return { span: around([spot]), itemIds: new Set(), points: [point], rated: [] }
}

/** The chosen cards and points with their places towards each other, in reading order. */
export function copiedBlock(view: JourneyView, chosen: ChosenCells): CopiedBlock {
  const steps = stepsOf(view, chosen.span)
  const rows = rowsOf(view, chosen.span)
  const lanes = [...new Set(rows.map(({ laneId }) => laneId))]
  const people = shownPersonas(view)
  const items = rows.flatMap((row) =>
    steps.flatMap((stepId, column) =>
      cardsIn(view, row, stepId)
        .filter((item): item is CellItem => isCellItem(item) && chosen.itemIds.has(item.id))
        .map((item) => ({ item, column, row: lanes.indexOf(row.laneId) })),
    ),
  )
  const points = chosen.points.map(({ id, laneId, stepId, personaId, value, note }) => ({
    pointId: id,
    column: steps.indexOf(stepId),
    row: lanes.indexOf(laneId),
    line: people.indexOf(personaId),
    personaId,
    value,
    note,
  }))
  return { items, points }
}

/**
 * The chosen cells as a table, row by row: each card is a line of its cell, an emotion is its
 * number, each touchpoint of a lane of expectations is a line such as `4→2`, and what was not
 * chosen is empty.
 */
export function copiedTable(
  view: JourneyView,
  chosen: ChosenCells,
): readonly (readonly (string | number)[])[] {
  const points = new Set(chosen.points.map(({ id }) => id))
  return rowsOf(view, chosen.span).map((row) =>
    stepsOf(view, chosen.span).map((stepId) => {
      const point = pointIn(view, row, stepId)
      if (point !== undefined) return points.has(point.id) ? point.value : ''
      if (row.kind === 'expectation') {
        return ratedIn(view, row, stepId)
          .filter((touchpoint) => chosen.rated.includes(touchpoint))
          .map(writeScores)
          .join('\n')
          .trimEnd()
      }
      return cardsIn(view, row, stepId)
        .filter(({ id }) => chosen.itemIds.has(id))
        .map(({ title }) => withoutBreaks(title).trim())
        .join('\n')
    }),
  )
}

function around(spots: readonly { readonly column: number; readonly row: number }[]): CellSpan {
  const columns = spots.map(({ column }) => column)
  const rows = spots.map(({ row }) => row)
  return {
    left: Math.min(...columns),
    right: Math.max(...columns),
    top: Math.min(...rows),
    bottom: Math.max(...rows),
  }
}
