/** Decides what the inspector is about: the selection, else the emotion cell at the cursor, else the map or board. */

import { isPlaced } from '#shared/model/board-items.ts'
import { isCellItem } from '#shared/model/cells.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Session } from '#renderer/state/session.ts'

export type Subject =
  /** A record of a map or of a board; its type decides what is shown. */
  | { readonly kind: 'record'; readonly id: string }
  | {
      readonly kind: 'emotion'
      readonly laneId: string
      readonly stepId: string
      readonly personaId: string
    }
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  | { readonly kind: 'nothing' }

/** What to show. Ids whose record is gone, as after an undo, count as not selected. */
export function subjectOf(
  reader: RecordReader,
  session: Pick<Session, 'selectedIds' | 'cursor' | 'place'>,
): Subject {
  const found = session.selectedIds.filter((id) => reader.find(id) !== undefined)
  // The same list stays the same object, so that nothing is drawn again.
  const ids = found.length === session.selectedIds.length ? session.selectedIds : found
  const [only] = ids
  if (ids.length > 1) return { kind: 'several', ids }
  if (only !== undefined) return subjectOfOne(reader, only)
  const { cursor, place } = session
  if (cursor?.personaId != null && isEmotionCell(reader, cursor.laneId, cursor.stepId)) {
    const { laneId, stepId, personaId } = cursor
    return { kind: 'emotion', laneId, stepId, personaId }
  }
  const wholeId = wholeOf(reader, place)
  return wholeId === null ? { kind: 'nothing' } : { kind: 'record', id: wholeId }
}

function subjectOfOne(reader: RecordReader, id: string): Subject {
  const record = reader.find(id)
  if (isCellItem(record) || isPlaced(record)) return { kind: 'record', id }
  switch (record?.type) {
    case 'emotion-point': {
      const { laneId, stepId, personaId } = record
      return { kind: 'emotion', laneId, stepId, personaId }
    }
    case 'stage':
    case 'step':
    case 'lane':
    case 'journey':
    case 'transition':
    case 'frame':
    case 'board':
      return { kind: 'record', id }
    default:
      return { kind: 'nothing' }
  }
}

/** The map or board that the place shows; null where it shows neither. */
function wholeOf(reader: RecordReader, place: Session['place']): string | null {
  if (place.kind === 'journey') return reader.get('journey', place.journeyId)?.id ?? null
  if (place.kind !== 'board') return null
  const { stage, boardId } = place
  const shown = boardId === null ? undefined : reader.get('board', boardId)
  const first = reader.all('board').find((board) => board.stage === stage)
  return (shown ?? first)?.id ?? null
}

function isEmotionCell(reader: RecordReader, laneId: string, stepId: string): boolean {
  return reader.get('lane', laneId)?.kind === 'emotion' && reader.get('step', stepId) !== undefined
}

/** Tells one subject from another, so that no field outlives what it belongs to. */
export function subjectKey(subject: Subject): string {
  if ('id' in subject) return subject.id
  if (subject.kind !== 'emotion') return subject.kind
  return [subject.laneId, subject.stepId, subject.personaId].join(' ')
}
