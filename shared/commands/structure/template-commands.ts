/** Command that makes a map out of a template. */

import { AppError } from '#shared/base/app-error.ts'
import { addChannel } from '#shared/commands/channel-commands.ts'
import { defineCommand } from '#shared/commands/command.ts'
import { copyRecords } from '#shared/commands/copy-records.ts'
import { putOnMap } from '#shared/commands/journey-commands.ts'
import { keyAt } from '#shared/commands/place.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { withFields } from '#shared/store/diff.ts'

/**
 * Adds a map made of the records of a template, behind the other maps; gives its id. Its channels
 * are found by name or made.
 * @throws AppError `template-without-map`
 */
export const addFromTemplate = defineCommand<
  {
    readonly records: readonly AnyRecord[]
    readonly name: string
    readonly personaIds: readonly string[]
  },
  string
>({
  id: 'journey.add-from-template',
  run(transaction, { records, name, personaIds }, context) {
    const { newId } = context
    const journey = records.find((record) => record.type === 'journey')
    if (journey === undefined) throw new AppError('template-without-map')
    const journeys = transaction.all('journey')
    const order = keyAt(transaction, journeys, journeys.length)
    const channelIds = new Map<string, string>()
    for (const record of records) {
      if (record.type !== 'channel') continue
      const { name: channelName, kind } = record
      const channel = { name: channelName, kind }
      channelIds.set(record.id, addChannel.run(transaction, channel, context))
    }
    const parts = records.flatMap((record): readonly AnyRecord[] => {
      if (record.type === 'channel') return []
      if (record.id === journey.id) return [withFields(journey, { name, order })]
      if (record.type !== 'touchpoint') return [record]
      const here = record.channelIds.flatMap((id) => channelIds.get(id) ?? [])
      return [withFields(record, { channelIds: [...new Set(here)] })]
    })
    const journeyId = copyRecords(transaction, newId, parts).get(journey.id)!
    for (const personaId of personaIds) {
      putOnMap(transaction, newId('journey-persona'), journeyId, personaId)
    }
    return journeyId
  },
})
