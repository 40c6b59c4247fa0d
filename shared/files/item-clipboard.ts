/** Cards on their way through the clipboard: where they lay towards each other, and all they hold. */

import { cleanLongText, cleanText } from '#shared/base/text.ts'
import { isCellItem, type CellItem } from '#shared/model/cells.ts'
import { nothingAlong, type CopiedAlong, type CopiedTags } from '#shared/model/copied-along.ts'
import { highestEmotion, lowestEmotion } from '#shared/model/records/emotion-point.ts'
import { isRecordType, schema, type RecordByType } from '#shared/model/schema.ts'
import { outValue } from './text-gate.ts'

/** The media type under which the clipboard keeps cards; other apps get plain text. */
export const itemClipboardType = 'application/x-throughline-items'

const format = 'throughline-items'
const mostItems = 20_000

export interface CopiedItem {
  readonly item: CellItem
  /** Columns to the right of the leftmost copied card, from 0. */
  readonly column: number
  /** Lanes below the topmost copied card, from 0. */
  readonly row: number
}

/** An emotion among what was copied. */
export interface CopiedPoint {
  readonly pointId: string
  readonly column: number
  readonly row: number
  /** Place of the persona among those whose lines were shown, from 0. */
  readonly line: number
  readonly personaId: string
  readonly value: number
  readonly note: string
}

/** What the clipboard holds: cards, what they bring along, and emotions. */
export interface CopiedCards extends CopiedAlong {
  readonly items: readonly CopiedItem[]
  readonly points: readonly CopiedPoint[]
}

/** The clipboard's text for cards. */
export function writeItemClipboard(cards: CopiedCards): string {
  return JSON.stringify(outValue({ format, ...cards }))
}

/** The cards in a clipboard text; none where it holds none that can be trusted. */
export function readItemClipboard(text: string): CopiedCards {
  const none: CopiedCards = { ...nothingAlong, items: [], points: [] }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return none
  }
  if (!isObject(value) || value.format !== format || !Array.isArray(value.items)) return none
  return {
    items: value.items.slice(0, mostItems).flatMap((each: unknown) => readOne(each) ?? []),
    channels: recordsOf('channel', value.channels),
    tags: recordsOf('tag', value.tags),
    taggings: readTaggings(value.taggings),
    arrows: recordsOf('transition', value.arrows),
    points: listOf(value.points).flatMap((each) => readPoint(each) ?? []),
  }
}

/** Lines of pasted text that become one card each: clean, not empty, without list marks. */
export function linesToTitles(text: string): readonly string[] {
  return cleanLongText(text)
    .split('\n')
    .map((line) => cleanText(line.replace(/^\s*(?:[-*•·]|\d{1,3}[.)])\s+/, '').trim()))
    .filter((line) => line !== '')
}

function readOne(value: unknown): CopiedItem | null {
  if (!isObject(value) || !isPlace(value.column) || !isPlace(value.row)) return null
  const { item } = value
  if (!isObject(item) || typeof item.type !== 'string' || !isRecordType(item.type)) return null
  const checked = schema[item.type].validator.safeParse(item)
  if (!checked.success || !isCellItem(checked.data)) return null
  return { item: checked.data, column: value.column, row: value.row }
}

function readPoint(value: unknown): CopiedPoint | null {
  if (!isObject(value)) return null
  const { column, row, line, pointId, personaId, value: felt, note } = value
  if (!isPlace(column) || !isPlace(row) || !isPlace(line)) return null
  if (typeof pointId !== 'string' || typeof personaId !== 'string') return null
  if (typeof note !== 'string' || typeof felt !== 'number') return null
  if (!(felt >= lowestEmotion && felt <= highestEmotion)) return null
  return { column, row, line, pointId, personaId, value: felt, note: cleanText(note) }
}

/** Which of the copied records carry which tags. */
export function readTaggings(value: unknown): CopiedTags['taggings'] {
  return listOf(value).flatMap((each) => {
    if (!isObject(each)) return []
    const { recordId, tagId } = each
    return typeof recordId === 'string' && typeof tagId === 'string' ? [{ recordId, tagId }] : []
  })
}

/** The records of a type in a list of anything. */
export function recordsOf<Type extends 'channel' | 'tag' | 'transition'>(
  type: Type,
  value: unknown,
): readonly RecordByType[Type][] {
  return listOf(value).flatMap((each) => {
    const checked = schema[type].validator.safeParse(each)
    // The validator of a type gives records of that type.
    return checked.success ? [checked.data as RecordByType[Type]] : []
  })
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]).slice(0, mostItems) : []
}

function isPlace(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 100_000
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
