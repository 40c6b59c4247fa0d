/** A journey map: what a person goes through to reach a goal, today or as it should be. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { flag, id, line, oneOf, orderKey, text } from '#shared/model/fields.ts'
import * as z from 'zod/mini'
import { withoutOrigin } from '#shared/model/origin.ts'

export const journeyStates = ['as-is', 'to-be'] as const

export const journeyRecord = defineRecord('journey', {
  fields: {
    order: orderKey(),
    /** The record of the as-is map that this one was made from. */
    originId: z.nullable(id()),
    name: line(),
    state: oneOf(journeyStates),
    /** The situation that the map is about. */
    scenario: text(),
    /** What the people on the map want to reach. */
    goal: text(),
    /** Whether stages, steps and lanes stay as they are, so that only content can change. */
    isStructureLocked: flag(),
  },
  migrations: {
    2: withoutOrigin,
    3: (record) => ({ ...record, isStructureLocked: false }),
  },
})

export type Journey = RecordOf<typeof journeyRecord>
