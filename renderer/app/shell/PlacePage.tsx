/** Mounts the feature that belongs to a place. */
import { lazy, Suspense, type ReactNode } from 'react'
import { OverviewPage } from '#renderer/features/overview/OverviewPage.tsx'
import { PersonasPage } from '#renderer/features/personas/PersonasPage.tsx'
import { useRecord } from '#renderer/state/document-hooks.ts'
import type { Place } from '#renderer/state/session.ts'
import { useAddJourney } from './journey-verbs.ts'
import { useAddPersona } from './persona-verbs.ts'

// The map brings the canvas with it, which the start screen can do without.
const JourneyPage = lazy(async () => ({
  default: (await import('#renderer/features/journey/JourneyPage.tsx')).JourneyPage,
}))

const Inspector = lazy(async () => ({
  default: (await import('#renderer/features/inspector/Inspector.tsx')).Inspector,
}))

export function PlacePage({ place }: { readonly place: Place }): ReactNode {
  switch (place.kind) {
    case 'journey':
      return <JourneyPlace key={place.journeyId} journeyId={place.journeyId} />
    case 'personas':
      return <PersonasPage personaId={place.personaId} />
    default:
      return <OverviewPlace />
  }
}

/** A map that was deleted, or whose making was undone, gives way to the overview. */
function JourneyPlace({ journeyId }: { readonly journeyId: string }): ReactNode {
  const isThere = useRecord('journey', journeyId) !== undefined
  if (!isThere) return <OverviewPlace />
  return (
    <Suspense>
      <JourneyPage journeyId={journeyId} />
    </Suspense>
  )
}

function OverviewPlace(): ReactNode {
  return <OverviewPage onAddJourney={useAddJourney()} onAddPersona={useAddPersona()} />
}

/** Whether something can be selected here whose fields the inspector shows. */
export function hasInspector(place: Place): boolean {
  return place.kind === 'journey'
}

export function PlaceInspector(): ReactNode {
  return (
    <Suspense>
      <Inspector />
    </Suspense>
  )
}
