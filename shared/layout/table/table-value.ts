/** Reads what stands in a cell of the table. */

import { highestEmotion, lowestEmotion } from '#shared/model/records/emotion-point.ts'
import type { Tag } from '#shared/model/records/tag.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { editorOf, type ColumnEditor, type TableColumn } from './table-columns.ts'
import type { TableRow } from './table-rows.ts'

/** The bounds of a figure that somebody gives. */
export interface NumberBounds {
  readonly lowest: number
  readonly highest: number
  /** Smallest difference between two values. */
  readonly step: number
}

export type TableValue =
  | { readonly kind: 'text'; readonly text: string }
  | ({ readonly kind: 'number'; readonly number: number | null } & NumberBounds)
  /** Records or named values that are chosen; one at most where the column is of one. */
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'flag'; readonly isOn: boolean }
  /** A figure that follows from others. */
  | { readonly kind: 'result'; readonly number: number | null }

const score: NumberBounds = { lowest: 1, highest: 5, step: 1 }
const tenths: NumberBounds = { lowest: 0, highest: 10, step: 0.1 }
const minutes: NumberBounds = { lowest: 0, highest: 10_000_000, step: 1 }
const feeling: NumberBounds = { lowest: lowestEmotion, highest: highestEmotion, step: 0.1 }

/** What stands in a cell; null where the record of the row has no such thing. */
export function valueOf(
  row: TableRow,
  column: TableColumn,
  reader: RecordReader,
): TableValue | null {
  const { record } = row
  switch (column) {
    case 'stage':
      return ids([row.stage.id])
    case 'step':
      return ids([row.step.id])
    case 'lane':
      return ids([row.lane.id])
    case 'type':
      return ids([record.type])
    case 'title':
      return text(record.type === 'emotion-point' ? record.note : record.title)
    case 'details':
      return record.type === 'emotion-point' ? null : text(record.details)
    case 'personas':
      return personasOf(row)
    case 'tags':
      return ids(tagsOn(reader, record.id).map(({ id }) => id))
    case 'comments':
      return { kind: 'result', number: openComments(reader, record.id) }
    case 'emotion':
      return record.type === 'emotion-point' ? number(record.value, feeling) : null
    default:
      return ownValue(row, column)
  }
}

/** How a cell is edited; `none` where nothing stands there or it follows from other things. */
export function editorAt(row: TableRow, column: TableColumn): ColumnEditor {
  const { type } = row.record
  if (type === 'emotion-point') {
    // Its place and its persona are what it is; the rest is its value and its note.
    return column === 'title' || column === 'emotion' || column === 'tags'
      ? editorOf(column)
      : 'none'
  }
  if (column === 'personas' && type === 'card') return 'one'
  return hasColumn(row, column) ? editorOf(column) : 'none'
}

function hasColumn(row: TableRow, column: TableColumn): boolean {
  switch (column) {
    case 'title':
    case 'details':
    case 'stage':
    case 'step':
    case 'lane':
    case 'tags':
      return true
    case 'personas':
      return personasOf(row) !== null
    default:
      return ownValue(row, column) !== null
  }
}

/** The tags of a record in the order of the tags. */
export function tagsOn(reader: RecordReader, recordId: string): readonly Tag[] {
  const tagIds = new Set(
    reader.pointingAt('tagging', 'recordId', recordId).map(({ tagId }) => tagId),
  )
  return tagIds.size === 0 ? [] : reader.all('tag').filter(({ id }) => tagIds.has(id))
}

function openComments(reader: RecordReader, recordId: string): number | null {
  const open = reader
    .pointingAt('comment', 'recordId', recordId)
    .filter(({ isResolved, replyToId }) => !isResolved && replyToId === null).length
  return open === 0 ? null : open
}

function ownValue({ record }: TableRow, column: TableColumn): TableValue | null {
  switch (record.type) {
    case 'card':
      return column === 'source' ? text(record.source) : deliveryValue(record, column)
    case 'touchpoint':
      switch (column) {
        case 'channels':
          return ids(record.channelIds)
        case 'owner':
          return text(record.owner)
        case 'moment-of-truth':
          return flag(record.isMomentOfTruth)
        case 'expectation':
          return number(record.expectation, score)
        case 'expectation-text':
          return text(record.expectationText)
        case 'actual':
          return number(record.actual, score)
        case 'actual-text':
          return text(record.actualText)
        case 'gap': {
          const { expectation, actual } = record
          const isKnown = expectation !== null && actual !== null
          return { kind: 'result', number: isKnown ? actual - expectation : null }
        }
        default:
          return deliveryValue(record, column)
      }
    case 'pain-point':
      if (column === 'severity') return number(record.severity, score)
      if (column === 'frequency') return number(record.frequency, score)
      if (column !== 'touchpoint') return null
      return ids(record.touchpointId === null ? [] : [record.touchpointId])
    case 'opportunity':
      if (column === 'owner') return text(record.owner)
      if (column === 'importance') return number(record.importance, tenths)
      return column === 'satisfaction' ? number(record.satisfaction, tenths) : null
    case 'emotion-point':
      return null
  }
}

interface Delivery {
  readonly isFailurePoint: boolean
  readonly isWaitPoint: boolean
  readonly waitMinutes: number | null
}

function deliveryValue(record: Delivery, column: TableColumn): TableValue | null {
  if (column === 'failure') return flag(record.isFailurePoint)
  if (column === 'wait') return flag(record.isWaitPoint)
  return column === 'wait-minutes' ? number(record.waitMinutes, minutes) : null
}

function personasOf({ record }: TableRow): TableValue | null {
  switch (record.type) {
    case 'card':
      return ids(record.personaId === null ? [] : [record.personaId])
    case 'pain-point':
      return ids(record.personaIds)
    case 'emotion-point':
      return ids([record.personaId])
    default:
      return null
  }
}

function text(value: string): TableValue {
  return { kind: 'text', text: value }
}

function ids(values: readonly string[]): TableValue {
  return { kind: 'ids', ids: values }
}

function number(value: number | null, bounds: NumberBounds): TableValue {
  return { kind: 'number', number: value, ...bounds }
}

function flag(isOn: boolean): TableValue {
  return { kind: 'flag', isOn }
}

/** The figure that somebody wrote, within its bounds; null for none, undefined for what is no figure. */
export function readNumber(written: string, bounds: NumberBounds): number | null | undefined {
  const plain = written
    .trim()
    .replace(/\u2212/gu, '-')
    .replace(',', '.')
  if (plain === '' || plain === '-') return null
  const value = Number(plain)
  if (!Number.isFinite(value) || value < bounds.lowest || value > bounds.highest) return undefined
  const steps = Math.round(value / bounds.step)
  // Tenths are not exact in binary.
  return Number((steps * bounds.step).toFixed(6))
}
