/** Makes things of the thread on the board of their stage. */

import type { NewId } from '#shared/base/ids.ts'
import type { Clock } from '#shared/base/clock.ts'
import { homeStageOf, type PlacedType } from '#shared/model/board-items.ts'
import type { FieldsOf } from '#shared/model/schema.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { boardOfStage, createPlaced } from '#shared/commands/boards/new-placed.ts'
import { spotBelow } from './spot-below.ts'

type Given = 'boardId' | 'order' | 'createdAt' | 'title'

/** What is made: its type and words, and what is known of its other fields. */
export type NewInThread = {
  [Type in PlacedType]: {
    readonly type: Type
    readonly title: string
    readonly fields?: Partial<Omit<FieldsOf<Type>, Given>>
  }
}[PlacedType]

/**
 * Makes it below all that is on the first board of its stage, which is made where there is none;
 * gives its id. Notes and pictures, at home nowhere in particular, go to the first stage.
 */
export function createInThread(
  transaction: Transaction,
  context: { readonly newId: NewId; readonly clock: Clock },
  { type, title, fields }: NewInThread,
): string {
  const boardId = boardOfStage(transaction, context.newId, homeStageOf(type) ?? 'empathize')
  const spot = spotBelow(transaction, boardId)
  const id = createPlaced(transaction, context, type, { boardId, title, ...spot })
  // The fields are those of the type; the union cannot be followed through the call.
  if (fields !== undefined) transaction.update(type, id, fields as Partial<FieldsOf<typeof type>>)
  return id
}
