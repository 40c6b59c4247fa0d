/** A How-Might-We question: opens the way to solutions without naming one. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { id, oneOf } from '#shared/model/fields.ts'
import { placedFields } from '#shared/model/placed.ts'
import * as z from 'zod/mini'

/** The ways in which a question can be asked differently. */
export const variations = [
  'none',
  'amplify-good',
  'remove-bad',
  'question-assumption',
  'go-after-adjective',
  'opposite',
] as const

export const questionRecord = defineRecord('question', {
  fields: {
    ...placedFields,
    /** The one persona it is about; null where the question names its user itself. */
    personaId: z.nullable(id()),
    variation: oneOf(variations),
  },
})

export type Question = RecordOf<typeof questionRecord>
export type Variation = (typeof variations)[number]
