/** A touchpoint: one interaction at a time, with its channels, expectation and reality. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { flag, id, ids, line, orderKey, score, text } from '#shared/model/fields.ts'
import * as z from 'zod/mini'
import { deliveryFields, withoutDelivery } from '#shared/model/delivery.ts'
import { withoutOrigin } from '#shared/model/origin.ts'

export const touchpointRecord = defineRecord('touchpoint', {
  fields: {
    laneId: id(),
    stepId: id(),
    order: orderKey(),
    /** The record of the as-is map that this one was made from. */
    originId: z.nullable(id()),
    title: text(),
    details: text(),
    channelIds: ids(),
    /** The team or person responsible; '' where nobody is named. */
    owner: line(),
    /** Whether the overall judgement is decided here. */
    isMomentOfTruth: flag(),
    /** What people expect, 1 (little) to 5 (much). */
    expectation: score(),
    expectationText: text(),
    /** What they get, 1 to 5 on the same scale. */
    actual: score(),
    actualText: text(),
    ...deliveryFields,
  },
  migrations: { 2: withoutOrigin, 3: withoutDelivery },
})

export type Touchpoint = RecordOf<typeof touchpointRecord>
