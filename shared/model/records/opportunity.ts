/** An opportunity: an area worth solving, not yet a solution. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { id, ids, line, orderKey, tenths, text } from '#shared/model/fields.ts'
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
    /** How much it matters to people, 0 to 10; null where nobody was asked. */
    importance: tenths(),
    /** How well it is served today, 0 to 10. */
    satisfaction: tenths(),
  },
  migrations: {
    // Before version 2, nobody was asked how much it matters either.
    2: (record) => ({ ...withoutOrigin(record), importance: null, satisfaction: null }),
  },
})

export type Opportunity = RecordOf<typeof opportunityRecord>
