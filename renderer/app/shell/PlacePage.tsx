/** Mounts the feature that belongs to a place. */
import { useEffect, useState, type ReactNode } from 'react'
import { useModel } from '#renderer/app/app-context.ts'
import { JourneyPage } from '#renderer/features/journey/JourneyPage.tsx'
import { loadMapPartsAhead } from '#renderer/features/journey/later-parts.ts'
import { prepareMap } from '#renderer/features/journey/views.tsx'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRecord } from '#renderer/state/document-hooks.ts'
import type { Place } from '#renderer/state/session.ts'
import { afterPaint } from '#renderer/state/after-paint.ts'
import { loadOverlaysAhead } from '#renderer/ui/overlays/later-overlays.ts'
import { part } from '#renderer/ui/part.ts'
import { useAddPlainJourney } from './journey-verbs.ts'
import { useAddPersona } from './persona-verbs.ts'

const OverviewPage = part(
  async () => (await import('#renderer/features/overview/OverviewPage.tsx')).OverviewPage,
)

const PersonasPage = part(
  async () => (await import('#renderer/features/personas/PersonasPage.tsx')).PersonasPage,
)

const BoardPage = part(
  async () => (await import('#renderer/features/boards/BoardPage.tsx')).BoardPage,
)

const ThreadPage = part(
  async () => (await import('#renderer/features/thread/ThreadPage.tsx')).ThreadPage,
)

const HistoryPlace = part(async () => (await import('./HistoryPlace.tsx')).HistoryPlace)

const Inspector = part(
  async () => (await import('#renderer/features/inspector/Inspector.tsx')).Inspector,
)

/** A window that is not seen paints nothing. */
const longestPaintMs = 1000

/** Loads the places one after the other, what most people open first, so that each is there at once. */
export async function loadAhead(): Promise<void> {
  await prepareMap()
  // A map that opens now is drawn before anything else is fetched.
  await Promise.race([
    new Promise<void>((resolve) => void afterPaint(resolve, 3)),
    new Promise((resolve) => setTimeout(resolve, longestPaintMs)),
  ])
  await loadOverlaysAhead()
  await loadMapPartsAhead()
  for (const each of [Inspector, PersonasPage, OverviewPage, BoardPage, ThreadPage]) {
    await each.ahead()
  }
}

const RecordRemarks = part(
  async () => (await import('#renderer/features/remarks/RecordRemarks.tsx')).RecordRemarks,
)

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
      return <BoardPage key={place.stage} stage={place.stage} boardId={place.boardId} />
    case 'thread':
      return <ThreadPage />
    case 'history':
      return <HistoryPlace />
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
      <JourneyPage journeyId={journeyId} />
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

/** The place itself is on screen first; its panel has the same room before and after. */
export function PlaceInspector(): ReactNode {
  const [isDue, setDue] = useState(false)
  useEffect(() => afterPaint(() => setDue(true), 2), [])
  return isDue ? <Inspector remarks={remarksOn} /> : null
}
