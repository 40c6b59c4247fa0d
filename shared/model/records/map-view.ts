/** A saved view of a journey map: which lanes and personas are shown, and which cards stand out. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { flag, id, ids, line, orderKey, score } from '#shared/model/fields.ts'

export const mapViewRecord = defineRecord('map-view', {
  fields: {
    journeyId: id(),
    order: orderKey(),
    name: line(),
    /** Lanes and personas made later are shown. */
    hiddenLaneIds: ids(),
    hiddenPersonaIds: ids(),
    /** Only what goes through one of these channels; empty for all. */
    channelIds: ids(),
    /** Only what carries one of these tags; empty for all. */
    tagIds: ids(),
    /** Only pain points at least this severe; null for all. */
    leastSeverity: score(),
    /** Only what holds this text; '' for all. */
    text: line(),
    /** Whether the map opens with it; one view of a map at most. */
    isOpening: flag(),
  },
  migrations: {
    2: (record) => ({ ...record, isOpening: false }),
  },
})

export type MapView = RecordOf<typeof mapViewRecord>
