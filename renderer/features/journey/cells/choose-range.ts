/** Chooses a range of cells together with what lies in it. */

import {
  isWide,
  itemsOfRange,
  pointsOfRange,
  ratedOfRange,
  type CellRange,
} from '#shared/layout/cell-range.ts'
import type { CellPlace } from '#shared/layout/cell-walk.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import { useSession } from '#renderer/state/session.ts'

/** The cursor stays where the range was begun, unless another place is given. */
export function chooseRange(view: JourneyView, range: CellRange, cursor?: CellPlace): void {
  // Within a cell a single emotion has nothing beside it.
  const points = isWide(range) || range.anchor.personaId !== null ? pointsOfRange(view, range) : []
  const there = [...itemsOfRange(view, range), ...points.map(({ id }) => id)]
  // Scores alone are shown by the touchpoints that they belong to.
  const rated = there.length === 0 ? ratedOfRange(view, range) : []
  const ids = [...there, ...rated.map(({ id }) => id)]
  useSession.getState().selectRange(range, ids, cursor)
}
