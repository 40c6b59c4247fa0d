/** Commands on how gladly a persona uses the channels of the project. */

import { addChannel } from '#shared/commands/channel-commands.ts'
import { defineCommand } from '#shared/commands/command.ts'
import type { ChannelKind } from '#shared/model/records/channel.ts'

/** Says how gladly a persona uses a channel, 1 to 5; null takes the statement back. */
export const setPreference = defineCommand<{
  readonly personaId: string
  readonly channelId: string
  readonly value: number | null
}>({
  id: 'preference.set',
  run(transaction, { personaId, channelId, value }, { newId }) {
    const known = transaction
      .pointingAt('channel-preference', 'personaId', personaId)
      .find((each) => each.channelId === channelId)
    if (value === null) {
      if (known !== undefined) transaction.remove(known.id)
    } else if (known === undefined) {
      const id = newId('channel-preference')
      transaction.create('channel-preference', id, { personaId, channelId, value })
    } else transaction.update('channel-preference', known.id, { value })
  },
})

/** Prefers a channel by its name, making it where the project has none of that name. */
export const addPreference = defineCommand<
  {
    readonly personaId: string
    readonly name: string
    readonly kind: ChannelKind
    readonly value: number
  },
  string
>({
  id: 'preference.add',
  run(transaction, { personaId, name, kind, value }, context) {
    const channelId = addChannel.run(transaction, { name, kind }, context)
    setPreference.run(transaction, { personaId, channelId, value }, context)
    return channelId
  },
})
