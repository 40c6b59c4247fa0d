/** Lists every record type, and checks raw records against their definitions. */

import type { RecordOf } from './define-record.ts'
import { cardRecord } from './records/card.ts'
import { channelRecord } from './records/channel.ts'
import { emotionPointRecord } from './records/emotion-point.ts'
import { journeyPersonaRecord } from './records/journey-persona.ts'
import { journeyRecord } from './records/journey.ts'
import { laneRecord } from './records/lane.ts'
import { opportunityRecord } from './records/opportunity.ts'
import { painPointRecord } from './records/pain-point.ts'
import { personaRecord } from './records/persona.ts'
import { projectRecord } from './records/project.ts'
import { stageRecord } from './records/stage.ts'
import { stepRecord } from './records/step.ts'
import { touchpointRecord } from './records/touchpoint.ts'
import { waiverRecord } from './records/waiver.ts'

/** Every record type by name, in the order in which project files list them. */
export const schema = {
  project: projectRecord,
  persona: personaRecord,
  channel: channelRecord,
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
