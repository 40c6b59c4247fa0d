/** Commands that copy personas with all that is theirs, inside a project and from another one. */

import { addChannel } from '#shared/commands/channel-commands.ts'
import { defineCommand } from '#shared/commands/command.ts'
import { copyRecords } from '#shared/commands/copy-records.ts'
import { keyAt } from '#shared/commands/place.ts'
import { copyTags } from '#shared/commands/remarks/turn-remarks.ts'
import { personaParts, type CopiedPersonas } from '#shared/model/persona-parts.ts'
import { isOfType, type AnyRecord } from '#shared/model/schema.ts'

/** Copies a persona with traits, preferences and photos, without its maps; gives the copy's id. */
export const duplicatePersona = defineCommand<
  { readonly personaId: string; readonly name: string },
  string
>({
  id: 'persona.duplicate',
  run(transaction, { personaId, name }, { newId }) {
    const personas = transaction.all('persona')
    const place = personas.findIndex((persona) => persona.id === personaId) + 1
    const persona = transaction.need('persona', personaId)
    const copies = copyRecords(transaction, newId, [
      persona,
      ...personaParts(transaction, personaId),
    ])
    const id = copies.get(personaId)!
    copyTags(transaction, newId, personaId, id)
    transaction.update('persona', id, { name, order: keyAt(transaction, personas, place) })
    return id
  },
})

/**
 * Puts personas that come from elsewhere behind the others. Channels go by their names: those that
 * the project does not know are added, where somebody prefers them. Gives the ids of the copies.
 */
export const pastePersonas = defineCommand<CopiedPersonas, readonly string[]>({
  id: 'persona.paste',
  run(transaction, { personas, parts, channels }, context) {
    const named = new Map(channels.map((channel) => [channel.id, channel]))
    const channelIds = new Map<string, string>()
    const records = [...personas, ...parts].flatMap((record): readonly AnyRecord[] => {
      if (!isOfType(record, 'channel-preference')) return [record]
      const channel = named.get(record.channelId)
      if (channel === undefined) return []
      const { name, kind } = channel
      const channelId =
        channelIds.get(channel.id) ?? addChannel.run(transaction, { name, kind }, context)
      channelIds.set(channel.id, channelId)
      return [{ ...record, channelId }]
    })
    const copies = copyRecords(transaction, context.newId, onePreferenceEach(records))
    return personas.map(({ id }) => {
      const copy = copies.get(id)!
      const others = transaction.all('persona').filter((each) => each.id !== copy)
      const order = keyAt(transaction, others, others.length)
      transaction.update('persona', copy, { order })
      return copy
    })
  },
  labelArgs: ({ personas }) => ({ count: personas.length }),
})

/** Two channels of one name become one here; the first statement about it stands. */
function onePreferenceEach(records: readonly AnyRecord[]): readonly AnyRecord[] {
  const seen = new Set<string>()
  return records.filter((record) => {
    if (!isOfType(record, 'channel-preference')) return true
    const place = `${record.personaId} ${record.channelId}`
    if (seen.has(place)) return false
    seen.add(place)
    return true
  })
}
