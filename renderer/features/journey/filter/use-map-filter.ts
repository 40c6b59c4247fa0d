/** What the parts of the filter share: the look of this window and the ways to change it. */

import { filterOf, sameFilter, type MapFilter } from '#shared/layout/filter/map-filter.ts'
import type { MapView } from '#shared/model/records/map-view.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { useMapLook, useMapLooks, type WindowLook } from '#renderer/state/map-looks.ts'

export interface MapFilterVerbs {
  readonly look: WindowLook
  /** The views saved for the map, in their order. */
  readonly views: readonly MapView[]
  /** The view that was applied last and is still there. */
  readonly applied: MapView | null
  /** Whether something was changed since it was applied. */
  readonly isChanged: boolean
  change(part: Partial<MapFilter>): void
  setHidesRest(hidesRest: boolean): void
  apply(view: MapView): void
  clear(): void
}

export function useMapFilter(): MapFilterVerbs {
  const { journeyId } = useMap()
  const look = useMapLook(journeyId)
  const { change, clear } = useMapLooks.getState()
  const views = useSelected(
    (reader) => reader.pointingAt('map-view', 'journeyId', journeyId),
    [journeyId],
  )
  const applied = views.find(({ id }) => id === look.viewId) ?? null
  return {
    look,
    views,
    applied,
    isChanged: applied !== null && !sameFilter(filterOf(applied), look.filter),
    change: (part) => change(journeyId, { filter: { ...look.filter, ...part } }),
    setHidesRest: (hidesRest) => change(journeyId, { hidesRest }),
    apply: (view) => change(journeyId, { filter: filterOf(view), viewId: view.id }),
    clear: () => clear(journeyId),
  }
}
