/** Lets what points at a record that is about to go point at another one of its type. */

import { isTargetType, references, targetsOf } from '#shared/model/references.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { solePlaceOf } from '#shared/model/sole-place.ts'
import { withFields } from '#shared/store/diff.ts'
import type { Transaction } from '#shared/store/transaction.ts'

/**
 * Points comments, tags, links and the like elsewhere. Left alone is what would stand twice or lead
 * back to its start, and what was made from the record: its origin goes.
 */
export function pointElsewhere(transaction: Transaction, from: AnyRecord, toId: string): void {
  for (const reference of references) {
    if (!isTargetType(reference, from.type) || reference.field === 'originId') continue
    // Every reference's field exists on its `from` type; a test holds the table to that.
    const field = reference.field as keyof AnyRecord
    for (const pointing of transaction.pointingAt(reference.from, field, from.id)) {
      const targets = targetsOf(pointing, reference).map((id) => (id === from.id ? toId : id))
      const value = reference.onDelete === 'drop' ? [...new Set(targets)] : targets[0]
      const moved = withFields<AnyRecord>(pointing, { [field]: value })
      if (canStand(transaction, moved)) transaction.put(moved)
    }
  }
}

function canStand(transaction: Transaction, record: AnyRecord): boolean {
  if ('fromId' in record && record.fromId === record.toId) return false
  const sole = solePlaceOf(record)
  if (sole === null) return true
  const others: readonly AnyRecord[] = transaction.all(record.type)
  return !others.some((each) => each.id !== record.id && solePlaceOf(each)?.place === sole.place)
}
