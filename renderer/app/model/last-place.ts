/** Remembers where the window was left, and reads it back carefully: it may be of another version. */
import { boardStages } from '#shared/model/records/board.ts'
import type { Place } from '#renderer/state/session.ts'
import { fieldsOf } from './fields-of.ts'

export interface LastPlace {
  readonly projectId: string
  readonly place: Place
}

export function readLastPlace(value: unknown): LastPlace | null {
  const { projectId, place } = fieldsOf(value)
  const read = readPlace(place)
  return typeof projectId === 'string' && read !== null ? { projectId, place: read } : null
}

function readPlace(value: unknown): Place | null {
  const { kind, personaId, journeyId, stage, boardId } = fieldsOf(value)
  if (kind === 'overview' || kind === 'thread' || kind === 'history') return { kind }
  if (kind === 'personas') return { kind, personaId: idOrNull(personaId) }
  if (kind === 'board') {
    const known = boardStages.find((each) => each === stage)
    return known === undefined ? null : { kind, stage: known, boardId: idOrNull(boardId) }
  }
  return kind === 'journey' && typeof journeyId === 'string' ? { kind, journeyId } : null
}

function idOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
