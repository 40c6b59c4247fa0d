/** Commands on the pictures and files that belong to a record, such as a storyboard. */

import { defineCommand } from '#shared/commands/command.ts'
import { keyAt } from '#shared/commands/place.ts'
import type { FieldsOf } from '#shared/model/schema.ts'

/** Adds a stored file behind those of the same record; gives the attachment's id. */
export const addAttachment = defineCommand<
  {
    readonly ownerId: string
    /** The name of the file. */
    readonly name: string
    /** Hash of the stored file; null for a place that is still empty. */
    readonly asset: string | null
    readonly caption?: string
  },
  string
>({
  id: 'attachment.add',
  run(transaction, { ownerId, name, asset, caption = '' }, { newId }) {
    const others = transaction.pointingAt('attachment', 'ownerId', ownerId)
    const order = keyAt(transaction, others, others.length)
    const id = newId('attachment')
    transaction.create('attachment', id, { ownerId, order, name, caption, asset })
    return id
  },
})

export const updateAttachment = defineCommand<{
  readonly attachmentId: string
  readonly fields: Partial<Pick<FieldsOf<'attachment'>, 'name' | 'caption'>>
}>({
  id: 'attachment.update',
  run(transaction, { attachmentId, fields }) {
    transaction.update('attachment', attachmentId, fields)
  },
})

/** Moves an attachment to a place among the others of its record. */
export const moveAttachment = defineCommand<{
  readonly attachmentId: string
  readonly index: number
}>({
  id: 'attachment.move',
  run(transaction, { attachmentId, index }) {
    const { ownerId } = transaction.need('attachment', attachmentId)
    const others = transaction
      .pointingAt('attachment', 'ownerId', ownerId)
      .filter(({ id }) => id !== attachmentId)
    transaction.update('attachment', attachmentId, { order: keyAt(transaction, others, index) })
  },
})

export const removeAttachment = defineCommand<{ readonly attachmentId: string }>({
  id: 'attachment.remove',
  run(transaction, { attachmentId }) {
    transaction.remove(transaction.need('attachment', attachmentId).id)
  },
})
