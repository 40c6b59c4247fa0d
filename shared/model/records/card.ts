/** A card of plain text in a cell: an action, a thought, a gain, a quote or free text. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { assetHash, id, line, orderKey, text } from '#shared/model/fields.ts'
import * as z from 'zod/mini'
import { deliveryFields, withoutDelivery } from '#shared/model/delivery.ts'
import { withoutOrigin } from '#shared/model/origin.ts'

export const cardRecord = defineRecord('card', {
  fields: {
    laneId: id(),
    stepId: id(),
    order: orderKey(),
    /** The record of the as-is map that this one was made from. */
    originId: z.nullable(id()),
    title: text(),
    details: text(),
    /** Who did, thought or said it; null where it holds for everybody. */
    personaId: z.nullable(id()),
    /** Where a quote comes from, e.g. "Interview M-03"; '' where unknown. */
    source: line(),
    /** A picture it shows, such as a frame of a storyboard. */
    image: assetHash(),
    ...deliveryFields,
  },
  migrations: {
    2: withoutOrigin,
    3: (record) => withoutDelivery({ ...record, image: null }),
  },
})

export type Card = RecordOf<typeof cardRecord>
