/** A picture on a board; its title says what it shows. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { assetHash } from '#shared/model/fields.ts'
import { placedFields } from '#shared/model/placed.ts'

export const pictureRecord = defineRecord('picture', {
  fields: { ...placedFields, image: assetHash() },
})

export type Picture = RecordOf<typeof pictureRecord>
