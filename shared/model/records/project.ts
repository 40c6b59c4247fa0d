/** The project itself: one record of this type in every project. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { line, text, time } from '#shared/model/fields.ts'

export const projectRecord = defineRecord('project', {
  fields: {
    name: line(),
    /** The organisation whose service it is. */
    organisation: line(),
    description: text(),
    /** Who made the maps; printed on the cover. */
    author: line(),
    createdAt: time(),
  },
})

export type Project = RecordOf<typeof projectRecord>
