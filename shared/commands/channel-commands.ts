/** Commands on channels. */

import { cleanLine } from '#shared/base/text.ts'
import type { FieldsOf } from '#shared/model/schema.ts'
import { defineCommand } from './command.ts'
import { keyAt } from './place.ts'

/** Adds a channel, or gives the one that already has the name. */
export const addChannel = defineCommand<Omit<FieldsOf<'channel'>, 'order'>, string>({
  id: 'channel.add',
  run(transaction, fields, { newId }) {
    const channels = transaction.all('channel')
    const name = cleanLine(fields.name)
    const known = channels.find((channel) => channel.name === name)
    if (known !== undefined) return known.id
    const id = newId('channel')
    const order = keyAt(transaction, channels, channels.length)
    transaction.create('channel', id, { ...fields, name, order })
    return id
  },
})

export const updateChannel = defineCommand<{
  readonly channelId: string
  readonly fields: Partial<Omit<FieldsOf<'channel'>, 'order'>>
}>({
  id: 'channel.update',
  run(transaction, { channelId, fields }) {
    transaction.update('channel', channelId, fields)
  },
})

/** Removes a channel, also from the touchpoints that use it. */
export const removeChannel = defineCommand<{ readonly channelId: string }>({
  id: 'channel.remove',
  run(transaction, { channelId }) {
    transaction.remove(channelId)
  },
})
