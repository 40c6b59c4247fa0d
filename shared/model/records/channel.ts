/** A channel: the medium that carries touchpoints, such as an app, a call or a branch. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { line, oneOf, orderKey } from '#shared/model/fields.ts'

/** What a channel is like; decides its picture. */
export const channelKinds = [
  'app',
  'web',
  'phone',
  'message',
  'push',
  'email',
  'chatbot',
  'social',
  'in-person',
  'visit',
  'offline',
  'kiosk',
  'terminal',
  'board',
  'broadcast',
  'card',
  'paper',
  'document',
  'remote',
  'transfer',
  'other',
] as const

export const channelRecord = defineRecord('channel', {
  fields: {
    order: orderKey(),
    name: line(),
    kind: oneOf(channelKinds),
  },
})

export type Channel = RecordOf<typeof channelRecord>
export type ChannelKind = (typeof channelKinds)[number]
