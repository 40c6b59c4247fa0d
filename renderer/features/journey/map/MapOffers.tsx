/** Offers what the map can do by name: what is added to it. */

import { addLane } from '#shared/commands/lane-commands.ts'
import { laneKinds } from '#shared/model/records/lane.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { useOfferActions, type OfferedAction } from '#renderer/state/offered-actions.ts'
import { useSession } from '#renderer/state/session.ts'
import { useAddStage } from '#renderer/features/journey/headers/use-add-stage.ts'
import { useLock } from '#renderer/features/journey/structure/use-lock.ts'
import { useMap } from './map-context.ts'

export function MapOffers(): null {
  const { journeyId } = useMap()
  const { canArrange } = useLock()
  const run = useRun()
  const addStage = useAddStage()
  const select = useSession((session) => session.select)
  useOfferActions('map', [
    {
      id: 'stage.add',
      word: 'journey.add_stage',
      icon: 'stage',
      isEnabled: canArrange,
      run: () => addStage(Infinity),
    },
    ...laneKinds.map((kind): OfferedAction => ({
      id: `lane.add-${kind}`,
      word: `palette.add_lane_${kind}`,
      icon: `lane-${kind}`,
      isEnabled: canArrange,
      run: () => select([run(addLane, { journeyId, kind, name: '', index: Infinity })]),
    })),
  ])
  return null
}
