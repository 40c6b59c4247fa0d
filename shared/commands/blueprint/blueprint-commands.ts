/** Commands that make a service blueprint of a map: its lanes, and where the service fails or makes people wait. */

import { missingBlueprintLanes, zoneOfLane, zoneRank } from '#shared/model/blueprint.ts'
import type { LaneKind } from '#shared/model/records/lane.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { defineCommand } from '#shared/commands/command.ts'
import { createLane } from '#shared/commands/lane-commands.ts'
import { checkUnlocked } from '#shared/commands/structure/structure-lock.ts'

/** Adds the lanes that a blueprint of the map still needs, each at its place; gives their ids. */
export const addBlueprintLanes = defineCommand<{ readonly journeyId: string }, readonly string[]>({
  id: 'lane.add-blueprint',
  run(transaction, { journeyId }, { newId }) {
    checkUnlocked(transaction, journeyId)
    const shown = transaction
      .pointingAt('lane', 'journeyId', journeyId)
      .filter((lane) => !lane.isHidden)
    return missingBlueprintLanes(new Set(shown.map((lane) => lane.kind))).map((kind) => {
      const lanes = transaction.pointingAt('lane', 'journeyId', journeyId)
      const hidden = lanes.find((lane) => lane.kind === kind && lane.isHidden)
      if (hidden === undefined) {
        const index = indexFor(transaction, journeyId, kind)
        return createLane(transaction, newId, { journeyId, kind, name: '', index })
      }
      transaction.update('lane', hidden.id, { isHidden: false })
      return hidden.id
    })
  },
})

/** What is said of how reliably and how quickly an action is done. */
export interface DeliveryMark {
  readonly isFailurePoint?: boolean
  readonly isWaitPoint?: boolean
  readonly waitMinutes?: number | null
}

/**
 * Marks cards and touchpoints as places where the service fails or makes people wait; other items
 * are left alone. What is no wait point any more has no minutes either.
 */
export const markDelivery = defineCommand<{
  readonly itemIds: readonly string[]
  readonly mark: DeliveryMark
}>({
  id: 'item.mark',
  run(transaction, { itemIds, mark }) {
    const fields = mark.isWaitPoint === false ? { ...mark, waitMinutes: null } : mark
    for (const id of itemIds) {
      const type = transaction.find(id)?.type
      if (type === 'card' || type === 'touchpoint') transaction.update(type, id, fields)
    }
  },
  labelArgs: ({ itemIds }) => ({ count: itemIds.length }),
})

/** Behind the last lane that stands above it in a blueprint; else before the first one below. */
function indexFor(transaction: Transaction, journeyId: string, kind: LaneKind): number {
  const rank = rankOf(kind)!
  const ranks = transaction
    .pointingAt('lane', 'journeyId', journeyId)
    .map((lane) => rankOf(lane.kind))
  const above = ranks.findLastIndex((each) => each !== null && each <= rank)
  if (above >= 0) return above + 1
  const below = ranks.findIndex((each) => each !== null)
  return below < 0 ? Infinity : below
}

function rankOf(kind: LaneKind): number | null {
  const zone = zoneOfLane(kind)
  return zone === null ? null : zoneRank(zone)
}
