/** A stage: a broad part of a journey that holds steps. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { flag, id, line, orderKey, text } from '#shared/model/fields.ts'

export const stageRecord = defineRecord('stage', {
  fields: {
    journeyId: id(),
    order: orderKey(),
    name: line(),
    description: text(),
    isHidden: flag(),
  },
})

export type Stage = RecordOf<typeof stageRecord>
