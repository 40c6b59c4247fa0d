/** Changes what lies above what on a board, which for notes is also the order in which they are read. */

import type { BoardThing } from './board-thing.ts'
import { keyAt } from '#shared/commands/place.ts'
import { placedOn } from '#shared/commands/boards/new-placed.ts'
import { withFields } from '#shared/store/diff.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Transaction } from '#shared/store/transaction.ts'

export type StackDirection = 'front' | 'back' | 'forward' | 'backward'

/** The notes of a board, or its frames, while some of them change places. */
export class Stacking {
  private readonly transaction: Transaction
  private readonly order: string[]

  constructor(transaction: Transaction, things: readonly BoardThing[]) {
    this.transaction = transaction
    this.order = things.map(({ id }) => id)
  }

  /** The ids from the lowest to the highest. */
  get ids(): readonly string[] {
    return this.order
  }

  /** Puts one of them at an index among the others. */
  moveTo(id: string, index: number): void {
    const from = this.order.indexOf(id)
    if (from < 0 || from === index) return
    this.order.splice(from, 1)
    // They are all notes or all frames, and are there as long as the transaction lasts.
    const find = (each: string) => this.transaction.find(each) as BoardThing
    const order = keyAt(this.transaction, this.order.map(find), index)
    this.transaction.put(withFields(find(id), { order }))
    this.order.splice(index, 0, id)
  }
}

/** The notes of a board, or its frames, from the lowest to the highest. */
export function siblingsOf(
  reader: RecordReader,
  { type, boardId }: BoardThing,
): readonly BoardThing[] {
  return type === 'frame'
    ? reader.pointingAt('frame', 'boardId', boardId)
    : placedOn(reader, boardId)
}

/** Brings some of them to an end of the stack, or one step past the next other one. */
export function restack(stacking: Stacking, moved: ReadonlySet<string>, to: StackDirection): void {
  const isUp = to === 'front' || to === 'forward'
  // Those that lie foremost in the direction go first, so that they keep their order.
  const inOrder = stacking.ids.filter((id) => moved.has(id))
  const last = stacking.ids.length - 1
  switch (to) {
    case 'front':
      for (const id of inOrder) stacking.moveTo(id, last)
      return
    case 'back':
      for (const id of inOrder.toReversed()) stacking.moveTo(id, 0)
      return
    default:
      for (const id of isUp ? inOrder.toReversed() : inOrder) {
        const next = stacking.ids.indexOf(id) + (isUp ? 1 : -1)
        const other = stacking.ids[next]
        if (other !== undefined && !moved.has(other)) stacking.moveTo(id, next)
      }
  }
}
