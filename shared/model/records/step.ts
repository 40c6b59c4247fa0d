/** A step: one column of a journey map, within a stage. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { flag, id, length, line, orderKey } from '#shared/model/fields.ts'
import * as z from 'zod/mini'
import { withoutOrigin } from '#shared/model/origin.ts'

export const narrowestStep = 96
export const widestStep = 640

export const stepRecord = defineRecord('step', {
  fields: {
    stageId: id(),
    order: orderKey(),
    /** The record of the as-is map that this one was made from. */
    originId: z.nullable(id()),
    /** Often '', where the cards say enough. */
    name: line(),
    isHidden: flag(),
    /** Width of the column in px; null for the default. */
    width: length(narrowestStep, widestStep),
  },
  migrations: { 2: withoutOrigin },
})

export type Step = RecordOf<typeof stepRecord>
