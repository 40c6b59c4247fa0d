/** A journey map: what a person goes through to reach a goal, today or as it should be. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { line, oneOf, orderKey, text } from '#shared/model/fields.ts'

export const journeyStates = ['as-is', 'to-be'] as const

export const journeyRecord = defineRecord('journey', {
  fields: {
    order: orderKey(),
    name: line(),
    state: oneOf(journeyStates),
    /** The situation that the map is about. */
    scenario: text(),
    /** What the people on the map want to reach. */
    goal: text(),
  },
})

export type Journey = RecordOf<typeof journeyRecord>
