/** A point-of-view statement: a user needs a way to do something because of an insight. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { id, text } from '#shared/model/fields.ts'
import { placedFields } from '#shared/model/placed.ts'
import * as z from 'zod/mini'

export const pointOfViewRecord = defineRecord('point-of-view', {
  fields: {
    ...placedFields,
    /** The persona that the title describes; the title says who it is in this situation. */
    personaId: z.nullable(id()),
    /** What they need to do, as a verb. */
    need: text(),
    /** Why: what was learned about them. */
    insight: text(),
  },
})

export type PointOfView = RecordOf<typeof pointOfViewRecord>
