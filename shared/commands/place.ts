/** Finds the place for records that go between others: order keys, and cells that exist. */

import { AppError } from '#shared/base/app-error.ts'
import { keysBetween } from '#shared/base/order-key.ts'
import { clamp } from '#shared/base/geometry.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { withFields } from '#shared/store/diff.ts'
import type { Transaction } from '#shared/store/transaction.ts'

type Ordered = AnyRecord & { readonly order: string }

// Long before the validator's limit; five inserts into one gap cost a digit.
const longestKey = 100

/**
 * `count` keys for a place among sorted siblings; an index past the end means the end.
 * Siblings get new keys first where theirs are equal (two people adding at once) or leave no room
 * for a short one between them.
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
  const keys = isAscending ? keysInto(orders, place, count) : []
  if (isAscending && keys.every((key) => key.length <= longestKey)) return keys
  const fresh = keysBetween(null, null, siblings.length)
  siblings.forEach((sibling, n) =>
    transaction.put(withFields<AnyRecord>(sibling, { order: fresh[n]! })),
  )
  return keysInto(fresh, place, count)
}

function keysInto(orders: readonly string[], place: number, count: number): readonly string[] {
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

/**
 * Makes sure that a lane and a step meet in a cell.
 * @throws AppError `not-on-one-map`
 */
export function checkCell(transaction: Transaction, laneId: string, stepId: string): void {
  const { journeyId } = transaction.need('lane', laneId)
  const { stageId } = transaction.need('step', stepId)
  checkSameMap(journeyId, transaction.need('stage', stageId).journeyId)
}

/**
 * Makes sure that two parts are of one map; cells exist only within a map.
 * @throws AppError `not-on-one-map`
 */
export function checkSameMap(journeyId: string, otherJourneyId: string): void {
  if (journeyId !== otherJourneyId)
    throw new AppError('not-on-one-map', [journeyId, otherJourneyId])
}
