/** Mounts the feature that belongs to a place. */
import { lazy, Suspense, type ReactNode } from 'react'
import { useModel } from '#renderer/app/app-context.ts'
import { JourneyPage } from '#renderer/features/journey/JourneyPage.tsx'
import { OverviewPage } from '#renderer/features/overview/OverviewPage.tsx'
import { PersonasPage } from '#renderer/features/personas/PersonasPage.tsx'
import { RecordRemarks } from '#renderer/features/remarks/RecordRemarks.tsx'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRecord } from '#renderer/state/document-hooks.ts'
import type { Place } from '#renderer/state/session.ts'
import { useAddPlainJourney } from './journey-verbs.ts'
import { useAddPersona } from './persona-verbs.ts'

const BoardPage = lazy(async () => ({
  default: (await import('#renderer/features/boards/BoardPage.tsx')).BoardPage,
}))

const ThreadPage = lazy(async () => ({
  default: (await import('#renderer/features/thread/ThreadPage.tsx')).ThreadPage,
}))

const Inspector = lazy(async () => ({
  default: (await import('#renderer/features/inspector/Inspector.tsx')).Inspector,
}))

/** Tags and comments look the same wherever a record is edited. */
function remarksOn(ids: readonly string[]): ReactNode {
  return <RecordRemarks ids={ids} />
}

export function PlacePage({ place }: { readonly place: Place }): ReactNode {
  switch (place.kind) {
    case 'journey':
      return <JourneyPlace key={place.journeyId} journeyId={place.journeyId} />
    case 'personas':
      return <PersonasPage personaId={place.personaId} remarks={remarksOn} />
    case 'board':
      return (
        <Suspense key={place.stage}>
          <BoardPage stage={place.stage} boardId={place.boardId} />
        </Suspense>
      )
    case 'thread':
      return (
        <Suspense>
          <ThreadPage />
        </Suspense>
      )
    default:
      return <OverviewPlace />
  }
}

function JourneyPlace({ journeyId }: { readonly journeyId: string }): ReactNode {
  const translate = useTranslate()
  const name = useRecord('journey', journeyId)?.name
  return (
    <>
      {/* The name on screen is a field in the bar above; this one is for those who jump by headings. */}
      <h1 className="visually-hidden">{name || translate('journey.default_name')}</h1>
      <Suspense>
        <JourneyPage journeyId={journeyId} />
      </Suspense>
    </>
  )
}

function OverviewPlace(): ReactNode {
  const { clock } = useModel().tools
  return (
    <OverviewPage
      onAddJourney={useAddPlainJourney()}
      onAddPersona={useAddPersona()}
      now={clock.now()}
    />
  )
}

/** Whether something can be selected here whose fields the inspector shows. */
export function hasInspector(place: Place): boolean {
  return place.kind === 'journey' || place.kind === 'board' || place.kind === 'thread'
}

export function PlaceInspector(): ReactNode {
  return (
    <Suspense>
      <Inspector remarks={remarksOn} />
    </Suspense>
  )
}
