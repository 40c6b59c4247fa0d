/** The keys of a lane of expectations at the place of the keyboard; cards are left alone there. */

import { scoreTouchpoints } from '#shared/commands/expectation-commands.ts'
import type { CellPlace } from '#shared/layout/cell-walk.ts'
import { isExpectationLane } from '#shared/layout/expectation/rated-touchpoints.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { scoreOfKey } from './score-of-key.ts'

const unknown = { expectation: null, actual: null }

/** Answers true where the key is one of this lane. */
export function useScoreKeys(place: CellPlace): (event: React.KeyboardEvent) => boolean {
  const map = useMap()
  const run = useRun()
  const { store } = useDocument().workbench
  return (event) => {
    const { view, layout } = map.map.getState()
    if (!isExpectationLane(view, place.laneId)) return false
    const touchpoint = store.get('touchpoint', place.itemId ?? '')
    if (event.key === 'F2' && touchpoint !== undefined && layout.items.has(touchpoint.id)) {
      // A name is written on the card.
      const { id: itemId, laneId, stepId } = touchpoint
      map.edit({ laneId, stepId, itemId, personaId: null })
      return true
    }
    const scores = scoreOfKey(event, touchpoint ?? unknown)
    if (scores === undefined) return false
    if (touchpoint !== undefined && map.canEdit) {
      run(scoreTouchpoints, { changes: [{ touchpointId: touchpoint.id, ...scores }] })
    }
    return true
  }
}
