/** A waiver: says that a finding of the lint about one record is meant to be so, and why. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { id, line, time } from '#shared/model/fields.ts'

export const waiverRecord = defineRecord('waiver', {
  fields: {
    /** What the finding is about, of any type; the waiver goes with it. */
    recordId: id(),
    /** The name of the rule; that of a rule which is no more waives nothing. */
    rule: line(),
    /** Why it is meant to be so. */
    reason: line(),
    createdAt: time(),
  },
})

export type Waiver = RecordOf<typeof waiverRecord>
