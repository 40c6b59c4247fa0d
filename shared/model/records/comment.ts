/** A comment: what somebody has to say about a record, until it is resolved. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { flag, id, text, time } from '#shared/model/fields.ts'
import * as z from 'zod/mini'

export const commentRecord = defineRecord('comment', {
  fields: {
    /** What it is about, of any type; the comment goes with it. */
    recordId: id(),
    /** The comment that it answers; null for one that begins a conversation. */
    replyToId: z.nullable(id()),
    /** The participant who wrote it; null where nobody is named. */
    authorId: z.nullable(id()),
    text: text(),
    createdAt: time(),
    /** Holds for the conversation that it begins; an answer has none of its own. */
    isResolved: flag(),
  },
})

export type Comment = RecordOf<typeof commentRecord>
