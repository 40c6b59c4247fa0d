/** Commands on lanes. */

import type { NewId } from '#shared/base/ids.ts'
import { clamp } from '#shared/base/geometry.ts'
import { highestLane, lowestLane, type LaneKind } from '#shared/model/records/lane.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { defineCommand } from './command.ts'
import { keyAt } from './place.ts'
import { checkUnlocked, openLane } from './structure/structure-lock.ts'

export interface NewLane {
  readonly journeyId: string
  readonly kind: LaneKind
  /** '' for the usual name of the kind. */
  readonly name: string
  readonly index: number
}

/** Adds a lane at a place; gives its id. */
export const addLane = defineCommand<NewLane, string>({
  id: 'lane.add',
  run(transaction, lane, { newId }) {
    return createLane(transaction, newId, lane)
  },
})

export const renameLane = defineCommand<{ readonly laneId: string; readonly name: string }>({
  id: 'lane.rename',
  run(transaction, { laneId, name }) {
    openLane(transaction, laneId)
    transaction.update('lane', laneId, { name })
  },
})

/** Moves a lane to a place among the other lanes of its map, hidden ones counted. */
export const moveLane = defineCommand<{ readonly laneId: string; readonly index: number }>({
  id: 'lane.move',
  run(transaction, { laneId, index }) {
    const { journeyId } = openLane(transaction, laneId)
    const others = lanesOf(transaction, journeyId).filter((lane) => lane.id !== laneId)
    transaction.update('lane', laneId, { order: keyAt(transaction, others, index) })
  },
})

/** Sets the least height in px, kept within the allowed range; null for the default. */
export const resizeLane = defineCommand<{
  readonly laneId: string
  readonly height: number | null
}>({
  id: 'lane.resize',
  run(transaction, { laneId, height }) {
    openLane(transaction, laneId)
    const kept = height === null ? null : Math.round(clamp(height, lowestLane, highestLane))
    transaction.update('lane', laneId, { height: kept })
  },
})

export const setLaneHidden = defineCommand<{
  readonly laneId: string
  readonly isHidden: boolean
}>({
  id: 'lane.set-hidden',
  run(transaction, { laneId, isHidden }) {
    transaction.update('lane', laneId, { isHidden })
  },
})

/** Removes a lane with all its cards. */
export const removeLane = defineCommand<{ readonly laneId: string }>({
  id: 'lane.remove',
  run(transaction, { laneId }) {
    const lane = transaction.get('lane', laneId)
    if (lane !== undefined) checkUnlocked(transaction, lane.journeyId)
    transaction.remove(laneId)
  },
})

/** Creates an empty lane at a place among the lanes of its map; gives its id. */
export function createLane(transaction: Transaction, newId: NewId, lane: NewLane): string {
  const { journeyId, kind, name } = lane
  checkUnlocked(transaction, journeyId)
  const order = keyAt(transaction, lanesOf(transaction, journeyId), lane.index)
  const id = newId('lane')
  const shape = { isHidden: false, isCollapsed: false, height: null, originId: null }
  transaction.create('lane', id, { journeyId, kind, name, order, ...shape })
  return id
}

/** The lanes of a map, hidden ones too. */
export function lanesOf(transaction: Transaction, journeyId: string) {
  return transaction.pointingAt('lane', 'journeyId', journeyId)
}
