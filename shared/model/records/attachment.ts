/** An attachment: a picture or a file that belongs to a record, such as a frame of a storyboard. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { assetHash, id, line, orderKey, text } from '#shared/model/fields.ts'

export const attachmentRecord = defineRecord('attachment', {
  fields: {
    /** What it belongs to, of any type; it goes with it. */
    ownerId: id(),
    order: orderKey(),
    /** The name of the file. */
    name: line(),
    caption: text(),
    asset: assetHash(),
  },
})

export type Attachment = RecordOf<typeof attachmentRecord>
