/** How each kind of record looks in lists: its picture, its tone and its word. */

import { withoutBreaks } from '#shared/base/text.ts'
import type { AnyRecord, RecordType } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Translate, TranslationKey } from '#renderer/i18n/i18n.ts'
import { laneName, nameOr } from '#renderer/i18n/names.ts'
import type { Tone } from '#renderer/ui/display/tone.ts'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'

export interface RecordLook {
  readonly icon: IconName
  readonly tone: Tone
  readonly word: TranslationKey
}

const looks: Readonly<Partial<Record<RecordType, RecordLook>>> = {
  note: { icon: 'notes', tone: 'neutral', word: 'inspector.kind_note' },
  picture: { icon: 'image', tone: 'neutral', word: 'inspector.kind_picture' },
  evidence: { icon: 'evidence', tone: 'empathize', word: 'inspector.kind_evidence' },
  insight: { icon: 'eye', tone: 'define', word: 'inspector.kind_insight' },
  'point-of-view': { icon: 'user', tone: 'define', word: 'inspector.kind_point-of-view' },
  question: { icon: 'define', tone: 'define', word: 'inspector.kind_question' },
  idea: { icon: 'idea', tone: 'ideate', word: 'inspector.kind_idea' },
  prototype: { icon: 'prototype', tone: 'prototype', word: 'inspector.kind_prototype' },
  test: { icon: 'test', tone: 'test', word: 'inspector.kind_test' },
  improvement: { icon: 'roadmap', tone: 'blue', word: 'inspector.kind_improvement' },
  frame: { icon: 'priority', tone: 'neutral', word: 'inspector.kind_frame' },
  card: { icon: 'lane-text', tone: 'neutral', word: 'journey.card' },
  'pain-point': { icon: 'lane-pain-point', tone: 'pain', word: 'journey.pain-point' },
  opportunity: { icon: 'lane-opportunity', tone: 'opportunity', word: 'journey.opportunity' },
  touchpoint: { icon: 'lane-touchpoint', tone: 'touchpoint', word: 'journey.touchpoint' },
  stage: { icon: 'stage', tone: 'touchpoint', word: 'journey.stage' },
  transition: { icon: 'forward', tone: 'neutral', word: 'transition.arrow' },
  step: { icon: 'columns', tone: 'touchpoint', word: 'journey.step' },
  lane: { icon: 'rows', tone: 'touchpoint', word: 'palette.kind_lane' },
  journey: { icon: 'journey', tone: 'touchpoint', word: 'journey.map' },
  'emotion-point': { icon: 'lane-emotion', tone: 'emotion', word: 'journey.emotion-point' },
  persona: { icon: 'persona', tone: 'neutral', word: 'palette.kind_persona' },
  channel: { icon: 'lane-touchpoint', tone: 'touchpoint', word: 'palette.kind_channel' },
  board: { icon: 'notes', tone: 'neutral', word: 'inspector.kind_board' },
  transcript: { icon: 'file', tone: 'empathize', word: 'palette.kind_transcript' },
  assumption: { icon: 'idea', tone: 'ideate', word: 'palette.kind_assumption' },
  attachment: { icon: 'file', tone: 'neutral', word: 'palette.kind_attachment' },
  'test-task': { icon: 'test', tone: 'test', word: 'palette.kind_test-task' },
  'test-session': { icon: 'user', tone: 'test', word: 'palette.kind_test-session' },
  'task-result': { icon: 'test', tone: 'test', word: 'palette.kind_task-result' },
  connector: { icon: 'link', tone: 'neutral', word: 'palette.kind_connector' },
  'vote-round': { icon: 'vote', tone: 'neutral', word: 'palette.kind_vote-round' },
  tag: { icon: 'tag', tone: 'neutral', word: 'remarks.tag' },
  comment: { icon: 'comment', tone: 'neutral', word: 'remarks.comment' },
  'map-view': { icon: 'filter', tone: 'touchpoint', word: 'map_views.view' },
  participant: { icon: 'user', tone: 'neutral', word: 'palette.kind_participant' },
}

const plain: RecordLook = { icon: 'notes', tone: 'neutral', word: 'inspector.kind_note' }

/** The look of a kind; that of a note for what never stands in a list. */
export function lookOf(type: RecordType): RecordLook {
  return looks[type] ?? plain
}

/** What a record is called in a list, on one line. */
export function listTitle(translate: Translate, reader: RecordReader, record: AnyRecord): string {
  if (record.type === 'step') return stepName(translate, reader, record.id)
  if (record.type === 'lane') return laneName(translate, record)
  const name = 'title' in record ? record.title : 'name' in record ? record.name : ''
  return nameOr(translate, withoutBreaks(name))
}

/** What a step is called: its own name, or its stage and its number there: "신청 · 2". */
export function stepName(translate: Translate, reader: RecordReader, stepId: string): string {
  const step = reader.get('step', stepId)
  if (step === undefined) return ''
  if (step.name !== '') return step.name
  const steps = reader.pointingAt('step', 'stageId', step.stageId)
  const name = nameOr(translate, reader.get('stage', step.stageId)?.name ?? '')
  if (steps.length === 1) return name
  const number = steps.findIndex(({ id }) => id === step.id) + 1
  return translate('inspector.step_of_stage', { stage: name, number })
}
