/** Projects as snapshots hold them: records as they were written, not checked, without pictures. */

import { ProblemList } from '#shared/files/file-problem.ts'
import { migrateRecord } from '#shared/files/migrate-record.ts'
import { readRecords } from '#shared/files/read-records.ts'
import { assetInFile } from '#shared/files/write-project-file.ts'
import {
  formatVersion,
  minReaderVersion,
  projectFormat,
  type Asset,
} from '#shared/model/project-format.ts'
import type { RawRecord } from '#shared/model/define-record.ts'
import type { Mend } from '#shared/model/mend.ts'
import { repairProject } from '#shared/model/repair.ts'
import { isRecordType, recordTypes, schema, type AnyRecord } from '#shared/model/schema.ts'
import type { RawProject } from './replay.ts'

/** The records in the text of a project file; null where it is none. Whether they are valid is not looked at. */
export function rawProjectOf(text: string): Omit<RawProject, 'rev'> | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!isObject(value) || value['format'] !== projectFormat) return null
  const { records, recordVersions } = value
  if (!Array.isArray(records) || !records.every(isRecord) || !isObject(recordVersions)) return null
  return {
    records: new Map(records.map((record) => [record.id, record])),
    // A version that is no number is found when the project is read.
    recordVersions: recordVersions as Readonly<Record<string, number>>,
  }
}

/** The text of a project file with these records as they are. */
export function rawProjectText(
  { records, recordVersions }: Omit<RawProject, 'rev'>,
  assets: readonly Asset[] = [],
): string {
  const head = { format: projectFormat, formatVersion, minReaderVersion, recordVersions }
  return JSON.stringify({
    ...head,
    records: [...records.values()],
    assets: assets.map(assetInFile),
  })
}

/** What is wrong with records that came back: what was mended, and how many could not be read. */
export interface ReadRawProject {
  readonly records: readonly AnyRecord[]
  readonly mends: readonly Mend[]
  readonly lostCount: number
}

/** Checks and mends raw records; null where not one of them can be read. */
export function readRawProject(project: Omit<RawProject, 'rev'>): ReadRawProject | null {
  const problems = new ProblemList()
  const outside = [...project.records.values()].map((value, place) => ({
    value,
    path: `records[${place}]`,
    versionOf: (type: string) => project.recordVersions[type],
  }))
  const { records } = readRecords(outside, problems)
  if (records.length === 0) return null
  const repaired = repairProject(records)
  return { ...repaired, lostCount: outside.length - records.length }
}

/** Brings all records to today's versions; null where one cannot be brought. */
export function migrateAll(project: RawProject): RawProject | null {
  const records = new Map<string, RawRecord>()
  for (const [id, record] of project.records) {
    const { type } = record
    if (typeof type !== 'string' || !isRecordType(type)) return null
    const migrated = migrateRecord(schema[type], record, project.recordVersions[type] ?? 1)
    if (!migrated.ok) return null
    records.set(id, migrated.value)
  }
  const recordVersions = Object.fromEntries(recordTypes.map((type) => [type, schema[type].version]))
  return { ...project, records, recordVersions }
}

function isRecord(value: unknown): value is RawRecord & { readonly id: string } {
  return isObject(value) && typeof value['id'] === 'string'
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
