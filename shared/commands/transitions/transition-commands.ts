/** Commands on arrows between the items of a map, and on the opportunities made from them. */

import { AppError } from '#shared/base/app-error.ts'
import { isCellItem, type CellItem } from '#shared/model/cells.ts'
import type { Transition } from '#shared/model/records/transition.ts'
import type { FieldsOf } from '#shared/model/schema.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { defineCommand } from '#shared/commands/command.ts'
import { itemsInCell } from '#shared/commands/item-commands.ts'
import { newItem } from '#shared/commands/new-item.ts'
import { opportunityLane } from '#shared/commands/pain-point-commands.ts'
import { checkSameMap, keyAt } from '#shared/commands/place.ts'

/**
 * Draws an arrow from one item of a map to another; gives its id. Where one leads the same way
 * already, that one's.
 * @throws AppError `record-missing`, `not-on-one-map`, or `arrow-to-itself`
 */
export const addTransition = defineCommand<
  { readonly fromId: string; readonly toId: string },
  string
>({
  id: 'transition.add',
  run(transaction, { fromId, toId }, { newId }) {
    if (fromId === toId) throw new AppError('arrow-to-itself', [fromId])
    checkSameMap(journeyOf(transaction, fromId), journeyOf(transaction, toId))
    const known = arrowBetween(transaction, fromId, toId)
    if (known !== undefined) return known.id
    const id = newId('transition')
    transaction.create('transition', id, { fromId, toId, originId: null, ...nothingSaid })
    return id
  },
})

export const updateTransition = defineCommand<{
  readonly transitionId: string
  readonly fields: Partial<Omit<FieldsOf<'transition'>, 'fromId' | 'toId' | 'originId'>>
}>({
  id: 'transition.update',
  run(transaction, { transitionId, fields }) {
    transaction.update('transition', transitionId, fields)
  },
})

/** Turns an arrow round; one that leads the other way is turned too, so that there are still two. */
export const reverseTransition = defineCommand<{ readonly transitionId: string }>({
  id: 'transition.reverse',
  run(transaction, { transitionId }) {
    const { fromId, toId } = transaction.need('transition', transitionId)
    const opposite = arrowBetween(transaction, toId, fromId)
    transaction.update('transition', transitionId, { fromId: toId, toId: fromId })
    if (opposite !== undefined) transaction.update('transition', opposite.id, { fromId, toId })
  },
})

export const removeTransitions = defineCommand<{ readonly transitionIds: readonly string[] }>({
  id: 'transition.remove',
  run(transaction, { transitionIds }) {
    for (const id of transitionIds) {
      if (transaction.get('transition', id) !== undefined) transaction.remove(id)
    }
  },
  labelArgs: ({ transitionIds }) => ({ count: transitionIds.length }),
})

/**
 * Makes an opportunity where an arrow ends; gives its id. A map without an opportunity lane gets
 * one below the item's lane; a hidden one is shown again.
 */
export const addOpportunityFromTransition = defineCommand<
  { readonly transitionId: string; readonly title: string },
  string
>({
  id: 'opportunity.add-from-transition',
  run(transaction, { transitionId, title }, { newId }) {
    const { toId } = transaction.need('transition', transitionId)
    const { stepId, laneId: itemLaneId } = needItem(transaction, toId)
    const laneId = opportunityLane(transaction, newId, itemLaneId)
    const others = itemsInCell(transaction, laneId, stepId)
    const id = newId('opportunity')
    const order = keyAt(transaction, others, others.length)
    transaction.put(newItem(transaction, 'opportunity', { id, laneId, stepId, order, title }))
    return id
  },
})

const nothingSaid = {
  label: '',
  carried: '',
  lost: '',
  repeated: '',
  waitMinutes: null,
  isBreak: false,
} as const

function arrowBetween(
  transaction: Transaction,
  fromId: string,
  toId: string,
): Transition | undefined {
  return transaction.pointingAt('transition', 'fromId', fromId).find((each) => each.toId === toId)
}

function journeyOf(transaction: Transaction, itemId: string): string {
  return transaction.need('lane', needItem(transaction, itemId).laneId).journeyId
}

function needItem(transaction: Transaction, id: string): CellItem {
  const item = transaction.find(id)
  if (!isCellItem(item)) throw new AppError('record-missing', [id])
  return item
}
