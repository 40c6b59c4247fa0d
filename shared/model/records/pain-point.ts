/** A pain point: an obstacle or cost that people meet. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { id, ids, orderKey, score, text } from '#shared/model/fields.ts'
import * as z from 'zod/mini'

export const painPointRecord = defineRecord('pain-point', {
  fields: {
    laneId: id(),
    stepId: id(),
    order: orderKey(),
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
})

export type PainPoint = RecordOf<typeof painPointRecord>
