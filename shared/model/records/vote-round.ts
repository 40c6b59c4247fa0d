/** A round of dot voting: its rules, who could vote, on what, and whether it is still open. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { flag, id, ids, line, lines, orderKey, time } from '#shared/model/fields.ts'
import * as z from 'zod/mini'

export const voteRoundRecord = defineRecord('vote-round', {
  fields: {
    boardId: id(),
    order: orderKey(),
    name: line(),
    /** What is voted on, as it stood when the round was opened. */
    itemIds: ids(),
    dotsPerPerson: z.int().check(z.minimum(1), z.maximum(99)),
    /** Whether one person may put several dots on the same thing. */
    isStackingAllowed: flag(),
    /** Counts are hidden until it is true. */
    isClosed: flag(),
    /** The names of those who could vote, kept even when people are taken out of the project. */
    electorate: lines(),
    openedAt: time(),
    closedAt: z.nullable(time()),
  },
})

export type VoteRound = RecordOf<typeof voteRoundRecord>
