/** Names the places of the matrix, so that the keyboard finds the one that the window's cursor is at. */

import type { CellPlace } from '#shared/layout/cell-walk.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import { isEmotionLane, recordsIn, shownPersonas } from '#shared/layout/cell-walk.ts'

/** One name per card, persona's point, and empty space of a cell. */
export function placeId({ laneId, stepId, itemId, personaId }: CellPlace): string {
  return `${laneId} ${stepId} ${itemId ?? personaId ?? 'empty'}`
}

/** The place that Tab leads to while the cursor is at none of the matrix: its first one. */
export function firstPlaceId(view: JourneyView): string {
  const [lane] = view.lanes
  const step = view.stages[0]?.steps[0]
  if (lane === undefined || step === undefined) return ''
  const itemId = recordsIn(view, lane.id, step.id)[0]?.id ?? null
  const personaId = isEmotionLane(view, lane.id) ? (shownPersonas(view)[0] ?? null) : null
  return placeId({ laneId: lane.id, stepId: step.id, itemId, personaId })
}
