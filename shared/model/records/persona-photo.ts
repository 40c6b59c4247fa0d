/** A photo of a persona, one of several to choose from, and the square that is cut out of it. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { assetHash, id, orderKey, share } from '#shared/model/fields.ts'

export const personaPhotoRecord = defineRecord('persona-photo', {
  fields: {
    personaId: id(),
    order: orderKey(),
    image: assetHash(),
    /** Left edge of the square as a share of the photo's width; null for the middle. */
    cropX: share(),
    /** Upper edge as a share of the photo's height; null for the middle. */
    cropY: share(),
    /** Side as a share of the photo's shorter side; null for all of it. */
    cropSize: share(),
  },
})

export type PersonaPhoto = RecordOf<typeof personaPhotoRecord>
