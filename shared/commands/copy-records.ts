/** Copies records under new ids, so that links among the copies stay among the copies. */

import type { NewId } from '#shared/base/ids.ts'
import { isTargetType, referencesFrom, targetsOf } from '#shared/model/references.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { withFields } from '#shared/store/diff.ts'
import type { Transaction } from '#shared/store/transaction.ts'

/**
 * Writes a copy of each record; gives the new id of each old one. Links to records outside the
 * set are kept where the target exists in this project. Where it does not, optional links are
 * dropped; what cannot be without its target must be in the set.
 */
export function copyRecords(
  transaction: Transaction,
  newId: NewId,
  records: readonly AnyRecord[],
): ReadonlyMap<string, string> {
  const newIds = new Map(records.map((record) => [record.id, newId(record.type)]))
  // Copies are written one after the other, so a target may still be on its way. A touchpoint
  // pasted among pain points comes as one of them, and links to it do not follow.
  const coming = new Map(records.map((record) => [newIds.get(record.id), record.type]))
  for (const record of records) {
    const fields: Record<string, unknown> = { id: newIds.get(record.id) }
    for (const reference of referencesFrom(record.type)) {
      const targets = targetsOf(record, reference)
        .map((target) => {
          const copy = newIds.get(target)
          return copy !== undefined && isTargetType(reference, coming.get(copy)) ? copy : target
        })
        .filter(
          (target) =>
            isTargetType(reference, coming.get(target)) ||
            isTargetType(reference, transaction.find(target)?.type),
        )
      fields[reference.field] = reference.onDelete === 'drop' ? targets : (targets[0] ?? null)
    }
    transaction.put(withFields(record, fields))
  }
  return newIds
}
