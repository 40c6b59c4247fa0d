/** An improvement: what is changed in the service because of what was learned. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { day, line, oneOf, text } from '#shared/model/fields.ts'
import { placedFields } from '#shared/model/placed.ts'

export const improvementStates = ['planned', 'in-progress', 'done', 'announced'] as const

export const improvementRecord = defineRecord('improvement', {
  fields: {
    ...placedFields,
    status: oneOf(improvementStates),
    /** The team or person responsible; '' where nobody is named. */
    owner: line(),
    dueDate: day(),
    /** What it is expected to change, or has changed, e.g. "CES 2.4 to 4.5". */
    effect: text(),
  },
})

export type Improvement = RecordOf<typeof improvementRecord>
export type ImprovementState = (typeof improvementStates)[number]
