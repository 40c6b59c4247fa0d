/** Says that a persona is on a journey map, and whether its emotion line is drawn. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { flag, id, orderKey } from '#shared/model/fields.ts'

export const journeyPersonaRecord = defineRecord('journey-persona', {
  fields: {
    journeyId: id(),
    personaId: id(),
    order: orderKey(),
    isLineShown: flag(),
  },
})

export type JourneyPersona = RecordOf<typeof journeyPersonaRecord>
