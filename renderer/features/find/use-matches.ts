/** Keeps the matches of what is searched for up to date with every change of the project. */
import { useDeferredValue, useMemo } from 'react'
import { literalFinder, type LiteralFinder } from '#shared/base/search/find-literal.ts'
import type { FindScope } from '#shared/analysis/search/find-in-records.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { useDocument, useRevision, useSelected } from '#renderer/state/document-hooks.ts'
import { useFind } from '#renderer/state/find.ts'
import { useSession, type Place } from '#renderer/state/session.ts'
import { matchesIn, type Match } from './match.ts'

interface Matches {
  /** Null while nothing is typed. */
  readonly find: LiteralFinder | null
  readonly matches: readonly Match[]
  /** Whether the place one is at can be searched by itself. */
  readonly hasPlace: boolean
}

export function useMatches(): Matches {
  const { workbench } = useDocument()
  const { text, matchesCase, wholeWords, scope } = useFind()
  const place = useSession((session) => session.place)
  const writingAs = useSession((session) => session.writingAs)
  const home = useSelected((reader) => homeAt(reader, place), [place])
  // Typing into a card must not wait for the search.
  const revision = useDeferredValue(useRevision())
  const find = useMemo(
    () => literalFinder({ text, matchesCase, wholeWords }),
    [text, matchesCase, wholeWords],
  )
  const matches = useMemo(() => {
    if (find === null) return []
    const wanted = scope === 'place' && home !== null ? home : { kind: 'project' as const }
    return matchesIn(workbench.store, wanted, find, writingAs)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the records change with the revision
  }, [workbench, revision, find, scope, home, writingAs])
  return { find, matches, hasPlace: home !== null }
}

function homeAt(reader: RecordReader, place: Place): FindScope | null {
  switch (place.kind) {
    case 'journey':
      return { kind: 'journey', id: place.journeyId }
    case 'board': {
      const boards = reader.all('board').filter(({ stage }) => stage === place.stage)
      const shown = boards.find(({ id }) => id === place.boardId) ?? boards[0]
      return shown === undefined ? null : { kind: 'board', id: shown.id }
    }
    case 'personas': {
      const personas = reader.all('persona')
      const shown = personas.find(({ id }) => id === place.personaId) ?? personas[0]
      return shown === undefined ? null : { kind: 'persona', id: shown.id }
    }
    default:
      return null
  }
}
