/** Puts the fields that differ between two maps into words: what a field is called, what stands in it. */

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
  return [
    ...(difference.isMoved ? [placeLine(speech, difference, before, after)] : []),
    ...fields
      .filter(({ name }) => name !== nameField(difference.type))
      .map((field) => fieldLine(speech, field)),
  ]
}

/** The field whose text is what a record is called. */
export function nameField(type: RecordType): 'name' | 'title' | null {
  if (type === 'stage' || type === 'step' || type === 'lane') return 'name'
  return (itemTypes as readonly RecordType[]).includes(type) ? 'title' : null
}

function fieldLine(speech: DifferenceSpeech, { name, before, after }: FieldDifference): ChangeLine {
  const key = `difference.field_${name}`
  return {
    label: isTranslationKey(key) ? speech.translate(key) : name,
    before: valueOf(speech, name, before),
    after: valueOf(speech, name, after),
  }
}

function valueOf(speech: DifferenceSpeech, name: string, value: unknown): string {
  const { reader, translate, language } = speech
  if (value === null || value === undefined || value === '') return translate('difference.nothing')
  if (typeof value === 'boolean') return translate(value ? 'difference.yes' : 'difference.no')
  if (typeof value === 'number') return formatNumber(value, language)
  if (Array.isArray(value)) {
    const named = (value as readonly string[]).map((each) => valueOf(speech, name, each))
    return named.length === 0 ? translate('difference.nothing') : named.join(', ')
  }
  const text = String(value)
  if (name === 'image') return translate('difference.picture')
  if (name === 'kind') {
    const key = `journey.lane_${text}`
    return isTranslationKey(key) ? translate(key) : text
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
