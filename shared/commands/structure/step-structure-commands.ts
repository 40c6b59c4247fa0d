/** Commands that duplicate, split and join steps. */

import { AppError } from '#shared/base/app-error.ts'
import { defineCommand } from '#shared/commands/command.ts'
import { itemsInCell } from '#shared/commands/item-commands.ts'
import { keyAt, keysAt } from '#shared/commands/place.ts'
import { createStep } from '#shared/commands/step-commands.ts'
import { isCellItem } from '#shared/model/cells.ts'
import type { EmotionPoint } from '#shared/model/records/emotion-point.ts'
import type { Step } from '#shared/model/records/step.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { withFields } from '#shared/store/diff.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { joinedName, joinedText } from './joined-words.ts'
import { contentOfSteps, copyParts } from './parts-of-columns.ts'
import { pointElsewhere } from './point-elsewhere.ts'
import { openStage, openStep } from './structure-lock.ts'

/** Copies a step with all that lies in it; gives the copy's id. It goes right behind by default. */
export const duplicateStep = defineCommand<
  {
    readonly stepId: string
    readonly name: string
    /** A place in a stage of the same map, hidden steps counted. */
    readonly place?: { readonly stageId: string; readonly index: number }
  },
  string
>({
  id: 'step.duplicate',
  run(transaction, { stepId, name, place }, { newId }) {
    const step = openStep(transaction, stepId)
    const own = stepsOf(transaction, step.stageId)
    const { stageId, index } = place ?? { stageId: step.stageId, index: own.indexOf(step) + 1 }
    const { journeyId } = openStage(transaction, step.stageId)
    if (transaction.need('stage', stageId).journeyId !== journeyId) {
      throw new AppError('not-on-one-map', [stepId, stageId])
    }
    const order = keyAt(transaction, stepsOf(transaction, stageId), index)
    const copy = withFields(step, { name, stageId, order })
    const parts = [copy, ...contentOfSteps(transaction, [stepId])]
    return copyParts(transaction, newId, parts).get(stepId)!
  },
})

/**
 * Parts a step in two: the given cards go into a new step right behind, each in its lane. How people
 * feel was said of the whole and stays with the first; the second is not assessed. Gives its id.
 */
export const splitStep = defineCommand<
  { readonly stepId: string; readonly name: string; readonly itemIds: readonly string[] },
  string
>({
  id: 'step.split',
  run(transaction, { stepId, name, itemIds }, { newId }) {
    const step = openStep(transaction, stepId)
    const { stageId } = step
    const index = stepsOf(transaction, stageId).indexOf(step) + 1
    const id = createStep(transaction, newId, { stageId, name, index })
    transaction.update('step', id, { isHidden: step.isHidden, width: step.width })
    for (const itemId of itemIds) {
      const item = transaction.find(itemId)
      if (!isCellItem(item) || item.stepId !== stepId)
        throw new AppError('record-missing', [itemId])
      // Alone in its cells, the new step takes the order over as it is.
      transaction.put(withFields<AnyRecord>(item, { stepId: id }))
    }
    return id
  },
  labelArgs: ({ itemIds }) => ({ count: itemIds.length }),
})

/** Whose emotion points stay where both steps have one. */
export type KeptFeelings = 'first' | 'second'

/**
 * Joins a step with the one behind it in its stage, hidden ones counted: in every lane its cards
 * come first, and both names stay. Where a persona's feeling is known at both, one is kept as it
 * is, since a mean is what nobody felt; the notes of both stay. What pointed at the second step
 * points at the first. Gives how many emotion points were dropped.
 * @throws AppError `nothing-to-join` at the last step of a stage
 */
export const joinSteps = defineCommand<
  { readonly stepId: string; readonly keeps: KeptFeelings },
  number
>({
  id: 'step.join',
  run(transaction, { stepId, keeps }) {
    const step = openStep(transaction, stepId)
    const next = stepBehind(transaction, step)
    if (next === undefined) throw new AppError('nothing-to-join', [stepId])
    moveItems(transaction, next.id, stepId)
    const dropped = joinFeelings(transaction, next.id, stepId, keeps)
    const name = joinedName(step.name, next.name)
    transaction.update('step', stepId, { name, isHidden: step.isHidden && next.isHidden })
    pointElsewhere(transaction, next, stepId)
    transaction.remove(next.id)
    return dropped
  },
})

/** The step behind one in its stage, hidden ones counted; undefined at the last. */
export function stepBehind(reader: RecordReader, { id, stageId }: Step): Step | undefined {
  const steps = reader.pointingAt('step', 'stageId', stageId)
  return steps[steps.findIndex((each) => each.id === id) + 1]
}

/** Pairs of emotion points of one persona in one lane that differ between two steps. */
export function differingFeelings(
  reader: RecordReader,
  stepId: string,
  nextId: string,
): readonly { readonly first: EmotionPoint; readonly second: EmotionPoint }[] {
  return pairs(reader, stepId, nextId).filter(({ first, second }) => first.value !== second.value)
}

function pairs(reader: RecordReader, stepId: string, nextId: string) {
  const own = reader.pointingAt('emotion-point', 'stepId', stepId)
  return reader.pointingAt('emotion-point', 'stepId', nextId).flatMap((second) => {
    const first = own.find(
      ({ laneId, personaId }) => laneId === second.laneId && personaId === second.personaId,
    )
    return first === undefined ? [] : [{ first, second }]
  })
}

function moveItems(transaction: Transaction, fromId: string, toId: string): void {
  const laneIds = new Set(
    contentOfSteps(transaction, [fromId])
      .filter(isCellItem)
      .map(({ laneId }) => laneId),
  )
  for (const laneId of laneIds) {
    const coming = itemsInCell(transaction, laneId, fromId)
    const staying = itemsInCell(transaction, laneId, toId)
    const keys = keysAt(transaction, staying, Infinity, coming.length)
    coming.forEach((item, n) =>
      transaction.put(withFields<AnyRecord>(item, { stepId: toId, order: keys[n]! })),
    )
  }
}

function joinFeelings(
  transaction: Transaction,
  fromId: string,
  toId: string,
  keeps: KeptFeelings,
): number {
  const both = pairs(transaction, toId, fromId)
  for (const { first, second } of both) {
    const { value } = keeps === 'first' ? first : second
    const note = joinedText(first.note, second.note)
    transaction.update('emotion-point', first.id, { value, note })
    pointElsewhere(transaction, second, first.id)
    transaction.remove(second.id)
  }
  for (const point of transaction.pointingAt('emotion-point', 'stepId', fromId)) {
    transaction.update('emotion-point', point.id, { stepId: toId })
  }
  return both.length
}

function stepsOf(transaction: Transaction, stageId: string) {
  return transaction.pointingAt('step', 'stageId', stageId)
}
