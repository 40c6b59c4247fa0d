/** Finds order keys for records that go between others. */

import { keysBetween } from '#shared/base/order-key.ts'
import { clamp } from '#shared/base/geometry.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { withFields } from '#shared/store/diff.ts'
import type { Transaction } from '#shared/store/transaction.ts'

type Ordered = AnyRecord & { readonly order: string }

/**
 * `count` keys for a place among sorted siblings; an index past the end means the end.
 * Siblings whose keys are equal (two people adding at once) get new ones first.
 */
export function keysAt(
  transaction: Transaction,
  siblings: readonly Ordered[],
  index: number,
  count = 1,
): readonly string[] {
  const place = clamp(Math.trunc(index), 0, siblings.length)
  const orders = siblings.map((sibling) => sibling.order)
  const isAscending = orders.every((order, n) => n === 0 || orders[n - 1]! < order)
  if (!isAscending) {
    keysBetween(null, null, siblings.length).forEach((order, n) => {
      orders[n] = order
      transaction.put(withFields<AnyRecord>(siblings[n]!, { order }))
    })
  }
  return keysBetween(orders[place - 1] ?? null, orders[place] ?? null, count)
}

/** One key for a place among sorted siblings. */
export function keyAt(
  transaction: Transaction,
  siblings: readonly Ordered[],
  index: number,
): string {
  return keysAt(transaction, siblings, index, 1)[0]!
}
