/** The blueprint view of a journey: the same map, its lanes in the order of the service. */

import { blueprintGaps, viewBlueprint } from '#shared/layout/blueprint/blueprint-view.ts'
import { useBlueprintOptions } from '#renderer/state/blueprint-options.ts'
import { onScreen, type MapShape } from '#renderer/state/journey-map.ts'
import { MapPage } from '#renderer/features/journey/map/MapPage.tsx'
import { BlueprintBar } from './BlueprintBar.tsx'

export function BlueprintPage({ journeyId }: { readonly journeyId: string }) {
  const withOthers = useBlueprintOptions((options) => options.withOthers)
  return (
    <MapPage
      journeyId={journeyId}
      shape={withOthers ? wholeBlueprint : strictBlueprint}
      isBlueprint
      bar={<BlueprintBar />}
    />
  )
}

const strictBlueprint = blueprintShape(false)
const wholeBlueprint = blueprintShape(true)

function blueprintShape(withOthers: boolean): MapShape {
  return {
    view: (whole) => viewBlueprint(whole, withOthers),
    options: ({ lanes }) => ({ ...onScreen, gapAbove: blueprintGaps(lanes) }),
  }
}
