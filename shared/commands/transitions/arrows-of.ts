/** Finds the arrows at items of a map, and gives them other ends. */

import { isCellItem } from '#shared/model/cells.ts'
import type { Transition } from '#shared/model/records/transition.ts'
import { withFields } from '#shared/store/diff.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Transaction } from '#shared/store/transaction.ts'

/** The arrows that begin or end at an item. */
export function arrowsAt(reader: RecordReader, itemId: string): readonly Transition[] {
  return [
    ...reader.pointingAt('transition', 'fromId', itemId),
    ...reader.pointingAt('transition', 'toId', itemId),
  ]
}

/** The arrows both of whose ends are among the items. */
export function arrowsAmong(
  reader: RecordReader,
  itemIds: Iterable<string>,
): readonly Transition[] {
  const ids = new Set(itemIds)
  return [...ids].flatMap((id) =>
    reader.pointingAt('transition', 'fromId', id).filter(({ toId }) => ids.has(toId)),
  )
}

/** Puts arrows of an item that is gone to the one that took its place. */
export function rehangArrows(
  transaction: Transaction,
  arrows: readonly Transition[],
  oldId: string,
  newId: string,
): void {
  for (const arrow of arrows) {
    const end = (id: string): string => (id === oldId ? newId : id)
    transaction.put(withFields(arrow, { fromId: end(arrow.fromId), toId: end(arrow.toId) }))
  }
}

/** Removes the arrows of items that have left the map on which their other end lies. */
export function dropStrayArrows(transaction: Transaction, itemIds: readonly string[]): void {
  const mapOf = (itemId: string): string | undefined => {
    const item = transaction.find(itemId)
    return isCellItem(item) ? transaction.get('lane', item.laneId)?.journeyId : undefined
  }
  for (const arrow of itemIds.flatMap((id) => arrowsAt(transaction, id))) {
    if (mapOf(arrow.fromId) !== mapOf(arrow.toId)) transaction.remove(arrow.id)
  }
}
