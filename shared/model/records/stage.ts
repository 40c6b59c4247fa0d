/** A stage: a broad part of a journey that holds steps. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { flag, id, line, orderKey, text } from '#shared/model/fields.ts'
import * as z from 'zod/mini'
import { withoutOrigin } from '#shared/model/origin.ts'

export const stageRecord = defineRecord('stage', {
  fields: {
    journeyId: id(),
    order: orderKey(),
    /** The record of the as-is map that this one was made from. */
    originId: z.nullable(id()),
    name: line(),
    description: text(),
    isHidden: flag(),
  },
  migrations: { 2: withoutOrigin },
})

export type Stage = RecordOf<typeof stageRecord>
