/** Makes a thing on a board a thing of another type, which keeps all that the other type can say. */

import type { Clock } from '#shared/base/clock.ts'
import type { NewId } from '#shared/base/ids.ts'
import { cleanText } from '#shared/base/text.ts'
import type { PlacedRecord, PlacedType } from '#shared/model/board-items.ts'
import { createPlaced, usualColor } from '#shared/commands/boards/new-placed.ts'
import { withFields } from '#shared/store/diff.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { textsOf, textsOfLostParts } from './own-texts.ts'
import { takeOver } from './take-over.ts'

/** Fields that mean the same in every type that has them. */
const sharedFields = ['personaIds', 'personaId', 'image', 'owner']

/** Puts a thing of another type in the place of one; gives the new id. */
export function convertRecord(
  transaction: Transaction,
  context: { readonly newId: NewId; readonly clock: Clock },
  noteId: string,
  type: PlacedType,
): string {
  const { boardId, title, x, y } = noteOf(transaction, noteId)
  const id = createPlaced(transaction, context, type, { boardId, title, x, y })
  // Read again, since a new thing on a board can change the orders there.
  const note = noteOf(transaction, noteId)
  const made = noteOf(transaction, id)
  const { order, width, height, frameId, zone, authorId, createdAt } = note
  const next = withFields(made, {
    ...{ order, width, height, frameId, zone, authorId, createdAt },
    ...(note.color === usualColor(note.type) ? {} : { color: note.color }),
    ...keptFields(note, made),
    details: cleanText(
      [...textsOf(note).slice(1), ...textsOfLostParts(transaction, note, type)].join('\n'),
    ),
  })
  transaction.put(next)
  takeOver(transaction, noteId, next)
  return id
}

function noteOf(transaction: Transaction, id: string): PlacedRecord {
  // Callers have made sure that it is there, or made it.
  return transaction.find(id) as PlacedRecord
}

function keptFields(note: PlacedRecord, made: PlacedRecord): Readonly<Record<string, unknown>> {
  const [from, to] = [fieldsOf(note), fieldsOf(made)]
  const kept = Object.fromEntries(
    sharedFields.filter((name) => name in from && name in to).map((name) => [name, from[name]]),
  )
  if ('personaIds' in from && 'personaId' in to) {
    // A list of several does not say which of them is meant.
    const [only, ...others] =
      note.type === 'evidence' || note.type === 'insight' ? note.personaIds : []
    return { ...kept, personaId: only !== undefined && others.length === 0 ? only : null }
  }
  if ('personaId' in from && 'personaIds' in to) {
    return { ...kept, personaIds: from['personaId'] === null ? [] : [from['personaId']] }
  }
  return kept
}

function fieldsOf(note: PlacedRecord): Readonly<Record<string, unknown>> {
  // A flat record is a plain object of its fields.
  return note as unknown as Readonly<Record<string, unknown>>
}
