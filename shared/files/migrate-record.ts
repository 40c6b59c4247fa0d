/** Brings a raw record from the version it was written in to today's. */

import { fail, ok, type Result } from '#shared/base/result.ts'
import type { RawRecord, RecordDefinition } from '#shared/model/define-record.ts'

/**
 * Runs the migrations that came after `version`, one by one. Fails where one trips over a record
 * that was never valid; which field it was is unknown then.
 */
export function migrateRecord(
  definition: Pick<RecordDefinition, 'version' | 'migrations'>,
  raw: RawRecord,
  version: number,
): Result<RawRecord, 'migration-failed'> {
  let record = raw
  try {
    for (let next = version + 1; next <= definition.version; next++) {
      record = definition.migrations[next]?.(record) ?? record
    }
  } catch {
    return fail('migration-failed')
  }
  return ok(record)
}
