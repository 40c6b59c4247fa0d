/** Commands on pain points and on the opportunities that are made from them. */

import type { FieldsOf } from '#shared/model/schema.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import type { NewId } from '#shared/base/ids.ts'
import { defineCommand } from './command.ts'
import { itemsInCell } from './item-commands.ts'
import { createLane } from './lane-commands.ts'
import { newItem } from './new-item.ts'
import { keyAt } from './place.ts'

export const updatePainPoint = defineCommand<{
  readonly painPointId: string
  readonly fields: Partial<Omit<FieldsOf<'pain-point'>, 'laneId' | 'stepId' | 'order'>>
}>({
  id: 'pain-point.update',
  run(transaction, { painPointId, fields }) {
    transaction.update('pain-point', painPointId, fields)
  },
})

export const updateOpportunity = defineCommand<{
  readonly opportunityId: string
  readonly fields: Partial<Omit<FieldsOf<'opportunity'>, 'laneId' | 'stepId' | 'order'>>
}>({
  id: 'opportunity.update',
  run(transaction, { opportunityId, fields }) {
    transaction.update('opportunity', opportunityId, fields)
  },
})

/**
 * Makes an opportunity at the pain point's step, linked to it; gives its id. A map without an
 * opportunity lane gets one below the pain point's lane; a hidden one is shown again.
 */
export const addOpportunityFromPain = defineCommand<
  { readonly painPointId: string; readonly title: string },
  string
>({
  id: 'opportunity.add-from-pain',
  run(transaction, { painPointId, title }, { newId }) {
    const { stepId, laneId: painLaneId } = transaction.need('pain-point', painPointId)
    const laneId = opportunityLane(transaction, newId, painLaneId)
    const others = itemsInCell(transaction, laneId, stepId)
    const id = newId('opportunity')
    const order = keyAt(transaction, others, others.length)
    transaction.put(newItem(transaction, 'opportunity', { id, laneId, stepId, order, title }))
    transaction.update('opportunity', id, { painPointIds: [painPointId] })
    return id
  },
})

/** The lane that opportunities of a map go into: a visible one, a hidden one shown again, or a new one below a lane. */
export function opportunityLane(
  transaction: Transaction,
  newId: NewId,
  aboveLaneId: string,
): string {
  const { journeyId } = transaction.need('lane', aboveLaneId)
  const lanes = transaction.pointingAt('lane', 'journeyId', journeyId)
  const known = lanes.filter((lane) => lane.kind === 'opportunity')
  const visible = known.find((lane) => !lane.isHidden)
  if (visible !== undefined) return visible.id
  const hidden = known[0]
  if (hidden !== undefined) {
    transaction.update('lane', hidden.id, { isHidden: false })
    return hidden.id
  }
  const index = lanes.findIndex((lane) => lane.id === aboveLaneId) + 1
  return createLane(transaction, newId, { journeyId, kind: 'opportunity', name: '', index })
}
