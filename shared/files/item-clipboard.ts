/** Cards on their way through the clipboard: where they lay towards each other, and all they hold. */

import { cleanLongText, cleanText } from '#shared/base/text.ts'
import { isCellItem, type CellItem } from '#shared/model/cells.ts'
import type { Channel } from '#shared/model/records/channel.ts'
import { isRecordType, schema } from '#shared/model/schema.ts'

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

/** What the clipboard holds: cards, and the channels that they name. */
export interface CopiedCards {
  readonly items: readonly CopiedItem[]
  readonly channels: readonly Channel[]
}

/** The clipboard's text for cards. */
export function writeItemClipboard(cards: CopiedCards): string {
  return JSON.stringify({ format, ...cards })
}

/** The cards in a clipboard text; none where it holds none that can be trusted. */
export function readItemClipboard(text: string): CopiedCards {
  const none: CopiedCards = { items: [], channels: [] }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return none
  }
  if (!isObject(value) || value.format !== format || !Array.isArray(value.items)) return none
  const channels: readonly unknown[] = Array.isArray(value.channels) ? value.channels : []
  return {
    items: value.items.slice(0, mostItems).flatMap((each: unknown) => readOne(each) ?? []),
    channels: channels.slice(0, mostItems).flatMap((each) => {
      const checked = schema.channel.validator.safeParse(each)
      return checked.success ? [checked.data] : []
    }),
  }
}

/**
 * A block of spreadsheet cells in pasted text, row by row; null where the text is no table.
 * Cells with line breaks stand in quotes, as spreadsheets write them.
 */
export function readTextBlock(text: string): readonly (readonly string[])[] | null {
  const clean = cleanText(text).replace(/\n+$/, '')
  if (!clean.includes('\t')) return null
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of clean.matchAll(tableCell)) {
    rows.at(-1)!.push((quoted?.replaceAll('""', '"') ?? bare).trim())
    if (end === '\n') rows.push([])
    if (end === '') break
  }
  return rows
}

// A cell, in quotes or not, and what ends it: a tab, a new row, or the end of the text.
const tableCell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g

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

function isPlace(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 100_000
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
