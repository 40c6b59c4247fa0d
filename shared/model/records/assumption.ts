/** An assumption: what must be true for an idea to work, and how well that is known. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { id, oneOf, orderKey, rating, text } from '#shared/model/fields.ts'

/** Whether people want it, whether it pays, whether it can be built. */
export const assumptionKinds = ['desirable', 'viable', 'feasible'] as const

export const assumptionRecord = defineRecord('assumption', {
  fields: {
    ideaId: id(),
    order: orderKey(),
    title: text(),
    kind: oneOf(assumptionKinds),
    /** 1 (it hardly matters) to 5 (the idea falls with it). */
    importance: rating(),
    /** How well it is known: 1 (a guess) to 5 (measured). */
    evidence: rating(),
  },
})

export type Assumption = RecordOf<typeof assumptionRecord>
export type AssumptionKind = (typeof assumptionKinds)[number]
