/** A participant of the workshop: someone who writes notes and votes. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { line, orderKey } from '#shared/model/fields.ts'

export const participantRecord = defineRecord('participant', {
  fields: {
    order: orderKey(),
    name: line(),
    /** What they bring in, e.g. "Operations"; '' where it does not matter. */
    role: line(),
  },
})

export type Participant = RecordOf<typeof participantRecord>
