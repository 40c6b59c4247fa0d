/** Commands that collapse lanes, copy them with their content, and apply sets of lanes. */

import { defineCommand } from '#shared/commands/command.ts'
import { createLane, lanesOf } from '#shared/commands/lane-commands.ts'
import { keyAt } from '#shared/commands/place.ts'
import { itemTypes } from '#shared/model/cells.ts'
import type { LaneKind } from '#shared/model/records/lane.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { withFields } from '#shared/store/diff.ts'
import { matchSteps } from './matching-steps.ts'
import { attachMeant } from './move-stage-commands.ts'
import { copyParts } from './parts-of-columns.ts'
import { checkUnlocked } from './structure-lock.ts'

/** Folds a lane to its header on screen, or opens it again; what lies in it stays. */
export const setLaneCollapsed = defineCommand<{
  readonly laneId: string
  readonly isCollapsed: boolean
}>({
  id: 'lane.set-collapsed',
  run(transaction, { laneId, isCollapsed }) {
    transaction.update('lane', laneId, { isCollapsed })
  },
})

/** What became of a copied lane. */
export interface CopiedLane {
  readonly laneId: string
  /** Cards and emotion points that were copied, and those whose step has no counterpart. */
  readonly copied: number
  readonly leftOut: number
}

/**
 * Copies a lane with its content to a map, its own or another one, where it goes to a place among
 * the lanes (the end by default). Content goes to the steps that match by name, else by place; what
 * finds none is left out. Personas that are meant come onto the map.
 */
export const copyLaneToMap = defineCommand<
  {
    readonly laneId: string
    readonly journeyId: string
    readonly name: string
    readonly index?: number
  },
  CopiedLane
>({
  id: 'lane.copy-to-map',
  run(transaction, { laneId, journeyId, name, index }, { newId }) {
    const lane = transaction.need('lane', laneId)
    transaction.need('journey', journeyId)
    checkUnlocked(transaction, journeyId)
    const stepOf = matchSteps(transaction, lane.journeyId, journeyId)
    const content = ([...itemTypes, 'emotion-point'] as const).flatMap(
      (type): readonly AnyRecord[] => transaction.pointingAt(type, 'laneId', laneId),
    )
    const fitting = content.flatMap((each) => {
      const stepId = 'stepId' in each ? stepOf.get(each.stepId) : undefined
      return stepId === undefined ? [] : [withFields<AnyRecord>(each, { stepId })]
    })
    const order = keyAt(transaction, lanesOf(transaction, journeyId), index ?? Infinity)
    const copy = withFields(lane, { journeyId, name, order, isHidden: false })
    const copies = copyParts(transaction, newId, [copy, ...fitting])
    attachMeant(transaction, newId, journeyId, fitting)
    const copied = fitting.length
    return { laneId: copies.get(laneId)!, copied, leftOut: content.length - copied }
  },
})

/**
 * Adds the lanes of a set that a map does not have, each below the one that comes before it in the
 * set; hidden lanes of a wanted kind are shown. Gives the ids of those that were made or shown.
 */
export const applyLaneSet = defineCommand<
  { readonly journeyId: string; readonly kinds: readonly LaneKind[] },
  readonly string[]
>({
  id: 'lane.apply-set',
  run(transaction, { journeyId, kinds }, { newId }) {
    transaction.need('journey', journeyId)
    checkUnlocked(transaction, journeyId)
    const changed: string[] = []
    let lastId: string | null = null
    for (const kind of kinds) {
      const lanes = lanesOf(transaction, journeyId)
      const known = lanes.find((lane) => lane.kind === kind && !lane.isHidden)
      const hidden = lanes.find((lane) => lane.kind === kind)
      if (known === undefined) {
        if (hidden !== undefined) transaction.update('lane', hidden.id, { isHidden: false })
        const index = lanes.findIndex(({ id }) => id === lastId) + 1
        const id =
          hidden?.id ?? createLane(transaction, newId, { journeyId, kind, name: '', index })
        changed.push(id)
        lastId = id
      } else lastId = known.id
    }
    return changed
  },
  labelArgs: (_, changed) => ({ count: changed.length }),
})
