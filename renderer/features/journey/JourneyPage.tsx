/** The place of one journey, in the view that was chosen; from any of them it can be presented. */

import { useState, type ReactNode } from 'react'
import { useSurfaceActions } from '#renderer/state/actions.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { useJourneyViews } from '#renderer/state/journey-views.ts'
import { part } from '#renderer/ui/part.ts'
import { journeyViewOf } from './views.tsx'

const MapPresenter = part(async () => (await import('./present/MapPresenter.tsx')).MapPresenter)

export function JourneyPage({ journeyId }: { readonly journeyId: string }): ReactNode {
  const { Component } = journeyViewOf(useJourneyViews((state) => state.chosen))
  const [isPresenting, setIsPresenting] = useState(false)
  const hasStages = useSelected(
    (reader) =>
      reader.pointingAt('stage', 'journeyId', journeyId).some(({ isHidden }) => !isHidden),
    [journeyId],
  )
  useSurfaceActions('journey', hasStages ? { 'view.present': () => setIsPresenting(true) } : {})
  return (
    <>
      <Component key={journeyId} journeyId={journeyId} />
      {isPresenting && hasStages && (
        <MapPresenter journeyId={journeyId} onClose={() => setIsPresenting(false)} />
      )}
    </>
  )
}
