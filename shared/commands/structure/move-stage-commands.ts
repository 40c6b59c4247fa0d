/** Command that moves a stage to another map. */

import { AppError } from '#shared/base/app-error.ts'
import type { NewId } from '#shared/base/ids.ts'
import { defineCommand } from '#shared/commands/command.ts'
import { putOnMap } from '#shared/commands/journey-commands.ts'
import { lanesOf } from '#shared/commands/lane-commands.ts'
import { keyAt } from '#shared/commands/place.ts'
import { stagesOf } from '#shared/commands/stage-commands.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { withFields } from '#shared/store/diff.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { matchLanes } from './matching-lanes.ts'
import { arrowsAcross, contentOfSteps } from './parts-of-columns.ts'
import { checkUnlocked, openStage } from './structure-lock.ts'

/** What a move to another map did beside moving. */
export interface MovedToMap {
  readonly madeLanes: number
  readonly attachedPersonas: number
  /** Arrows that would have led from one map to another. */
  readonly lostArrows: number
}

/**
 * Moves a stage with its steps and all that lies in them behind the stages of another map. Content
 * goes to the lanes of the same kind and name, which are made where they are missing; personas
 * that are meant come onto the map; arrows between the stage and what stays behind are removed.
 * @throws AppError `already-on-map`
 */
export const moveStageToMap = defineCommand<
  { readonly stageId: string; readonly journeyId: string },
  MovedToMap
>({
  id: 'stage.move-to-map',
  run(transaction, { stageId, journeyId }, { newId }) {
    const stage = openStage(transaction, stageId)
    transaction.need('journey', journeyId)
    checkUnlocked(transaction, journeyId)
    if (stage.journeyId === journeyId) throw new AppError('already-on-map', [stageId, journeyId])
    const steps = transaction.pointingAt('step', 'stageId', stageId)
    const content = contentOfSteps(
      transaction,
      steps.map(({ id }) => id),
    )
    const across = new Set(arrowsAcross(transaction, content).map(({ id }) => id))
    for (const id of across) transaction.remove(id)
    const used = new Set(content.flatMap((each) => ('laneId' in each ? [each.laneId] : [])))
    const lanes = lanesOf(transaction, stage.journeyId).filter(({ id }) => used.has(id))
    const { idOf, madeCount } = matchLanes(transaction, newId, lanes, journeyId)
    const stages = stagesOf(transaction, journeyId)
    const order = keyAt(transaction, stages, stages.length)
    // On another map nothing was made from what this map was made from.
    transaction.update('stage', stageId, { journeyId, order, originId: null })
    for (const step of steps) transaction.update('step', step.id, { originId: null })
    for (const each of content) {
      if (!('laneId' in each)) continue
      const laneId = idOf.get(each.laneId)!
      transaction.put(withFields<AnyRecord>(each, { laneId, originId: null }))
    }
    const attachedPersonas = attachMeant(transaction, newId, journeyId, content)
    return { madeLanes: madeCount, attachedPersonas, lostArrows: across.size }
  },
})

/** Puts the personas that content speaks of on its map; gives how many were not there yet. */
export function attachMeant(
  transaction: Transaction,
  newId: NewId,
  journeyId: string,
  content: readonly AnyRecord[],
): number {
  const meant = new Set(content.flatMap(personasOf))
  return [...meant].filter((personaId) =>
    putOnMap(transaction, newId('journey-persona'), journeyId, personaId),
  ).length
}

function personasOf(record: AnyRecord): readonly string[] {
  if (record.type === 'emotion-point') return [record.personaId]
  if (record.type === 'pain-point') return record.personaIds
  return record.type === 'card' && record.personaId !== null ? [record.personaId] : []
}
