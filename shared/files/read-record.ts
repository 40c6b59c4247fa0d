/** Brings one raw record to today's version, cleans its texts and checks every field. */

import type * as z from 'zod/mini'
import { longestLongText, longestText, normalizeLine, normalizeText } from '#shared/base/text.ts'
import type { RawRecord } from '#shared/model/define-record.ts'
import { schema, type AnyRecord, type RecordType } from '#shared/model/schema.ts'
import { pathTo, shorten, shortenText, type ProblemList } from './file-problem.ts'
import { migrateRecord } from './migrate-record.ts'

type Issue = z.core.$ZodIssue

/** A raw record, where it stood, and the version of its type it was written in. */
export interface RawEntry {
  readonly raw: RawRecord
  readonly type: RecordType
  readonly version: number
  readonly path: string
}

/**
 * The record in today's form; null where it has problems, which are then in the list. An order
 * key that cannot be used is let through: `repairProject` gives such siblings new ones.
 */
export function readRecord(entry: RawEntry, problems: ProblemList): AnyRecord | null {
  const { type, version, path } = entry
  const migrated = migrateRecord(schema[type], entry.raw, version)
  if (!migrated.ok) {
    problems.add(migrated.failure, path, { type, found: version })
    return null
  }
  const raw = migrated.value
  const { validator, isPlainlyValid } = schema[type]
  // Just checked to be what the type says.
  if (isPlainlyValid?.(raw) === true) return raw as unknown as AnyRecord
  const first = validator.safeParse(raw)
  if (first.success) return withoutMinusZero(first.data)
  const before = problems.count
  const value = cleanTexts(raw, first.error.issues, path, problems)
  const second = validator.safeParse(value)
  if (second.success) return withoutMinusZero(second.data)
  const { issues } = second.error
  if (issues.some((issue) => issue.message !== 'not-an-order-key')) {
    reportIssues(issues, value, path, problems)
  }
  // Else only the order key is not what the type says; it is replaced before anyone reads it.
  return problems.count === before ? (value as unknown as AnyRecord) : null
}

// Whatever is too long is not clean either, and told of as too long.
const unclean = new Set(['text-not-clean', 'long-text-not-clean', 'line-not-clean'])

/** Cleans texts that only need cleaning, such as decomposed Hangul; reports those too long. */
function cleanTexts(
  raw: RawRecord,
  issues: readonly Issue[],
  path: string,
  problems: ProblemList,
): RawRecord {
  const fields: Record<string, unknown> = { ...raw }
  for (const { message, path: keys } of issues) {
    if (!unclean.has(message)) continue
    const [name, place] = keys
    if (typeof name !== 'string') continue
    const found = valueAt(raw, keys)
    if (typeof found !== 'string') continue
    const clean = message === 'line-not-clean' ? normalizeLine(found) : normalizeText(found)
    const most = message === 'long-text-not-clean' ? longestLongText : longestText
    if (clean.length > most) {
      const details = { length: clean.length, most }
      problems.add('text-too-long', keys.reduce(pathTo, path), details)
    } else if (typeof place === 'number') {
      const list = fields[name]
      if (Array.isArray(list)) fields[name] = list.with(place, clean)
    } else fields[name] = clean
  }
  return fields
}

function reportIssues(
  issues: readonly Issue[],
  raw: RawRecord,
  parent: string,
  problems: ProblemList,
): void {
  for (const issue of issues) {
    const path = issue.path.reduce(pathTo, parent)
    const value = valueAt(raw, issue.path)
    const found = shorten(value)
    switch (issue.code) {
      case 'unrecognized_keys':
        for (const key of issue.keys) {
          problems.add('unknown-field', pathTo(path, key), { found: shortenText(key) })
        }
        break
      case 'invalid_type':
        if (value === undefined) problems.add('field-missing', path, { expected: issue.expected })
        else problems.add('wrong-type', path, { expected: issue.expected, found })
        break
      case 'invalid_value': {
        const allowed = issue.values.map(String).join(', ')
        if (value === undefined) problems.add('field-missing', path, { expected: allowed })
        else problems.add('not-allowed', path, { allowed, found })
        break
      }
      case 'too_small':
        problems.add('number-too-small', path, { least: Number(issue.minimum), found })
        break
      case 'too_big': {
        const most = Number(issue.maximum)
        const length = lengthOf(value)
        if (issue.origin === 'array') problems.add('list-too-long', path, { most, length })
        else if (issue.origin !== 'string') problems.add('number-too-large', path, { most, found })
        // Of texts, `cleanTexts` has told already.
        break
      }
      case 'invalid_format':
        problems.add(issue.message === 'not-strokes' ? 'wrong-value' : 'not-a-hash', path, {
          found,
        })
        break
      default:
        reportOther(issue.message, path, found, problems)
    }
  }
}

function reportOther(message: string, path: string, found: string, problems: ProblemList): void {
  if (unclean.has(message)) return
  if (message === 'not-an-order-key') return
  const known = message === 'not-an-id' || message === 'ids-repeated'
  problems.add(known ? message : 'wrong-value', path, { found })
}

function valueAt(raw: unknown, keys: readonly PropertyKey[]): unknown {
  let value = raw
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    // Own keys of a JSON value, just checked.
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key]
  }
  return value
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}

/** JSON knows -0 when reading but not when writing; the same project must give the same bytes. */
function withoutMinusZero(record: AnyRecord): AnyRecord {
  let result = record
  const fields = record as unknown as RawRecord
  for (const name in fields) {
    if (Object.is(fields[name], -0)) result = { ...result, [name]: 0 }
  }
  return result
}
