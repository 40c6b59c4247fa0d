/** Commands on the participants of the workshop. */

import type { FieldsOf } from '#shared/model/schema.ts'
import { defineCommand } from '#shared/commands/command.ts'
import { keyAt } from '#shared/commands/place.ts'

/** Adds a participant behind the others; gives their id. */
export const addParticipant = defineCommand<
  { readonly name: string; readonly role?: string },
  string
>({
  id: 'participant.add',
  run(transaction, { name, role = '' }, { newId }) {
    const participants = transaction.all('participant')
    const id = newId('participant')
    const order = keyAt(transaction, participants, participants.length)
    transaction.create('participant', id, { name, role, order })
    return id
  },
})

export const updateParticipant = defineCommand<{
  readonly participantId: string
  readonly fields: Partial<Omit<FieldsOf<'participant'>, 'order'>>
}>({
  id: 'participant.update',
  run(transaction, { participantId, fields }) {
    transaction.update('participant', participantId, fields)
  },
})

/** Moves a participant to a place in the list of the others. */
export const moveParticipant = defineCommand<{
  readonly participantId: string
  readonly index: number
}>({
  id: 'participant.move',
  run(transaction, { participantId, index }) {
    const others = transaction.all('participant').filter(({ id }) => id !== participantId)
    transaction.update('participant', participantId, { order: keyAt(transaction, others, index) })
  },
})

/** Takes a participant out; their notes and dots stay, without a name. */
export const removeParticipant = defineCommand<{ readonly participantId: string }>({
  id: 'participant.remove',
  run(transaction, { participantId }) {
    transaction.remove(transaction.need('participant', participantId).id)
  },
})
