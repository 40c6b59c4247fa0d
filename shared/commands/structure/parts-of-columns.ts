/** What lies in stages and steps, and copies of it. */

import type { NewId } from '#shared/base/ids.ts'
import { copyRecords } from '#shared/commands/copy-records.ts'
import { itemTypes } from '#shared/model/cells.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { withFields } from '#shared/store/diff.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Transaction } from '#shared/store/transaction.ts'

const inCells = [...itemTypes, 'emotion-point'] as const

/** Items and emotion points of steps, in all lanes. */
export function contentOfSteps(
  reader: RecordReader,
  stepIds: readonly string[],
): readonly AnyRecord[] {
  return stepIds.flatMap((stepId) =>
    inCells.flatMap((type): readonly AnyRecord[] => reader.pointingAt(type, 'stepId', stepId)),
  )
}

/** The arrows that begin and end among the records. */
export function arrowsWithin(
  reader: RecordReader,
  records: readonly AnyRecord[],
): readonly AnyRecord[] {
  const ids = new Set(records.map(({ id }) => id))
  return records
    .flatMap(({ id }) => reader.pointingAt('transition', 'fromId', id))
    .filter(({ toId }) => ids.has(toId))
}

/** The arrows between one of the records and something else. */
export function arrowsAcross(
  reader: RecordReader,
  records: readonly AnyRecord[],
): readonly AnyRecord[] {
  const ids = new Set(records.map(({ id }) => id))
  return records.flatMap(({ id }) => [
    ...reader.pointingAt('transition', 'fromId', id).filter(({ toId }) => !ids.has(toId)),
    ...reader.pointingAt('transition', 'toId', id).filter(({ fromId }) => !ids.has(fromId)),
  ])
}

/**
 * Copies parts of a map with the arrows among them and their tags; gives the new id of each. The
 * copies were not made from what their originals were made from: one map names each origin once.
 */
export function copyParts(
  transaction: Transaction,
  newId: NewId,
  parts: readonly AnyRecord[],
): ReadonlyMap<string, string> {
  const arrows = arrowsWithin(transaction, parts)
  const all = [...parts, ...arrows]
  const tags = all.flatMap(({ id }) => transaction.pointingAt('tagging', 'recordId', id))
  return copyRecords(transaction, newId, [...all.map(withoutOrigin), ...tags])
}

function withoutOrigin(record: AnyRecord): AnyRecord {
  return 'originId' in record ? withFields<AnyRecord>(record, { originId: null }) : record
}
