/** Tells which fields of a record hold words that somebody wrote, read off the validators. */

import { placedTypes } from './board-items.ts'
import type { FieldShape } from './define-record.ts'
import { schema, type AnyRecord, type RecordType } from './schema.ts'

export interface TextField {
  readonly name: string
  /** The record's name or title, by which lists call it. At most one per type. */
  readonly isTitle: boolean
  /** Whether it holds several texts in an order. */
  readonly isList: boolean
  readonly hasLines: boolean
}

const titles: ReadonlySet<string> = new Set(['title', 'name'])

/** Texts that nobody reads or that tell what once was: they are neither searched nor replaced. */
const leftOut: ReadonlySet<string> = new Set([
  'waiver.rule',
  'board-move.fromName',
  'vote-round.electorate',
  // The field of a sheet that something lies in.
  ...placedTypes.map((type) => `${type}.zone`),
])

const known = new Map<RecordType, readonly TextField[]>()

/** The text fields of a type, the title first, then in the order of the record. */
export function textFieldsOf(type: RecordType): readonly TextField[] {
  const fields = known.get(type) ?? readFields(type, schema[type].shape)
  known.set(type, fields)
  return fields
}

/** The texts of one field: those of a list in their order, else the one. */
export function textsIn(record: AnyRecord, field: TextField): readonly string[] {
  // The name comes from the record's own definition, and the validator has accepted texts there.
  const value = (record as unknown as Readonly<Record<string, string | readonly string[]>>)[
    field.name
  ]
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}

function readFields(type: RecordType, shape: FieldShape): readonly TextField[] {
  const fields = Object.entries(shape).flatMap(([name, validator]): readonly TextField[] => {
    const accepts = (value: unknown) => validator.safeParse(value).success
    // No id, order key, day or named value is two words.
    const isText = accepts('Two words')
    const isList = !isText && accepts(['Two words'])
    if ((!isText && !isList) || leftOut.has(`${type}.${name}`)) return []
    return [{ name, isTitle: titles.has(name), isList, hasLines: accepts('Two\nlines') }]
  })
  return [...fields].sort((a, b) => Number(b.isTitle) - Number(a.isTitle))
}
