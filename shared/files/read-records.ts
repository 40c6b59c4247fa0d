/** Turns raw records of any age into valid ones, or says all that is wrong with them. */

import type { RawRecord } from '#shared/model/define-record.ts'
import { isRecordType, schema, type AnyRecord } from '#shared/model/schema.ts'
import { isId } from '#shared/base/ids.ts'
import { pathTo, shorten, type ProblemList } from './file-problem.ts'
import { readRecord } from './read-record.ts'

/** A record as it stood outside, with the place that messages name. */
export interface OutsideRecord {
  readonly value: unknown
  readonly path: string
  /** The version of its type it was written in; undefined where nothing says so. */
  readonly versionOf: (type: string) => number | undefined
}

/** The records that are whole by themselves, and where each id was found. */
export interface ReadRecords {
  readonly records: readonly AnyRecord[]
  /** The path of every id that was seen, also of records that have problems. */
  readonly paths: ReadonlyMap<string, string>
}

/**
 * Migrates and checks records one by one; what is wrong with the others is in the list.
 * Whether they fit together is for `repairProject`.
 */
export function readRecords(outside: Iterable<OutsideRecord>, problems: ProblemList): ReadRecords {
  const records: AnyRecord[] = []
  const paths = new Map<string, string>()
  for (const each of outside) {
    const record = readOutside(each, paths, problems)
    if (record !== null) records.push(record)
  }
  return { records, paths }
}

function readOutside(
  { value, path, versionOf }: OutsideRecord,
  paths: Map<string, string>,
  problems: ProblemList,
): AnyRecord | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.add('wrong-type', path, { expected: 'object', found: shorten(value) })
    return null
  }
  // An object out of JSON; its fields are checked one by one.
  const raw = value as RawRecord
  const { id, type } = raw
  if (typeof id === 'string' && isId(id)) {
    const other = paths.get(id)
    if (other === undefined) paths.set(id, path)
    else problems.add('id-repeated', pathTo(path, 'id'), { found: id, other })
  }
  if (typeof type !== 'string' || !isRecordType(type)) {
    if (type === undefined)
      problems.add('field-missing', pathTo(path, 'type'), { expected: 'string' })
    else problems.add('unknown-record-type', pathTo(path, 'type'), { found: shorten(type) })
    return null
  }
  // Whether a version is missing or too new is told where the versions stand.
  const today = schema[type].version
  const version = versionOf(type) ?? today
  if (version > today) return null
  return readRecord({ raw, type, version, path }, problems)
}
