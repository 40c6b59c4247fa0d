/** How one persona feels at one step, as a point of its emotion line. */

import * as z from 'zod/mini'
import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { id, text } from '#shared/model/fields.ts'
import { withoutOrigin } from '#shared/model/origin.ts'

export const lowestEmotion = -2
export const highestEmotion = 2

export const emotionPointRecord = defineRecord('emotion-point', {
  fields: {
    laneId: id(),
    stepId: id(),
    personaId: id(),
    /** The record of the as-is map that this one was made from. */
    originId: z.nullable(id()),
    /** From -2 (very bad) to 2 (very good). A step that was not assessed has no record at all. */
    value: z.number().check(z.minimum(lowestEmotion), z.maximum(highestEmotion)),
    note: text(),
  },
  migrations: { 2: withoutOrigin },
})

export type EmotionPoint = RecordOf<typeof emotionPointRecord>
