/** A vote: the dots that one participant put on one thing in one round. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { id } from '#shared/model/fields.ts'
import * as z from 'zod/mini'

export const voteRecord = defineRecord('vote', {
  fields: {
    roundId: id(),
    itemId: id(),
    /** Null once the participant was taken out of the project; the dots still count. */
    participantId: z.nullable(id()),
    dots: z.int().check(z.minimum(1), z.maximum(99)),
  },
})

export type Vote = RecordOf<typeof voteRecord>
