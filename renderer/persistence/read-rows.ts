/** Turns the stored rows of a project into records that fit together, and keeps what does not. */
import { AppError } from '#shared/base/app-error.ts'
import { ProblemList, type FileProblem } from '#shared/files/file-problem.ts'
import { readRecords, type OutsideRecord } from '#shared/files/read-records.ts'
import type { Mend } from '#shared/model/mend.ts'
import { repairProject } from '#shared/model/repair.ts'
import { isRecordType, schema, type AnyRecord } from '#shared/model/schema.ts'
import type { RecordRow } from './rows.ts'

export interface ReadRows {
  readonly records: readonly AnyRecord[]
  readonly mends: readonly Mend[]
  /** True where not one row could be read. */
  readonly isLost: boolean
  /** Whether a row was brought to a newer form of its type. */
  readonly isMigrated: boolean
  /** What is wrong with rows that could not be read; their paths begin with `records["<id>"]`. */
  readonly problems: readonly FileProblem[]
}

/**
 * Migrates, checks and mends rows.
 * @throws AppError `database-newer` when a row was written by a newer version
 */
export function readRows(rows: readonly RecordRow[]): ReadRows {
  for (const { id, type, version } of rows) {
    if (isRecordType(type) && version > schema[type].version)
      throw new AppError('database-newer', [id])
  }
  const problems = new ProblemList()
  const outside = rows.map(({ id, version, record }): OutsideRecord => {
    return { value: record, path: `records["${id}"]`, versionOf: () => version }
  })
  const { records } = readRecords(outside, problems)
  const repaired = repairProject(records)
  return {
    records: repaired.records,
    mends: repaired.mends,
    problems: problems.kept,
    isLost: records.length === 0,
    isMigrated: rows.some(
      ({ type, version }) => isRecordType(type) && version < schema[type].version,
    ),
  }
}
