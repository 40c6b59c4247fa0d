/** Puts the fields that differ between two maps into words: what a field is called, what stands in it. */

import { withoutBreaks } from '#shared/base/text.ts'
import type {
  FieldDifference,
  RecordDifference,
} from '#shared/analysis/difference/record-differences.ts'
import { itemTypes } from '#shared/model/cells.ts'
import { isOrdered, siblingGroup } from '#shared/model/sibling-group.ts'
import type { AnyRecord, RecordType } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { formatNumber } from '#renderer/i18n/format.ts'
import { isTranslationKey, type Language, type Translate } from '#renderer/i18n/i18n.ts'
import { laneName } from '#renderer/i18n/names.ts'
import { listTitle, stepName } from './record-look.ts'

/** What it takes to put differences into words. */
export interface DifferenceSpeech {
  readonly reader: RecordReader
  readonly translate: Translate
  readonly language: Language
}

/** One thing that differs: its name and what it says on both sides. */
export interface ChangeLine {
  readonly label: string
  readonly before: string
  readonly after: string
}

/** What a record is called, on one line; '' for what has no words of its own. */
export function nameOfRecord(speech: DifferenceSpeech, record: AnyRecord): string {
  const { reader, translate } = speech
  switch (record.type) {
    case 'lane':
      return laneName(translate, record)
    case 'transition': {
      const [from, to] = [reader.find(record.fromId), reader.find(record.toId)]
      const ends = {
        from: from === undefined ? '' : nameOfRecord(speech, from),
        to: to === undefined ? '' : nameOfRecord(speech, to),
      }
      return record.label === '' ? translate('difference.arrow', ends) : record.label
    }
    case 'journey-persona':
      return reader.get('persona', record.personaId)?.name ?? ''
    case 'emotion-point': {
      const name = reader.get('persona', record.personaId)?.name ?? ''
      return `${name} · ${stepName(translate, reader, record.stepId)}`
    }
    case 'link':
      return translate('difference.arrow', {
        from: nameOfId(speech, record.fromId),
        to: nameOfId(speech, record.toId),
      })
    case 'comment':
      return oneLine(record.text)
    case 'vote':
      return nameOfId(speech, record.itemId)
    case 'board-move':
    case 'waiver':
      return nameOfId(speech, record.recordId)
    case 'persona-photo':
      return nameOfId(speech, record.personaId)
    case 'trait':
      return [record.leftLabel, record.rightLabel].filter((each) => each !== '').join(' – ')
    case 'channel-preference':
      return `${nameOfId(speech, record.personaId)} · ${nameOfId(speech, record.channelId)}`
    case 'tagging':
      return `${nameOfId(speech, record.tagId)} · ${nameOfId(speech, record.recordId)}`
    default:
      return listTitle(translate, reader, record)
  }
}

/** Everything that differs in a record, but for its name. */
export function changeLines(
  speech: DifferenceSpeech,
  difference: RecordDifference,
): readonly ChangeLine[] {
  const { before, after, fields } = difference
  if (before === null || after === null) return []
  const told = fields.filter(({ name }) => name !== nameField(difference.type))
  const lines = told.flatMap((field) => fieldLine(speech, field) ?? [])
  const count = told.length - lines.length
  const { translate } = speech
  return [
    ...(difference.isMoved ? [placeLine(speech, difference, before, after)] : []),
    ...lines,
    ...(count === 0
      ? []
      : [
          {
            label: translate('difference.other'),
            before: '',
            after: translate('difference.other_count', { count }),
          },
        ]),
  ]
}

const pictureFields: ReadonlySet<string> = new Set(['image', 'photo', 'sketch'])

function nameOfId(speech: DifferenceSpeech, id: string | null): string {
  const record = id === null ? undefined : speech.reader.find(id)
  return record === undefined ? '' : nameOfRecord(speech, record)
}

function oneLine(text: string): string {
  return withoutBreaks(text)
}

/** The field whose text is what a record is called. */
export function nameField(type: RecordType): 'name' | 'title' | null {
  if (type === 'stage' || type === 'step' || type === 'lane') return 'name'
  return (itemTypes as readonly RecordType[]).includes(type) ? 'title' : null
}

/** Null for what has no words of its own, such as a colour or a count of answers. */
function fieldLine(
  speech: DifferenceSpeech,
  { name, before, after }: FieldDifference,
): ChangeLine | null {
  const key = [`difference.field_${name}`, `find.field_${name}`].find(isTranslationKey)
  const [then, now] = [valueOf(speech, name, before), valueOf(speech, name, after)]
  if (key === undefined || then === null || now === null) return null
  return { label: speech.translate(key), before: then, after: now }
}

/** Null for what cannot be said. */
function valueOf(speech: DifferenceSpeech, name: string, value: unknown): string | null {
  const { reader, translate, language } = speech
  if (value === null || value === undefined || value === '') return translate('difference.nothing')
  if (typeof value === 'boolean') return translate(value ? 'difference.yes' : 'difference.no')
  if (typeof value === 'number') return formatNumber(value, language)
  if (Array.isArray(value)) {
    const named = (value as readonly unknown[]).map((each) => valueOf(speech, name, each))
    return named.length === 0 ? translate('difference.nothing') : named.join(', ')
  }
  if (typeof value !== 'string') return null
  const text = oneLine(value)
  if (pictureFields.has(name)) return translate('difference.picture')
  if (name === 'kind') {
    const key = `journey.lane_${text}`
    return isTranslationKey(key) ? translate(key) : null
  }
  if (!/Ids?$/.test(name)) return text
  const record = reader.find(text)
  return record === undefined ? translate('difference.nothing') : nameOfRecord(speech, record)
}

function placeLine(
  speech: DifferenceSpeech,
  { places }: RecordDifference,
  before: AnyRecord,
  after: AnyRecord,
): ChangeLine {
  const { translate } = speech
  if (places.length === 0) {
    return {
      label: translate('difference.order'),
      before: numberOf(speech, before),
      after: numberOf(speech, after),
    }
  }
  const withLane = places.some(({ name }) => name === 'laneId')
  return {
    label: translate('difference.place'),
    before: placeOf(speech, before, withLane),
    after: placeOf(speech, after, withLane),
  }
}

function placeOf(
  { reader, translate }: DifferenceSpeech,
  record: AnyRecord,
  withLane: boolean,
): string {
  if (record.type === 'step') return reader.get('stage', record.stageId)?.name ?? ''
  if (!('stepId' in record)) return ''
  const step = stepName(translate, reader, record.stepId)
  const lane = withLane ? reader.get('lane', record.laneId) : undefined
  return lane === undefined
    ? step
    : translate('difference.in_lane', { step, lane: laneName(translate, lane) })
}

/** Its place among its neighbours, counted from 1. */
function numberOf({ reader, translate }: DifferenceSpeech, record: AnyRecord): string {
  const number = neighboursOf(reader, record).findIndex(({ id }) => id === record.id) + 1
  return translate('difference.nth', { number })
}

function neighboursOf(reader: RecordReader, record: AnyRecord): readonly AnyRecord[] {
  if (!isOrdered(record)) return []
  const group = siblingGroup(record)
  const types: readonly RecordType[] = 'stepId' in record ? itemTypes : [record.type]
  return types
    .flatMap((type): readonly AnyRecord[] => reader.all(type))
    .filter(isOrdered)
    .filter((each) => siblingGroup(each) === group)
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
}
