/** A pain point: an obstacle or cost that people meet. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { id, ids, orderKey, score, text } from '#shared/model/fields.ts'
import * as z from 'zod/mini'
import { withoutOrigin } from '#shared/model/origin.ts'

export const painPointRecord = defineRecord('pain-point', {
  fields: {
    laneId: id(),
    stepId: id(),
    order: orderKey(),
    /** The record of the as-is map that this one was made from. */
    originId: z.nullable(id()),
    title: text(),
    details: text(),
    /** How bad it is when it happens, 1 to 5. */
    severity: score(),
    /** How often it happens, 1 (rarely) to 5 (always). */
    frequency: score(),
    /** The touchpoint it happens at; null where it belongs to none. */
    touchpointId: z.nullable(id()),
    /** The personas it concerns. */
    personaIds: ids(),
  },
  migrations: { 2: withoutOrigin },
})

export type PainPoint = RecordOf<typeof painPointRecord>
