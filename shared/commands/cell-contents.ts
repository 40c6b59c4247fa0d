/** Puts texts into a cell, so that cards whose words stay remain the same cards. */

import { keysBetween } from '#shared/base/order-key.ts'
import type { CellItem } from '#shared/model/cells.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { withFields } from '#shared/store/diff.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import type { CommandContext } from './command.ts'
import { addItem, itemsInCell } from './item-commands.ts'

interface Cell {
  readonly laneId: string
  readonly stepId: string
}

/**
 * Makes the given cards of a cell read as given, from top to bottom; gives their ids. A card with
 * the same words stays, another one is renamed before one is made, and only what is left over
 * goes: a table that was copied, edited elsewhere and pasted back keeps details and links.
 */
export function retitleCell(
  transaction: Transaction,
  { overIds, ...cell }: Cell & { readonly overIds: readonly string[] },
  titles: readonly string[],
  context: CommandContext,
): readonly string[] {
  const all = itemsInCell(transaction, cell.laneId, cell.stepId)
  const before = all.filter(({ id }) => overIds.includes(id))
  const kept = pair(before, titles)
  for (const item of before) if (!kept.includes(item)) transaction.remove(item.id)
  const ids = kept.map((item, place) => {
    const title = titles[place]!
    if (item === null) return addItem.run(transaction, { ...cell, index: null, title }, context)
    if (item.title !== title) transaction.put(withFields<AnyRecord>(item, { title }))
    return item.id
  })
  arrange(transaction, cell, ids)
  return ids
}

/** The card that each title goes on with; null where a new one is needed. */
function pair(items: readonly CellItem[], titles: readonly string[]): readonly (CellItem | null)[] {
  const left = [...items]
  const take = (place: number): CellItem | null =>
    place < 0 ? null : (left.splice(place, 1)[0] ?? null)
  const same = titles.map((title) => take(left.findIndex((item) => item.title === title)))
  return same.map((item) => item ?? take(left.length > 0 ? 0 : -1))
}

/** Brings cards into an order; the others of the cell keep their places between them. */
function arrange(transaction: Transaction, { laneId, stepId }: Cell, ids: readonly string[]): void {
  const all = itemsInCell(transaction, laneId, stepId)
  const wanted = [...ids]
  const order = all.map(({ id }) => (ids.includes(id) ? wanted.shift()! : id))
  if (all.every(({ id }, place) => id === order[place])) return
  const keys = keysBetween(null, null, order.length)
  order.forEach((id, place) => {
    const item = all.find((each) => each.id === id)!
    transaction.put(withFields<AnyRecord>(item, { order: keys[place]! }))
  })
}
