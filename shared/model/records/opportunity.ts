/** An opportunity: an area worth solving, not yet a solution. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { id, ids, line, orderKey, text } from '#shared/model/fields.ts'

export const opportunityRecord = defineRecord('opportunity', {
  fields: {
    laneId: id(),
    stepId: id(),
    order: orderKey(),
    title: text(),
    details: text(),
    /** The pain points it was made from. */
    painPointIds: ids(),
    /** The team or person responsible; '' where nobody is named. */
    owner: line(),
  },
})

export type Opportunity = RecordOf<typeof opportunityRecord>
