/** A transcript: the whole text of an interview or an observation, from which quotes are taken. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { day, ids, line, longText, oneOf, orderKey } from '#shared/model/fields.ts'
import { consents } from './evidence.ts'

export const transcriptRecord = defineRecord('transcript', {
  fields: {
    order: orderKey(),
    name: line(),
    text: longText(),
    kind: oneOf(['interview', 'observation', 'call']),
    /** Stands for the person, e.g. "M-03"; '' where unknown. */
    participantCode: line(),
    date: day(),
    consent: oneOf(consents),
    personaIds: ids(),
  },
})

export type Transcript = RecordOf<typeof transcriptRecord>
