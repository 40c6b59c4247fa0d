/** How gladly a persona uses a channel. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { id, score } from '#shared/model/fields.ts'

export const channelPreferenceRecord = defineRecord('channel-preference', {
  fields: {
    personaId: id(),
    channelId: id(),
    /** 1 (avoids it) to 5 (prefers it). */
    value: score(),
  },
})

export type ChannelPreference = RecordOf<typeof channelPreferenceRecord>
