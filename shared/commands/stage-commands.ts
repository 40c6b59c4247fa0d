/** Commands on stages. */

import type { NewId } from '#shared/base/ids.ts'
import type { FieldsOf } from '#shared/model/schema.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { defineCommand } from './command.ts'
import { keyAt } from './place.ts'
import { checkUnlocked, openStage } from './structure/structure-lock.ts'
import { createStep, setStepWidths } from './step-commands.ts'

/** Adds a stage with one step at a place; gives the ids of both. */
export const addStage = defineCommand<
  { readonly journeyId: string; readonly name: string; readonly index: number },
  { readonly stageId: string; readonly stepId: string }
>({
  id: 'stage.add',
  run(transaction, { journeyId, name, index }, { newId }) {
    checkUnlocked(transaction, journeyId)
    return createStage(transaction, newId, { journeyId, name, index })
  },
})

export const updateStage = defineCommand<{
  readonly stageId: string
  readonly fields: Partial<Pick<FieldsOf<'stage'>, 'name' | 'description'>>
}>({
  id: 'stage.update',
  run(transaction, { stageId, fields }) {
    openStage(transaction, stageId)
    transaction.update('stage', stageId, fields)
  },
})

/** Moves a stage with its steps to a place among the other stages, hidden ones counted. */
export const moveStage = defineCommand<{ readonly stageId: string; readonly index: number }>({
  id: 'stage.move',
  run(transaction, { stageId, index }) {
    const { journeyId } = openStage(transaction, stageId)
    const others = stagesOf(transaction, journeyId).filter((stage) => stage.id !== stageId)
    transaction.update('stage', stageId, { order: keyAt(transaction, others, index) })
  },
})

/** Gives the visible steps of a stage equal widths that add up to `width` px; null: the default. */
export const resizeStage = defineCommand<{
  readonly stageId: string
  readonly width: number | null
}>({
  id: 'stage.resize',
  run(transaction, { stageId, width }) {
    openStage(transaction, stageId)
    const steps = transaction
      .pointingAt('step', 'stageId', stageId)
      .filter((step) => !step.isHidden)
    setStepWidths(transaction, steps, width === null ? null : width / Math.max(1, steps.length))
  },
})

export const setStageHidden = defineCommand<{
  readonly stageId: string
  readonly isHidden: boolean
}>({
  id: 'stage.set-hidden',
  run(transaction, { stageId, isHidden }) {
    transaction.update('stage', stageId, { isHidden })
  },
})

/** Removes a stage with its steps and all their cards. */
export const removeStage = defineCommand<{ readonly stageId: string }>({
  id: 'stage.remove',
  run(transaction, { stageId }) {
    const stage = transaction.get('stage', stageId)
    if (stage !== undefined) checkUnlocked(transaction, stage.journeyId)
    transaction.remove(stageId)
  },
})

/** Creates a stage with one empty step; gives the ids of both. */
export function createStage(
  transaction: Transaction,
  newId: NewId,
  stage: { readonly journeyId: string; readonly name: string; readonly index: number },
): { readonly stageId: string; readonly stepId: string } {
  const { journeyId, name, index } = stage
  const order = keyAt(transaction, stagesOf(transaction, journeyId), index)
  const stageId = newId('stage')
  transaction.create('stage', stageId, {
    journeyId,
    order,
    originId: null,
    name,
    description: '',
    isHidden: false,
  })
  return { stageId, stepId: createStep(transaction, newId, { stageId, name: '', index: 0 }) }
}

/** The stages of a map, hidden ones too. */
export function stagesOf(transaction: Transaction, journeyId: string) {
  return transaction.pointingAt('stage', 'journeyId', journeyId)
}
