/** Commands on emotion points. */

import { AppError } from '#shared/base/app-error.ts'
import { clamp } from '#shared/base/geometry.ts'
import { highestEmotion, lowestEmotion } from '#shared/model/records/emotion-point.ts'
import { defineCommand } from './command.ts'
import { checkCell } from './place.ts'

/** A persona's place on an emotion line. */
export interface EmotionPlace {
  readonly laneId: string
  readonly stepId: string
  readonly personaId: string
}

/**
 * Sets how a persona feels at a step, kept within -2..2 and to one decimal; null takes the
 * point away, so that the line has a gap there.
 */
export const setEmotion = defineCommand<EmotionPlace & { readonly value: number | null }>({
  id: 'emotion.set',
  run(transaction, { laneId, stepId, personaId, value }, { newId }) {
    if (transaction.need('lane', laneId).kind !== 'emotion') {
      throw new AppError('lane-holds-no-emotions', [laneId])
    }
    checkCell(transaction, laneId, stepId)
    const point = transaction
      .pointingAt('emotion-point', 'stepId', stepId)
      .find((each) => each.laneId === laneId && each.personaId === personaId)
    if (value === null) {
      if (point !== undefined) transaction.remove(point.id)
      return
    }
    // Adding 0 turns -0, which a drag from below can give, into 0.
    const kept = Math.round(clamp(value, lowestEmotion, highestEmotion) * 10) / 10 + 0
    if (point !== undefined) transaction.update('emotion-point', point.id, { value: kept })
    else {
      transaction.create('emotion-point', newId('emotion-point'), {
        laneId,
        stepId,
        personaId,
        originId: null,
        value: kept,
        note: '',
      })
    }
  },
})

/** Sets the note that says why a persona feels that way. */
export const noteEmotion = defineCommand<{ readonly pointId: string; readonly note: string }>({
  id: 'emotion.note',
  run(transaction, { pointId, note }) {
    transaction.update('emotion-point', pointId, { note })
  },
})
