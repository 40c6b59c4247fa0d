/** A test session: one participant on one day. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { day, id, line, oneOf, orderKey, text } from '#shared/model/fields.ts'
import * as z from 'zod/mini'
import { consents } from './evidence.ts'

export const testSessionRecord = defineRecord('test-session', {
  fields: {
    testId: id(),
    order: orderKey(),
    /** Stands for the person, e.g. "P-02". */
    participantCode: line(),
    personaId: z.nullable(id()),
    date: day(),
    consent: oneOf(consents),
    /** What they said that is worth keeping. */
    quote: text(),
    notes: text(),
  },
})

export type TestSession = RecordOf<typeof testSessionRecord>
