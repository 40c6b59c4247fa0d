/** Lists every record type, and checks raw records against their definitions. */

import type { RecordOf } from './define-record.ts'
import { participantRecord } from './records/participant.ts'
import { boardRecord } from './records/board.ts'
import { frameRecord } from './records/frame.ts'
import { noteRecord } from './records/note.ts'
import { pictureRecord } from './records/picture.ts'
import { transcriptRecord } from './records/transcript.ts'
import { evidenceRecord } from './records/evidence.ts'
import { insightRecord } from './records/insight.ts'
import { pointOfViewRecord } from './records/point-of-view.ts'
import { questionRecord } from './records/question.ts'
import { ideaRecord } from './records/idea.ts'
import { assumptionRecord } from './records/assumption.ts'
import { prototypeRecord } from './records/prototype.ts'
import { testRecord } from './records/test.ts'
import { testTaskRecord } from './records/test-task.ts'
import { testSessionRecord } from './records/test-session.ts'
import { taskResultRecord } from './records/task-result.ts'
import { improvementRecord } from './records/improvement.ts'
import { attachmentRecord } from './records/attachment.ts'
import { connectorRecord } from './records/connector.ts'
import { boardMoveRecord } from './records/board-move.ts'
import { voteRoundRecord } from './records/vote-round.ts'
import { voteRecord } from './records/vote.ts'
import { linkRecord } from './records/link.ts'
import { cardRecord } from './records/card.ts'
import { channelPreferenceRecord } from './records/channel-preference.ts'
import { channelRecord } from './records/channel.ts'
import { commentRecord } from './records/comment.ts'
import { emotionPointRecord } from './records/emotion-point.ts'
import { journeyPersonaRecord } from './records/journey-persona.ts'
import { journeyRecord } from './records/journey.ts'
import { laneRecord } from './records/lane.ts'
import { opportunityRecord } from './records/opportunity.ts'
import { painPointRecord } from './records/pain-point.ts'
import { mapViewRecord } from './records/map-view.ts'
import { personaPhotoRecord } from './records/persona-photo.ts'
import { personaRecord } from './records/persona.ts'
import { projectRecord } from './records/project.ts'
import { stageRecord } from './records/stage.ts'
import { stepRecord } from './records/step.ts'
import { tagRecord } from './records/tag.ts'
import { taggingRecord } from './records/tagging.ts'
import { touchpointRecord } from './records/touchpoint.ts'
import { traitRecord } from './records/trait.ts'
import { transitionRecord } from './records/transition.ts'
import { waiverRecord } from './records/waiver.ts'

/** Every record type by name, in the order in which project files list them. */
export const schema = {
  project: projectRecord,
  persona: personaRecord,
  'persona-photo': personaPhotoRecord,
  trait: traitRecord,
  channel: channelRecord,
  'channel-preference': channelPreferenceRecord,
  journey: journeyRecord,
  'journey-persona': journeyPersonaRecord,
  stage: stageRecord,
  step: stepRecord,
  lane: laneRecord,
  card: cardRecord,
  touchpoint: touchpointRecord,
  'pain-point': painPointRecord,
  opportunity: opportunityRecord,
  'emotion-point': emotionPointRecord,
  transition: transitionRecord,
  'map-view': mapViewRecord,
  participant: participantRecord,
  board: boardRecord,
  frame: frameRecord,
  note: noteRecord,
  picture: pictureRecord,
  transcript: transcriptRecord,
  evidence: evidenceRecord,
  insight: insightRecord,
  'point-of-view': pointOfViewRecord,
  question: questionRecord,
  idea: ideaRecord,
  assumption: assumptionRecord,
  prototype: prototypeRecord,
  test: testRecord,
  'test-task': testTaskRecord,
  'test-session': testSessionRecord,
  'task-result': taskResultRecord,
  improvement: improvementRecord,
  attachment: attachmentRecord,
  connector: connectorRecord,
  'board-move': boardMoveRecord,
  'vote-round': voteRoundRecord,
  vote: voteRecord,
  link: linkRecord,
  tag: tagRecord,
  tagging: taggingRecord,
  comment: commentRecord,
  waiver: waiverRecord,
} as const

export type RecordType = keyof typeof schema

/** The record of a type, by the type's name. */
export type RecordByType = { readonly [Type in RecordType]: RecordOf<(typeof schema)[Type]> }

/** Any record of a project. */
export type AnyRecord = RecordByType[RecordType]

/** The fields of a record without `id` and `type`. */
export type FieldsOf<Type extends RecordType> = Omit<RecordByType[Type], 'id' | 'type'>

export const recordTypes = Object.keys(schema) as readonly RecordType[]

/** Whether a text names a record type. */
export function isRecordType(text: string): text is RecordType {
  return Object.hasOwn(schema, text)
}

/** Narrows a record to one type. */
export function isOfType<Type extends RecordType>(
  record: AnyRecord | undefined,
  type: Type,
): record is RecordByType[Type] {
  return record?.type === type
}
