/** An insight: what several observations say together, and why it matters. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { ids } from '#shared/model/fields.ts'
import { placedFields } from '#shared/model/placed.ts'

export const insightRecord = defineRecord('insight', {
  fields: {
    ...placedFields,
    /** The personas it holds for. */
    personaIds: ids(),
  },
})

export type Insight = RecordOf<typeof insightRecord>
