/** Lets one thing on a board take the place of another in all that points at it. */

import { AppError } from '#shared/base/app-error.ts'
import { cleanText } from '#shared/base/text.ts'
import { isPlaced, type PlacedRecord } from '#shared/model/board-items.ts'
import { linkKindBetween } from '#shared/model/thread.ts'
import type { AnyRecord, RecordByType } from '#shared/model/schema.ts'
import { keysAt } from '#shared/commands/place.ts'
import { turnRemarks } from '#shared/commands/remarks/turn-remarks.ts'
import { withFields } from '#shared/store/diff.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { textsOf, textsOfLostParts } from './own-texts.ts'

/**
 * Turns links of the thread that still fit, connectors, votes, parts, waivers, history and what is
 * about it from one thing to another, and removes it. What would be there twice, or would lead from a thing to
 * itself, goes with the old one.
 */
export function takeOver(transaction: Transaction, oldId: string, next: PlacedRecord): void {
  turnLinks(transaction, oldId, next)
  turnConnectors(transaction, oldId, next)
  turnVotes(transaction, oldId, next.id)
  turnParts(transaction, oldId, next)
  for (const { id } of transaction.pointingAt('frame', 'subjectId', oldId)) {
    transaction.update('frame', id, { subjectId: next.id })
  }
  if (next.type === 'question') {
    for (const { id } of transaction.pointingAt('board', 'questionId', oldId)) {
      transaction.update('board', id, { questionId: next.id })
    }
  }
  for (const { id } of transaction.pointingAt('board-move', 'recordId', oldId)) {
    transaction.update('board-move', id, { recordId: next.id })
  }
  const waived = transaction.pointingAt('waiver', 'recordId', next.id)
  for (const { id, rule } of transaction.pointingAt('waiver', 'recordId', oldId)) {
    if (waived.some((waiver) => waiver.rule === rule)) continue
    transaction.update('waiver', id, { recordId: next.id })
  }
  turnRemarks(transaction, oldId, next.id)
  transaction.remove(oldId)
}

/**
 * Puts one thing into another: its words go on in the details of the other, which takes its place.
 * @throws AppError `record-missing`
 */
export function mergeInto(transaction: Transaction, keptId: string, mergedId: string): void {
  const [kept, merged] = [keptId, mergedId].map((id) => transaction.find(id))
  if (!isPlaced(kept) || !isPlaced(merged)) throw new AppError('record-missing', [keptId, mergedId])
  const lost = textsOfLostParts(transaction, merged, kept.type)
  const texts = [kept.details, ...textsOf(merged), ...lost].filter(
    (text) => text !== '' && text !== kept.title,
  )
  const next = withFields(kept, { details: cleanText(texts.join('\n')) })
  transaction.put(next)
  takeOver(transaction, mergedId, next)
}

function turnLinks(transaction: Transaction, oldId: string, next: PlacedRecord): void {
  const links = [
    ...transaction.pointingAt('link', 'fromId', oldId),
    ...transaction.pointingAt('link', 'toId', oldId),
  ]
  for (const { id, fromId, toId } of links) {
    const turned = {
      fromId: fromId === oldId ? next.id : fromId,
      toId: toId === oldId ? next.id : toId,
    }
    const [from, to] = [transaction.find(turned.fromId), transaction.find(turned.toId)]
    const kind = from === undefined || to === undefined ? null : linkKindBetween(from.type, to.type)
    const isThere = transaction
      .pointingAt('link', 'fromId', turned.fromId)
      .some((link) => link.toId === turned.toId)
    if (kind === null || isThere || turned.fromId === turned.toId) continue
    transaction.update('link', id, { ...turned, kind })
  }
}

function turnConnectors(transaction: Transaction, oldId: string, next: PlacedRecord): void {
  const isHere = (id: string): boolean => {
    const end = transaction.find(id)
    return (isPlaced(end) || end?.type === 'frame') && end.boardId === next.boardId
  }
  const ends = (id: string, from: boolean) =>
    transaction.pointingAt('connector', from ? 'fromId' : 'toId', id)
  for (const { id, toId } of ends(oldId, true)) {
    if (toId !== next.id && isHere(toId)) transaction.update('connector', id, { fromId: next.id })
  }
  for (const { id, fromId } of ends(oldId, false)) {
    if (fromId !== next.id && isHere(fromId)) transaction.update('connector', id, { toId: next.id })
  }
}

/** What belongs to a thing goes behind what belongs to the other, where that can have such parts. */
function turnParts(transaction: Transaction, oldId: string, next: PlacedRecord): void {
  const turn = <Type extends 'attachment' | 'assumption' | 'test-task' | 'test-session'>(
    type: Type,
    field: string & keyof RecordByType[Type],
  ): void => {
    const parts = transaction.pointingAt(type, field, oldId)
    const known = transaction.pointingAt(type, field, next.id)
    const keys = keysAt(transaction, known, known.length, parts.length)
    parts.forEach((part, n) =>
      transaction.put(withFields<AnyRecord>(part, { [field]: next.id, order: keys[n]! })),
    )
  }
  turn('attachment', 'ownerId')
  if (next.type === 'idea') turn('assumption', 'ideaId')
  if (next.type === 'test') {
    turn('test-task', 'testId')
    turn('test-session', 'testId')
  }
}

/** The dots of a person on both are added up, as far as one thing may hold them. */
function turnVotes(transaction: Transaction, oldId: string, nextId: string): void {
  for (const { id, itemIds } of transaction.pointingAt('vote-round', 'itemIds', oldId)) {
    const turned = itemIds.map((each) => (each === oldId ? nextId : each))
    transaction.update('vote-round', id, { itemIds: [...new Set(turned)] })
  }
  for (const vote of transaction.pointingAt('vote', 'itemId', oldId)) {
    const { isStackingAllowed, dotsPerPerson } = transaction.need('vote-round', vote.roundId)
    const known = transaction
      .pointingAt('vote', 'itemId', nextId)
      .find(
        ({ roundId, participantId }) =>
          roundId === vote.roundId &&
          participantId === vote.participantId &&
          participantId !== null,
      )
    if (known === undefined) transaction.put(withFields(vote, { itemId: nextId }))
    else {
      const most = isStackingAllowed ? dotsPerPerson : 1
      transaction.update('vote', known.id, { dots: Math.min(known.dots + vote.dots, most) })
    }
  }
}
