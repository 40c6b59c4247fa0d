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

/** Puts a channel in the place of another one wherever that is used, and removes the other one. */
export const mergeChannels = defineCommand<{
  readonly channelId: string
  readonly intoId: string
}>({
  id: 'channel.merge',
  run(transaction, { channelId, intoId }) {
    if (channelId === intoId) return
    transaction.need('channel', intoId)
    for (const { id, channelIds } of transaction.pointingAt(
      'touchpoint',
      'channelIds',
      channelId,
    )) {
      const merged = channelIds.map((each) => (each === channelId ? intoId : each))
      transaction.update('touchpoint', id, { channelIds: [...new Set(merged)] })
    }
    const settled = new Set(
      transaction
        .pointingAt('channel-preference', 'channelId', intoId)
        .map(({ personaId }) => personaId),
    )
    for (const { id, personaId } of transaction.pointingAt(
      'channel-preference',
      'channelId',
      channelId,
    )) {
      if (!settled.has(personaId))
        transaction.update('channel-preference', id, { channelId: intoId })
    }
    transaction.remove(channelId)
  },
})
