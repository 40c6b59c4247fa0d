/** A connector: an arrow between two things on a board that means only what its label says. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { id, line, oneOf } from '#shared/model/fields.ts'

export const connectorRecord = defineRecord('connector', {
  fields: {
    boardId: id(),
    /** Notes or frames of the board; the connector goes with either. */
    fromId: id(),
    toId: id(),
    label: line(),
    arrow: oneOf(['none', 'end', 'both']),
  },
})

export type Connector = RecordOf<typeof connectorRecord>
