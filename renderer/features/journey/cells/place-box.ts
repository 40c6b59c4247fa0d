/** Where a place of the keyboard is on the sheet. */

import type { Box } from '#shared/base/geometry.ts'
import type { CellPlace } from '#shared/layout/cell-walk.ts'
import { cardMetrics, mapMetrics } from '#shared/layout/card-metrics.ts'
import { scoreKey } from '#shared/layout/expectation/place-scores.ts'
import { isExpectationLane } from '#shared/layout/expectation/rated-touchpoints.ts'
import { emotionY } from '#shared/layout/emotion-curve.ts'
import type { JourneyLayout } from '#shared/layout/journey-layout.ts'
import { cellKey, type JourneyView } from '#shared/layout/journey-view.ts'

/** The box of the card, the emotion point or the free space; null where the place is gone. */
export function placeBox(view: JourneyView, layout: JourneyLayout, place: CellPlace): Box | null {
  if (isExpectationLane(view, place.laneId)) return scoreBox(layout, place)
  const item = place.itemId === null ? undefined : layout.items.get(place.itemId)
  if (item !== undefined) return item
  const column = layout.columns.find((each) => each.stepId === place.stepId)
  const row = layout.rows.find((each) => each.laneId === place.laneId)
  if (column === undefined || row === undefined) return null
  if (row.kind === 'emotion') {
    const points = view.emotionPoints.get(row.laneId)?.get(place.personaId ?? '')
    const y = emotionY(points?.get(place.stepId)?.value ?? 0, row)
    return { x: column.x + column.width / 2 - 11, y: y - 11, width: 22, height: 22 }
  }
  const last = view.cells.get(cellKey(place.laneId, place.stepId))?.at(-1)
  const above = last === undefined ? undefined : layout.items.get(last.id)
  const { cellPadding, cardGap } = mapMetrics
  const top = above === undefined ? row.y + cellPadding : above.y + above.height + cardGap
  const bottom = row.y + row.height - cellPadding
  const height = Math.min(cardMetrics.lowestCard, bottom - top)
  // In a full cell the space for the next card is a bar at its lower edge.
  const isFull = height < lowestSpace
  return {
    x: column.x + cellPadding,
    y: isFull ? bottom - fullCellBar + cellPadding / 2 : top,
    width: column.width - 2 * cellPadding,
    height: isFull ? fullCellBar : height,
  }
}

/** The row of scores, or the whole cell where the step has no touchpoint. */
function scoreBox(layout: JourneyLayout, { laneId, stepId, itemId }: CellPlace): Box | null {
  const column = layout.columns.find((each) => each.stepId === stepId)
  const row = layout.rows.find((each) => each.laneId === laneId)
  if (column === undefined || row === undefined) return null
  const placed = layout.scores.get(scoreKey(laneId, itemId ?? ''))
  if (placed !== undefined) return placed.box
  const { cellPadding } = mapMetrics
  return {
    x: column.x + cellPadding,
    y: row.y + cellPadding,
    width: column.width - 2 * cellPadding,
    height: row.height - 2 * cellPadding,
  }
}

const lowestSpace = 20
const fullCellBar = 6
