/** An opportunity: an area worth solving, not yet a solution. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { id, ids, line, orderKey, text } from '#shared/model/fields.ts'
import * as z from 'zod/mini'
import { withoutOrigin } from '#shared/model/origin.ts'

export const opportunityRecord = defineRecord('opportunity', {
  fields: {
    laneId: id(),
    stepId: id(),
    order: orderKey(),
    /** The record of the as-is map that this one was made from. */
    originId: z.nullable(id()),
    title: text(),
    details: text(),
    /** The pain points it was made from. */
    painPointIds: ids(),
    /** The team or person responsible; '' where nobody is named. */
    owner: line(),
  },
  migrations: { 2: withoutOrigin },
})

export type Opportunity = RecordOf<typeof opportunityRecord>
