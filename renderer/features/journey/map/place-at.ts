/** Finds the place of the keyboard that lies at a point of a map. */

import type { Point } from '#shared/base/geometry.ts'
import { isEmotionLane, placeInCell, type CellPlace } from '#shared/layout/cell-walk.ts'
import { isExpectationLane, touchpointsIn } from '#shared/layout/expectation/rated-touchpoints.ts'
import { scoreKey } from '#shared/layout/expectation/place-scores.ts'
import { columnAt, rowAt } from '#shared/layout/journey-hit.ts'
import { cellKey } from '#shared/layout/journey-view.ts'
import type { JourneyMap } from '#renderer/state/journey-map.ts'
import { useSession } from '#renderer/state/session.ts'

/** The card, the persona's point or the free space at a point; null beside the grid. */
export function placeAt({ view, layout }: JourneyMap, { x, y }: Point): CellPlace | null {
  const row = rowAt(layout, y)
  const column = columnAt(layout, x)
  if (row === null || column === null) return null
  const { laneId } = row
  const { stepId } = column
  if (isEmotionLane(view, laneId)) {
    const persona = useSession.getState().cursor?.personaId ?? null
    return placeInCell(view, laneId, stepId, 0, persona)
  }
  if (isExpectationLane(view, laneId)) {
    const under = touchpointsIn(view, stepId).find(({ id }) => {
      const box = layout.scores.get(scoreKey(laneId, id))?.box
      return box !== undefined && y >= box.y && y <= box.y + box.height
    })
    return { laneId, stepId, itemId: under?.id ?? null, personaId: null }
  }
  const cell = view.cells.get(cellKey(laneId, stepId)) ?? []
  const hit = cell.find(({ id }) => {
    const box = layout.items.get(id)
    return box !== undefined && y >= box.y && y <= box.y + box.height
  })
  return { laneId, stepId, itemId: hit?.id ?? null, personaId: null }
}
