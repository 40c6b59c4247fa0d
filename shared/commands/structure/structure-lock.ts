/** Keeps stages, steps and lanes of a locked map as they are; what lies in its cells stays free. */

import { AppError } from '#shared/base/app-error.ts'
import type { Lane } from '#shared/model/records/lane.ts'
import type { Stage } from '#shared/model/records/stage.ts'
import type { Step } from '#shared/model/records/step.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Transaction } from '#shared/store/transaction.ts'

/** The code of the refusal; the ids name the map. */
export const structureLocked = 'structure-locked'

/**
 * Refuses to go on where the structure of a map is locked.
 * @throws AppError `structure-locked`
 */
export function checkUnlocked(reader: RecordReader, journeyId: string): void {
  if (reader.get('journey', journeyId)?.isStructureLocked === true) {
    throw new AppError(structureLocked, [journeyId])
  }
}

/**
 * A stage whose map may be changed.
 * @throws AppError `record-missing` or `structure-locked`
 */
export function openStage(transaction: Transaction, stageId: string): Stage {
  const stage = transaction.need('stage', stageId)
  checkUnlocked(transaction, stage.journeyId)
  return stage
}

/**
 * A step whose map may be changed.
 * @throws AppError `record-missing` or `structure-locked`
 */
export function openStep(transaction: Transaction, stepId: string): Step {
  const step = transaction.need('step', stepId)
  openStage(transaction, step.stageId)
  return step
}

/**
 * A lane whose map may be changed.
 * @throws AppError `record-missing` or `structure-locked`
 */
export function openLane(transaction: Transaction, laneId: string): Lane {
  const lane = transaction.need('lane', laneId)
  checkUnlocked(transaction, lane.journeyId)
  return lane
}
