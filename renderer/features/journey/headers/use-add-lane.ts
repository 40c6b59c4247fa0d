/** Adds a lane, selects it and brings it into sight. */

import { addLane } from '#shared/commands/lane-commands.ts'
import type { LaneKind } from '#shared/model/records/lane.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'

/** Takes the index among the map's lanes, hidden ones counted; the end where not given. */
export function useAddLane(): (kind: LaneKind, index?: number) => void {
  const { journeyId, map } = useMap()
  const run = useRun()
  const sheet = useSheetView()
  return (kind, index = Infinity) => {
    const laneId = run(addLane, { journeyId, kind, name: '', index })
    useSession.getState().select([laneId])
    const row = map.getState().layout.rows.find((each) => each.laneId === laneId)
    if (row !== undefined) sheet.revealSpan('y', row.y, row.height)
  }
}
