/** Remembers where the window was left, and reads it back carefully: it may be of another version. */
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
  const { kind, personaId, journeyId } = fieldsOf(value)
  if (kind === 'overview') return { kind }
  if (kind === 'personas')
    return { kind, personaId: typeof personaId === 'string' ? personaId : null }
  return kind === 'journey' && typeof journeyId === 'string' ? { kind, journeyId } : null
}
