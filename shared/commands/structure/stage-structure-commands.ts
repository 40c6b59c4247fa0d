/** Commands that duplicate, split and join stages. */

import { AppError } from '#shared/base/app-error.ts'
import { defineCommand } from '#shared/commands/command.ts'
import { keyAt, keysAt } from '#shared/commands/place.ts'
import { stagesOf } from '#shared/commands/stage-commands.ts'
import { withFields } from '#shared/store/diff.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { joinedName, joinedText } from './joined-words.ts'
import { contentOfSteps, copyParts } from './parts-of-columns.ts'
import { pointElsewhere } from './point-elsewhere.ts'
import { openStage } from './structure-lock.ts'

/**
 * Copies a stage with its steps and all that lies in them; gives the copy's id. Without an index,
 * counted among all stages of the map, it goes right behind the original.
 */
export const duplicateStage = defineCommand<
  { readonly stageId: string; readonly name: string; readonly index?: number },
  string
>({
  id: 'stage.duplicate',
  run(transaction, { stageId, name, index }, { newId }) {
    const stage = openStage(transaction, stageId)
    const stages = stagesOf(transaction, stage.journeyId)
    const order = keyAt(transaction, stages, index ?? stages.indexOf(stage) + 1)
    const steps = stepsOf(transaction, stageId)
    const content = contentOfSteps(
      transaction,
      steps.map(({ id }) => id),
    )
    const parts = [withFields(stage, { name, order }), ...steps, ...content]
    return copyParts(transaction, newId, parts).get(stageId)!
  },
})

/**
 * Ends a stage before one of its steps: that step and those behind it become a stage of their own,
 * right behind. Gives its id.
 * @throws AppError `nothing-to-split` at the first step
 */
export const splitStage = defineCommand<{ readonly stepId: string; readonly name: string }, string>(
  {
    id: 'stage.split',
    run(transaction, { stepId, name }, { newId }) {
      const { stageId } = transaction.need('step', stepId)
      const stage = openStage(transaction, stageId)
      const steps = stepsOf(transaction, stageId)
      const leaving = steps.slice(steps.findIndex(({ id }) => id === stepId))
      if (leaving.length === steps.length) throw new AppError('nothing-to-split', [stepId])
      const stages = stagesOf(transaction, stage.journeyId)
      const id = newId('stage')
      transaction.create('stage', id, {
        journeyId: stage.journeyId,
        order: keyAt(transaction, stages, stages.indexOf(stage) + 1),
        originId: null,
        name,
        description: '',
        isHidden: stage.isHidden,
      })
      for (const step of leaving) transaction.update('step', step.id, { stageId: id })
      return id
    },
  },
)

/**
 * Joins a stage with the one behind it, hidden ones counted: its steps follow those of the first,
 * and both names and descriptions are kept. What pointed at the second points at the first.
 * @throws AppError `nothing-to-join` at the last stage
 */
export const joinStages = defineCommand<{ readonly stageId: string }>({
  id: 'stage.join',
  run(transaction, { stageId }) {
    const stage = openStage(transaction, stageId)
    const stages = stagesOf(transaction, stage.journeyId)
    const next = stages[stages.indexOf(stage) + 1]
    if (next === undefined) throw new AppError('nothing-to-join', [stageId])
    const coming = stepsOf(transaction, next.id)
    const keys = keysAt(transaction, stepsOf(transaction, stageId), Infinity, coming.length)
    // What could be seen stays to be seen, and what was hidden with its stage stays hidden.
    if (stage.isHidden !== next.isHidden) {
      for (const step of stage.isHidden ? stepsOf(transaction, stageId) : coming) {
        transaction.update('step', step.id, { isHidden: true })
      }
    }
    coming.forEach((step, n) => transaction.update('step', step.id, { stageId, order: keys[n]! }))
    transaction.update('stage', stageId, {
      name: joinedName(stage.name, next.name),
      description: joinedText(stage.description, next.description),
      isHidden: stage.isHidden && next.isHidden,
    })
    pointElsewhere(transaction, next, stageId)
    transaction.remove(next.id)
  },
})

function stepsOf(transaction: Transaction, stageId: string) {
  return transaction.pointingAt('step', 'stageId', stageId)
}
