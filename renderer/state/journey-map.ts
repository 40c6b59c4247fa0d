/** Keeps the view and the layout of one journey map up to date, outside of React. */

import { createStore, type StoreApi } from 'zustand/vanilla'
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { keepSame } from '#shared/base/keep-same.ts'
import { followJourney } from '#shared/layout/follow-journey.ts'
import { layoutJourney, type JourneyLayout } from '#shared/layout/journey-layout.ts'
import { viewJourney, type JourneyView } from '#shared/layout/journey-view.ts'
import { useDocument } from './document-hooks.ts'
import type { OpenDocument } from './document.ts'

export interface JourneyMap {
  readonly view: JourneyView
  readonly layout: JourneyLayout
}

export type JourneyMapStore = StoreApi<JourneyMap>

const onScreen = { descriptionLines: 1, keepsStepNames: true } as const

/** The map of a journey that is there; follows the project while the component is on screen. */
export function useJourneyMap(journeyId: string): JourneyMapStore {
  const document = useDocument()
  const map = useMemo(
    () => createStore<JourneyMap>(() => workOut(document, journeyId)),
    [document, journeyId],
  )
  useEffect(() => {
    const { store } = document.workbench
    const show = (view: JourneyView) => {
      const before = map.getState()
      const layout = layoutJourney(view, onScreen, before.layout)
      if (view !== before.view || layout !== before.layout) map.setState({ view, layout }, true)
    }
    const isThere = () => store.get('journey', journeyId) !== undefined
    // What has changed between drawing and listening is not known.
    if (isThere()) show(keepSame(map.getState().view, viewJourney(store, journeyId)))
    return document.signal.subscribe(({ lastDiff }) => {
      if (isThere()) show(followJourney(map.getState().view, store, lastDiff))
    })
  }, [document, journeyId, map])
  return map
}

/** What a selector gives for a map; renders again only when that is another object. */
export function useJourneyMapState<Value>(
  map: JourneyMapStore,
  selector: (map: JourneyMap) => Value,
): Value {
  return useStore(map, selector)
}

function workOut(document: OpenDocument, journeyId: string): JourneyMap {
  const view = viewJourney(document.workbench.store, journeyId)
  return { view, layout: layoutJourney(view, onScreen) }
}
