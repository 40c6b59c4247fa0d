/** Says which place is really shown: a map that was deleted, or whose making was undone, is none. */
import { useSelected } from '#renderer/state/document-hooks.ts'
import { useSession, type Place } from '#renderer/state/session.ts'

const overview: Place = { kind: 'overview' }

export function useShownPlace(): Place {
  const place = useSession((session) => session.place)
  const isThere = useSelected(
    (reader) => place.kind !== 'journey' || reader.get('journey', place.journeyId) !== undefined,
    [place],
  )
  return isThere ? place : overview
}
