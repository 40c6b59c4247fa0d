/** Says that a record carries a tag. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { id } from '#shared/model/fields.ts'

export const taggingRecord = defineRecord('tagging', {
  fields: {
    tagId: id(),
    /** What carries the tag, of any type. */
    recordId: id(),
  },
})

export type Tagging = RecordOf<typeof taggingRecord>
