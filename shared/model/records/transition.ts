/** A transition: an arrow from one item of a map to another, and what happens between them. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { count, flag, id, line, text } from '#shared/model/fields.ts'
import * as z from 'zod/mini'

export const transitionRecord = defineRecord('transition', {
  fields: {
    fromId: id(),
    toId: id(),
    /** The record of the as-is map that this one was made from. */
    originId: z.nullable(id()),
    /** What stands at the arrow. */
    label: line(),
    /** What is known at the first item and still known at the second. */
    carried: text(),
    /** What gets lost on the way. */
    lost: text(),
    /** What people have to say or do again. */
    repeated: text(),
    /** How long the way takes or makes people wait, in minutes; null where nobody measured. */
    waitMinutes: count(),
    /** Whether the journey breaks here, so that people give up or begin anew. */
    isBreak: flag(),
  },
})

export type Transition = RecordOf<typeof transitionRecord>
