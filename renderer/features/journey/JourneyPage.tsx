/** The place of one journey, in the view that was chosen. */

import { Suspense, type ReactNode } from 'react'
import { useJourneyViews } from '#renderer/state/journey-views.ts'
import { journeyViewOf } from './views.tsx'

export function JourneyPage({ journeyId }: { readonly journeyId: string }): ReactNode {
  const { Component } = journeyViewOf(useJourneyViews((state) => state.chosen))
  return (
    <Suspense>
      <Component key={journeyId} journeyId={journeyId} />
    </Suspense>
  )
}
