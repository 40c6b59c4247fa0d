/** Makes things from records of the thread, tied to each of them, with what is known from them. */

import { AppError } from '#shared/base/app-error.ts'
import type { CommandContext } from '#shared/commands/command.ts'
import { addItem, type ItemPlace } from '#shared/commands/item-commands.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { linkDown, putLink } from './link-records.ts'
import { createInThread, type NewInThread } from './new-in-thread.ts'

/**
 * Makes a thing on the board of its stage from records; gives its id. Unless its fields say
 * otherwise it is about the personas of its sources.
 */
export function makeFrom(
  transaction: Transaction,
  context: CommandContext,
  sourceIds: readonly string[],
  made: NewInThread,
): string {
  const id = createInThread(transaction, context, withPersonas(transaction, sourceIds, made))
  linkDownTo(transaction, context, sourceIds, id)
  return id
}

/**
 * Makes a pain point in a cell from records; gives its id.
 * @throws AppError `lane-holds-no-pains`
 */
export function makePainFrom(
  transaction: Transaction,
  context: CommandContext,
  sourceIds: readonly string[],
  place: Omit<ItemPlace, 'index'> & { readonly title: string },
): string {
  const { kind } = transaction.need('lane', place.laneId)
  if (kind !== 'pain-point') throw new AppError('lane-holds-no-pains', [place.laneId])
  const id = addItem.run(transaction, { ...place, index: null }, context)
  transaction.update('pain-point', id, { personaIds: personasOf(transaction, sourceIds) })
  linkDownTo(transaction, context, sourceIds, id)
  return id
}

function linkDownTo(
  transaction: Transaction,
  context: CommandContext,
  sourceIds: readonly string[],
  id: string,
): void {
  for (const sourceId of sourceIds) {
    const link = linkDown(transaction, sourceId, id)
    if (link !== null) putLink(transaction, context, link)
  }
}

function withPersonas(
  reader: RecordReader,
  sourceIds: readonly string[],
  made: NewInThread,
): NewInThread {
  const personaIds = personasOf(reader, sourceIds)
  const [only, ...others] = personaIds
  const personaId = only !== undefined && others.length === 0 ? only : null
  switch (made.type) {
    case 'insight':
      return { ...made, fields: { personaIds, ...made.fields } }
    case 'question':
      return { ...made, fields: { personaId, ...made.fields } }
    case 'point-of-view':
      return { ...made, fields: { personaId, ...made.fields } }
    default:
      return made
  }
}

/** The personas that records are about, each once, in the order in which they come. */
function personasOf(reader: RecordReader, ids: readonly string[]): readonly string[] {
  const found = ids.flatMap((id): readonly (string | null)[] => {
    const record = reader.find(id)
    if (record === undefined) return []
    if ('personaIds' in record) return record.personaIds
    return record.type === 'question' || record.type === 'point-of-view' ? [record.personaId] : []
  })
  return [...new Set(found)].filter((id) => id !== null)
}
