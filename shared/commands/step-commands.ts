/** Commands on steps, the columns of a map. */

import { clamp } from '#shared/base/geometry.ts'
import type { NewId } from '#shared/base/ids.ts'
import { narrowestStep, widestStep, type Step } from '#shared/model/records/step.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { defineCommand } from './command.ts'
import { checkSameMap, keyAt } from './place.ts'
import { openStage, openStep } from './structure/structure-lock.ts'

/** Adds a step at a place in a stage; gives its id. */
export const addStep = defineCommand<
  { readonly stageId: string; readonly name: string; readonly index: number },
  string
>({
  id: 'step.add',
  run(transaction, { stageId, name, index }, { newId }) {
    openStage(transaction, stageId)
    return createStep(transaction, newId, { stageId, name, index })
  },
})

export const renameStep = defineCommand<{ readonly stepId: string; readonly name: string }>({
  id: 'step.rename',
  run(transaction, { stepId, name }) {
    openStep(transaction, stepId)
    transaction.update('step', stepId, { name })
  },
})

/**
 * Moves a step with its cards to a place in a stage, its own or another one of the same map.
 * A stage that loses its last step gets an empty one, since every stage holds at least one.
 */
export const moveStep = defineCommand<{
  readonly stepId: string
  readonly stageId: string
  readonly index: number
}>({
  id: 'step.move',
  run(transaction, { stepId, stageId, index }, { newId }) {
    const { stageId: oldStageId } = openStep(transaction, stepId)
    checkSameMap(
      transaction.need('stage', oldStageId).journeyId,
      transaction.need('stage', stageId).journeyId,
    )
    const others = transaction
      .pointingAt('step', 'stageId', stageId)
      .filter((step) => step.id !== stepId)
    transaction.update('step', stepId, { stageId, order: keyAt(transaction, others, index) })
    if (transaction.pointingAt('step', 'stageId', oldStageId).length === 0) {
      createStep(transaction, newId, { stageId: oldStageId, name: '', index: 0 })
    }
  },
})

/** Sets the width in px, kept within the allowed range; null for the default. */
export const resizeStep = defineCommand<{
  readonly stepId: string
  readonly width: number | null
}>({
  id: 'step.resize',
  run(transaction, { stepId, width }) {
    setStepWidths(transaction, [openStep(transaction, stepId)], width)
  },
})

export const setStepHidden = defineCommand<{
  readonly stepId: string
  readonly isHidden: boolean
}>({
  id: 'step.set-hidden',
  run(transaction, { stepId, isHidden }) {
    transaction.update('step', stepId, { isHidden })
  },
})

/** Removes a step with its cards; the last step of a stage takes the stage along. */
export const removeStep = defineCommand<{ readonly stepId: string }>({
  id: 'step.remove',
  run(transaction, { stepId }) {
    const { stageId } = openStep(transaction, stepId)
    const isLast = transaction.pointingAt('step', 'stageId', stageId).length === 1
    transaction.remove(isLast ? stageId : stepId)
  },
})

/** Gives steps the same width in px, kept within the allowed range; null for the default. */
export function setStepWidths(
  transaction: Transaction,
  steps: readonly Step[],
  width: number | null,
): void {
  const allowed = width === null ? null : Math.round(clamp(width, narrowestStep, widestStep))
  for (const step of steps) transaction.update('step', step.id, { width: allowed })
}

/** Creates an empty step at a place in a stage; gives its id. */
export function createStep(
  transaction: Transaction,
  newId: NewId,
  step: { readonly stageId: string; readonly name: string; readonly index: number },
): string {
  const siblings = transaction.pointingAt('step', 'stageId', step.stageId)
  const id = newId('step')
  transaction.create('step', id, {
    stageId: step.stageId,
    order: keyAt(transaction, siblings, step.index),
    name: step.name,
    originId: null,
    isHidden: false,
    width: null,
  })
  return id
}
