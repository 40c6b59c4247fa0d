/** Says which field points at which record type, and what a deletion takes along. */

import { placedTypes } from './board-items.ts'
import type { AnyRecord, RecordType } from './schema.ts'

/**
 * What happens to the pointing record when its target goes:
 * `cascade` removes it too, `clear` sets the field to null, `drop` takes the id out of the list.
 */
export type OnDelete = 'cascade' | 'clear' | 'drop'

export interface Reference {
  readonly from: RecordType
  readonly field: string
  /** `any` where records of every type can be meant. */
  readonly to: RecordType | 'any'
  readonly onDelete: OnDelete
}

function reference(
  from: RecordType,
  field: string,
  to: Reference['to'],
  onDelete: OnDelete,
): Reference {
  return { from, field, to, onDelete }
}

/** Every reference of the model. `architecture.test.ts` finds fields that are missing here. */
export const references: readonly Reference[] = [
  reference('persona', 'photoSourceId', 'persona-photo', 'clear'),
  reference('persona-photo', 'personaId', 'persona', 'cascade'),
  reference('trait', 'personaId', 'persona', 'cascade'),
  reference('channel-preference', 'personaId', 'persona', 'cascade'),
  reference('channel-preference', 'channelId', 'channel', 'cascade'),
  reference('journey-persona', 'journeyId', 'journey', 'cascade'),
  reference('journey-persona', 'personaId', 'persona', 'cascade'),
  reference('stage', 'journeyId', 'journey', 'cascade'),
  reference('step', 'stageId', 'stage', 'cascade'),
  reference('lane', 'journeyId', 'journey', 'cascade'),
  reference('card', 'laneId', 'lane', 'cascade'),
  reference('card', 'stepId', 'step', 'cascade'),
  reference('card', 'personaId', 'persona', 'clear'),
  reference('touchpoint', 'laneId', 'lane', 'cascade'),
  reference('touchpoint', 'stepId', 'step', 'cascade'),
  reference('touchpoint', 'channelIds', 'channel', 'drop'),
  reference('pain-point', 'laneId', 'lane', 'cascade'),
  reference('pain-point', 'stepId', 'step', 'cascade'),
  reference('pain-point', 'touchpointId', 'touchpoint', 'clear'),
  reference('pain-point', 'personaIds', 'persona', 'drop'),
  reference('opportunity', 'laneId', 'lane', 'cascade'),
  reference('opportunity', 'stepId', 'step', 'cascade'),
  reference('opportunity', 'painPointIds', 'pain-point', 'drop'),
  reference('emotion-point', 'laneId', 'lane', 'cascade'),
  reference('emotion-point', 'stepId', 'step', 'cascade'),
  reference('emotion-point', 'personaId', 'persona', 'cascade'),
  ...(
    [
      'journey',
      'stage',
      'step',
      'lane',
      'card',
      'touchpoint',
      'pain-point',
      'opportunity',
      'emotion-point',
      'transition',
    ] as const
  ).map((type) => reference(type, 'originId', type, 'clear')),
  reference('transition', 'fromId', 'any', 'cascade'),
  reference('transition', 'toId', 'any', 'cascade'),
  reference('map-view', 'journeyId', 'journey', 'cascade'),
  reference('map-view', 'hiddenLaneIds', 'lane', 'drop'),
  reference('map-view', 'hiddenPersonaIds', 'persona', 'drop'),
  reference('map-view', 'channelIds', 'channel', 'drop'),
  reference('map-view', 'tagIds', 'tag', 'drop'),
  ...placedTypes.flatMap((type) => [
    reference(type, 'boardId', 'board', 'cascade'),
    reference(type, 'frameId', 'frame', 'clear'),
    reference(type, 'authorId', 'participant', 'clear'),
  ]),
  reference('board', 'questionId', 'question', 'clear'),
  reference('frame', 'boardId', 'board', 'cascade'),
  reference('frame', 'subjectId', 'any', 'clear'),
  reference('transcript', 'personaIds', 'persona', 'drop'),
  reference('evidence', 'personaIds', 'persona', 'drop'),
  reference('evidence', 'transcriptId', 'transcript', 'clear'),
  reference('insight', 'personaIds', 'persona', 'drop'),
  reference('point-of-view', 'personaId', 'persona', 'clear'),
  reference('question', 'personaId', 'persona', 'clear'),
  reference('assumption', 'ideaId', 'idea', 'cascade'),
  reference('prototype', 'assumptionIds', 'assumption', 'drop'),
  reference('test-task', 'testId', 'test', 'cascade'),
  reference('test-session', 'testId', 'test', 'cascade'),
  reference('test-session', 'personaId', 'persona', 'clear'),
  reference('task-result', 'sessionId', 'test-session', 'cascade'),
  reference('task-result', 'taskId', 'test-task', 'cascade'),
  reference('attachment', 'ownerId', 'any', 'cascade'),
  reference('connector', 'boardId', 'board', 'cascade'),
  reference('connector', 'fromId', 'any', 'cascade'),
  reference('connector', 'toId', 'any', 'cascade'),
  reference('board-move', 'recordId', 'any', 'cascade'),
  reference('vote-round', 'boardId', 'board', 'cascade'),
  reference('vote-round', 'itemIds', 'any', 'drop'),
  reference('vote', 'roundId', 'vote-round', 'cascade'),
  reference('vote', 'itemId', 'any', 'cascade'),
  reference('vote', 'participantId', 'participant', 'clear'),
  reference('link', 'fromId', 'any', 'cascade'),
  reference('link', 'toId', 'any', 'cascade'),
  reference('tagging', 'tagId', 'tag', 'cascade'),
  reference('tagging', 'recordId', 'any', 'cascade'),
  reference('comment', 'recordId', 'any', 'cascade'),
  reference('comment', 'replyToId', 'comment', 'clear'),
  reference('comment', 'authorId', 'participant', 'clear'),
  reference('waiver', 'recordId', 'any', 'cascade'),
]

const byType = new Map<RecordType, readonly Reference[]>()
for (const each of references) byType.set(each.from, [...(byType.get(each.from) ?? []), each])

/** The references that records of a type can hold. */
export function referencesFrom(type: RecordType): readonly Reference[] {
  return byType.get(type) ?? []
}

/** Whether a record of a type can be the target; undefined stands for a record that is not there. */
export function isTargetType({ to }: Reference, type: RecordType | undefined): boolean {
  return type !== undefined && (to === 'any' || to === type)
}

/** The ids that a record holds in one of its reference fields. */
export function targetsOf(record: AnyRecord, reference: Reference): readonly string[] {
  // The table above names only fields that exist on the type; a test holds it to that.
  const value = (record as unknown as Record<string, unknown>)[reference.field]
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? (value as readonly string[]) : []
}
