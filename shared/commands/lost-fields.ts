/** Tells which items lose something when they become another type. */

import { isCellItem, itemTypeOfLane, type CellItem } from '#shared/model/cells.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { sameValue } from '#shared/store/diff.ts'
import { newItem } from './new-item.ts'

/**
 * How many of the moved items land on a lane of another type while they hold more than their
 * texts. Ask before the move.
 */
export function countLosingFields(
  reader: RecordReader,
  moves: readonly { readonly itemId: string; readonly laneId: string }[],
): number {
  return moves.filter(({ itemId, laneId }) => {
    const item = reader.find(itemId)
    const lane = reader.get('lane', laneId)
    if (!isCellItem(item) || lane === undefined) return false
    return itemTypeOfLane(lane.kind) !== item.type && holdsMoreThanTexts(reader, item)
  }).length
}

function holdsMoreThanTexts(reader: RecordReader, item: CellItem): boolean {
  const { id, laneId, stepId, order, title, details } = item
  const bare = newItem(reader, item.type, { id, laneId, stepId, order, title, details })
  return Object.entries(bare).some(
    // The touchpoint of a pain point is filled in by itself where there is just one.
    ([name, value]) => name !== 'touchpointId' && !sameValue(value, item[name as keyof CellItem]),
  )
}
