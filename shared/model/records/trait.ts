/** A trait of a persona: a scale between two opposites, such as "plans ahead" and "decides on the spot". */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { id, line, orderKey, rating } from '#shared/model/fields.ts'

export const traitRecord = defineRecord('trait', {
  fields: {
    personaId: id(),
    order: orderKey(),
    /** What 1 stands for. */
    leftLabel: line(),
    /** What 5 stands for; '' for a scale with one named end. */
    rightLabel: line(),
    /** Where the persona is between the two, 1 to 5. */
    value: rating(),
  },
})

export type Trait = RecordOf<typeof traitRecord>
