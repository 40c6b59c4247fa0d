/** Ties records of the thread to each other, in the one way in which two types fit. */

import type { NewId } from '#shared/base/ids.ts'
import type { Clock } from '#shared/base/clock.ts'
import type { LinkKind } from '#shared/model/records/link.ts'
import { isOfType } from '#shared/model/schema.ts'
import { isChangeable, linkFor, linkKindBetween, type PossibleLink } from '#shared/model/thread.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Transaction } from '#shared/store/transaction.ts'

/**
 * The link that two records of a project can have, whichever was named first; null where none
 * fits, where one is not there, and for parts of maps that show today.
 */
export function possibleLink(reader: RecordReader, aId: string, bId: string): PossibleLink | null {
  const [a, b] = [reader.find(aId), reader.find(bId)]
  if (a === undefined || b === undefined || aId === bId) return null
  const link = linkFor(a, b)
  return link === null || isOutOfReach(reader, link.toId) ? null : link
}

/** The link from one record down to another, as when something was made from it; null as above. */
export function linkDown(reader: RecordReader, fromId: string, toId: string): PossibleLink | null {
  const [from, to] = [reader.find(fromId), reader.find(toId)]
  if (from === undefined || to === undefined || fromId === toId) return null
  const kind: LinkKind | null = linkKindBetween(from.type, to.type)
  return kind === null || isOutOfReach(reader, toId) ? null : { fromId, toId, kind }
}

/**
 * Writes a link unless it is there already; gives its id. Pain points of an opportunity stand in
 * its own field, so those give null.
 */
export function putLink(
  transaction: Transaction,
  { newId, clock }: { readonly newId: NewId; readonly clock: Clock },
  { fromId, toId, kind }: PossibleLink,
): string | null {
  const known = transaction.pointingAt('link', 'fromId', fromId).find((link) => link.toId === toId)
  if (known !== undefined) return known.id
  const opportunity = transaction.get('opportunity', toId)
  if (opportunity !== undefined && isOfType(transaction.find(fromId), 'pain-point')) {
    const painPointIds = [...new Set([...opportunity.painPointIds, fromId])]
    transaction.update('opportunity', toId, { painPointIds })
    return null
  }
  const id = newId('link')
  transaction.create('link', id, { fromId, toId, kind, createdAt: clock.now() })
  return id
}

/** Improvements change what shall be, so parts of maps of today cannot be linked. */
function isOutOfReach(reader: RecordReader, id: string): boolean {
  const record = reader.find(id)
  if (!isChangeable(record)) return false
  const step = isOfType(record, 'touchpoint') ? reader.get('step', record.stepId) : record
  const stage = isOfType(step, 'step') ? reader.get('stage', step.stageId) : step
  const journeyId = isOfType(stage, 'stage') ? stage.journeyId : ''
  return reader.get('journey', journeyId)?.state !== 'to-be'
}
