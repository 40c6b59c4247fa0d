/** A note: a thought on a board that is nothing more particular yet. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { placedFields } from '#shared/model/placed.ts'

export const noteRecord = defineRecord('note', { fields: { ...placedFields } })

export type Note = RecordOf<typeof noteRecord>
