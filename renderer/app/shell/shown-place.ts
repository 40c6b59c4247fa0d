/** Says which place is really shown: a map or board that was deleted, or whose making was undone, is none. */
import { useSelected } from '#renderer/state/document-hooks.ts'
import { useSession, type Place } from '#renderer/state/session.ts'

const overview: Place = { kind: 'overview' }

export function useShownPlace(): Place {
  const place = useSession((session) => session.place)
  return useSelected(
    (reader) => {
      if (place.kind === 'journey') {
        return reader.get('journey', place.journeyId) === undefined ? overview : place
      }
      const isLostBoard =
        place.kind === 'board' &&
        place.boardId !== null &&
        reader.get('board', place.boardId) === undefined
      return isLostBoard ? { ...place, boardId: null } : place
    },
    [place],
  )
}
