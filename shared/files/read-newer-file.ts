/** Shows what can be shown of a project that a newer version has written; it is to be read only. */

import type { RawRecord } from '#shared/model/define-record.ts'
import {
  formatVersion,
  mostRecords,
  projectFormat,
  type Asset,
} from '#shared/model/project-format.ts'
import { repairProject } from '#shared/model/repair.ts'
import { isRecordType, schema, type AnyRecord } from '#shared/model/schema.ts'
import { ProblemList } from './file-problem.ts'
import { readAssets } from './read-assets.ts'
import { readRecord } from './read-record.ts'

/** The part of a newer project that this version understands. */
export interface NewerProject {
  readonly records: readonly AnyRecord[]
  readonly assets: readonly Asset[]
  /** How many records are not shown, since this version does not know or understand them. */
  readonly leftOutCount: number
}

/**
 * Reads a file that `readProjectFile` found too new. Fields that are not known are left out, and
 * so are records that make no sense without them. Null where the file says that only a newer
 * version can read it, where it is none, or where nothing can be shown.
 */
export function readNewerFile(text: string): NewerProject | null {
  const root = rootOf(text)
  if (root === null) return null
  const { minReaderVersion, records: raw, assets: rawAssets, recordVersions } = root
  if (typeof minReaderVersion !== 'number' || minReaderVersion > formatVersion) return null
  if (!Array.isArray(raw) || raw.length > mostRecords) return null
  const versions = isObject(recordVersions) ? recordVersions : {}
  const read = raw.flatMap((value: unknown) => readKnown(value, versions) ?? [])
  const { records } = repairProject(withoutRepeats(read))
  if (read.length === 0) return null
  const assets = readAssets(Array.isArray(rawAssets) ? rawAssets : [], new ProblemList())
  return { records, assets, leftOutCount: raw.length - read.length }
}

function rootOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text)
    return isObject(value) && value['format'] === projectFormat ? value : null
  } catch {
    return null
  }
}

function readKnown(value: unknown, versions: Readonly<Record<string, unknown>>): AnyRecord | null {
  if (!isObject(value)) return null
  const { id, type } = value
  if (typeof type !== 'string' || !isRecordType(type)) return null
  const { shape, version: today } = schema[type]
  const written = versions[type]
  const isOlder = typeof written === 'number' && written < today
  // An older record is brought to today's form as ever; of a newer one, what is known is kept.
  const known: RawRecord = isOlder
    ? value
    : Object.fromEntries([
        ['id', id],
        ['type', type],
        ...Object.keys(shape)
          .filter((name) => Object.hasOwn(value, name))
          .map((name) => [name, value[name]] as const),
      ])
  const version = isOlder ? written : today
  return readRecord({ raw: known, type, version, path: '' }, new ProblemList())
}

function withoutRepeats(records: readonly AnyRecord[]): readonly AnyRecord[] {
  return [...new Map(records.map((record) => [record.id, record])).values()]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
