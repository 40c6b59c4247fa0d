/** Things of a board on their way through the clipboard, with the lines between them. */

import { isPlaced, type PlacedRecord } from '#shared/model/board-items.ts'
import type { CopiedTags } from '#shared/model/copied-along.ts'
import type { Connector } from '#shared/model/records/connector.ts'
import type { Frame } from '#shared/model/records/frame.ts'
import { isRecordType, schema } from '#shared/model/schema.ts'
import { readTaggings, recordsOf } from './item-clipboard.ts'
import { outValue } from './text-gate.ts'

/** The media type under which the clipboard keeps them; other apps get plain text. */
export const boardClipboardType = 'application/x-throughline-board'

const format = 'throughline-board'
const mostRecords = 20_000

export type CopiedThing = PlacedRecord | Frame | Connector

/** Things, and the tags that they carry. */
export interface CopiedThings extends CopiedTags {
  readonly records: readonly CopiedThing[]
}

/** The clipboard's text for things of a board. */
export function writeBoardClipboard({ records, tags, taggings }: CopiedThings): string {
  return JSON.stringify(outValue({ format, records, tags, taggings }))
}

/** The things in a clipboard text; none where it holds none that can be trusted. */
export function readBoardClipboard(text: string): CopiedThings {
  const none: CopiedThings = { records: [], tags: [], taggings: [] }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return none
  }
  if (!isObject(value) || value.format !== format || !Array.isArray(value.records)) return none
  return {
    records: value.records.slice(0, mostRecords).flatMap((each: unknown) => readOne(each) ?? []),
    tags: recordsOf('tag', value.tags),
    taggings: readTaggings(value.taggings),
  }
}

function readOne(value: unknown): CopiedThing | null {
  if (!isObject(value) || typeof value.type !== 'string' || !isRecordType(value.type)) return null
  const checked = schema[value.type].validator.safeParse(value)
  if (!checked.success) return null
  const record = checked.data
  return isPlaced(record) || record.type === 'frame' || record.type === 'connector' ? record : null
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
