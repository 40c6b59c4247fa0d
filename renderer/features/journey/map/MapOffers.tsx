/** Offers what the map can do by name: what is added to it. */

import { laneKinds } from '#shared/model/records/lane.ts'
import { useOfferActions, type OfferedAction } from '#renderer/state/offered-actions.ts'
import { useAddLane } from '#renderer/features/journey/headers/use-add-lane.ts'
import { useAddStage } from '#renderer/features/journey/headers/use-add-stage.ts'
import { useLock } from '#renderer/features/journey/structure/use-lock.ts'

export function MapOffers(): null {
  const { canArrange } = useLock()
  const addStage = useAddStage()
  const addLane = useAddLane()
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
      run: () => addLane(kind),
    })),
  ])
  return null
}
