/** Says to which map, board, persona or transcript a record belongs, through whatever lies between. */

import { isPlaced } from '#shared/model/board-items.ts'
import type { AnyRecord, RecordType } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** Where a record is at home; `project` for what belongs to all of it. */
export interface RecordHome {
  readonly kind: 'journey' | 'board' | 'persona' | 'transcript' | 'project'
  /** Of the map, board, persona or transcript; '' for the project. */
  readonly id: string
  /** The stage of a map, where it lies in one. */
  readonly stageId: string | null
}

const homes: ReadonlySet<RecordType> = new Set(['journey', 'board', 'persona', 'transcript'])

/** By which field each type hangs on what it belongs to; a board's things have their `boardId`. */
const owners: Readonly<Partial<Record<RecordType, string>>> = {
  'journey-persona': 'journeyId',
  stage: 'journeyId',
  step: 'stageId',
  lane: 'journeyId',
  card: 'stepId',
  touchpoint: 'stepId',
  'pain-point': 'stepId',
  opportunity: 'stepId',
  'emotion-point': 'stepId',
  'map-view': 'journeyId',
  transition: 'fromId',
  tagging: 'recordId',
  comment: 'recordId',
  trait: 'personaId',
  'channel-preference': 'personaId',
  'persona-photo': 'personaId',
  assumption: 'ideaId',
  'test-task': 'testId',
  'test-session': 'testId',
  'task-result': 'sessionId',
  attachment: 'ownerId',
  'vote-round': 'boardId',
  vote: 'itemId',
  connector: 'boardId',
  frame: 'boardId',
}

const ofProject: RecordHome = { kind: 'project', id: '', stageId: null }

/** The home of a record. */
export function homeOf(reader: RecordReader, record: AnyRecord): RecordHome {
  let at: AnyRecord | undefined = record
  let stageId: string | null = null
  // Nothing hangs on itself, but a bound costs nothing.
  for (let depth = 0; depth < 8 && at !== undefined; depth++) {
    if (at.type === 'stage') stageId = at.id
    if (homes.has(at.type)) return { kind: at.type as RecordHome['kind'], id: at.id, stageId }
    const field: string | undefined = isPlaced(at) ? 'boardId' : owners[at.type]
    if (field === undefined) return ofProject
    // The table names fields that hold an id; a test holds it to that.
    at = reader.find((at as unknown as Readonly<Record<string, string>>)[field] ?? '')
  }
  return ofProject
}

/** Whether a record's words are hidden for now, since everybody on its board writes in silence. */
export function isSilenced(
  reader: RecordReader,
  record: AnyRecord,
  writingAs: string | null,
): boolean {
  const { kind, id } = homeOf(reader, record)
  if (kind !== 'board' || reader.get('board', id)?.isSilent !== true) return false
  const owner = isPlaced(record) ? record : undefined
  return owner !== undefined && owner.authorId !== writingAs
}
