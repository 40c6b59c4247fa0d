/** Gathers what was written on a thing of a board, so that it can go on in the details of another. */

import type { RecordReader } from '#shared/store/record-store.ts'
import type { PlacedRecord, PlacedType } from '#shared/model/board-items.ts'

/** Texts of a type that others have no field for; they stand beside title and details. */
const ownTexts: Readonly<Record<PlacedType, readonly string[]>> = {
  note: [],
  picture: [],
  evidence: ['source'],
  insight: [],
  'point-of-view': ['need', 'insight'],
  question: [],
  idea: [],
  prototype: ['questions', 'steps'],
  test: [
    'hypothesis',
    'method',
    'measure',
    'criterion',
    'segment',
    'ethics',
    'observed',
    'learned',
    'therefore',
  ],
  improvement: ['effect'],
}

/** The title of a thing, then its other texts that say anything. */
export function textsOf(note: PlacedRecord): readonly string[] {
  // A flat record is a plain object of its fields.
  const fields = note as unknown as Readonly<Record<string, unknown>>
  const texts = ownTexts[note.type].flatMap((name): readonly string[] => {
    const value = fields[name]
    if (typeof value === 'string') return [value]
    return Array.isArray(value) ? (value as readonly string[]) : []
  })
  return [note.title, ...[note.details, ...texts].filter((text) => text !== '')]
}

/**
 * What was written on parts of a thing that one of another type cannot have: assumptions of an
 * idea; tasks, sessions and results of a test.
 */
export function textsOfLostParts(
  reader: RecordReader,
  { id }: PlacedRecord,
  type: PlacedType,
): readonly string[] {
  const assumptions = type === 'idea' ? [] : reader.pointingAt('assumption', 'ideaId', id)
  const tasks = type === 'test' ? [] : reader.pointingAt('test-task', 'testId', id)
  const sessions = type === 'test' ? [] : reader.pointingAt('test-session', 'testId', id)
  return [
    ...[...assumptions, ...tasks].map(({ title }) => title),
    ...sessions.flatMap((session) => [
      [session.participantCode, session.quote, session.notes]
        .filter((text) => text !== '')
        .join(' · '),
      ...reader.pointingAt('task-result', 'sessionId', session.id).map(({ note }) => note),
    ]),
  ].filter((text) => text !== '')
}
