/** Plans a fill: the first row or cell of a range goes into all the others. */

import { isCellItem, itemTypeOfLane } from '#shared/model/cells.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import { cellCount, type CellSpan } from './cell-range.ts'
import { cardsIn, isRated, pointIn, ratedIn, sheetRows, type SheetSpot } from './cell-rows.ts'
import { stepIds } from './cell-walk.ts'
import { touchpointsIn } from './expectation/rated-touchpoints.ts'
import type { JourneyView } from './journey-view.ts'
import {
  PastePlanner,
  type PasteContent,
  type PastePlan,
  type PlannedScores,
} from './paste-plan.ts'

/**
 * Fills down from the first row of a span, to the right where it has one row only, and a single
 * cell from the one above. Cards go where cards lie and emotions onto emotion lines; what is empty
 * fills nothing.
 */
export function planFill(view: JourneyView, span: CellSpan): PastePlan {
  const planner = new PastePlanner(view, false)
  for (const { from, to } of pairs(span)) {
    const row = sheetRows(view)[to.row]
    const content = contentAt(view, from, to)
    if (content === null || row === undefined) continue
    const isFitting =
      content.kind === 'value'
        ? row.personaId !== null
        : content.kind === 'scores'
          ? row.kind === 'expectation'
          : itemTypeOfLane(row.kind) !== null
    if (isFitting) planner.put(row, to.column, content, '')
    else planner.refuse('takes-nothing', '')
  }
  return planner.plan()
}

interface Pair {
  readonly from: SheetSpot
  readonly to: SheetSpot
}

function pairs(span: CellSpan): readonly Pair[] {
  const { left, right, top, bottom } = span
  if (cellCount(span) === 1) {
    const to = { column: left, row: top }
    return top === 0 ? [] : [{ from: { column: left, row: top - 1 }, to }]
  }
  if (top === bottom) {
    return indices(left + 1, right).map((column) => ({
      from: { column: left, row: top },
      to: { column, row: top },
    }))
  }
  return indices(left, right).flatMap((column) =>
    indices(top + 1, bottom).map((row) => ({ from: { column, row: top }, to: { column, row } })),
  )
}

function indices(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n)
}

function contentAt(view: JourneyView, spot: SheetSpot, to: SheetSpot): PasteContent | null {
  const row = sheetRows(view)[spot.row]
  const stepId = stepIds(view)[spot.column]
  if (row === undefined || stepId === undefined) return null
  const point = pointIn(view, row, stepId)
  if (point !== undefined) {
    return { kind: 'value', value: point.value, note: null, pointId: null }
  }
  if (row.kind === 'expectation') return scoresFor(view, ratedIn(view, row, stepId), to)
  const items = cardsIn(view, row, stepId).filter(isCellItem)
  return items.length === 0 ? null : { kind: 'items', items }
}

/** The n-th touchpoint gets the scores of the n-th; null where nothing is known, or nobody gets it. */
function scoresFor(
  view: JourneyView,
  from: readonly Touchpoint[],
  to: SheetSpot,
): PasteContent | null {
  const targets = touchpointsIn(view, stepIds(view)[to.column] ?? '')
  const changes = targets.flatMap(({ id: touchpointId }, n): readonly PlannedScores[] => {
    const source = from[n]
    if (source === undefined || !isRated(source)) return []
    const { expectation, actual } = source
    return [{ touchpointId, expectation, actual }]
  })
  return changes.length === 0 ? null : { kind: 'scores', changes }
}
