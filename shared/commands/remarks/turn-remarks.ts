/** Lets what people put on a record, tags and comments, go over to the one that takes its place. */

import type { NewId } from '#shared/base/ids.ts'
import type { Transaction } from '#shared/store/transaction.ts'

/** Turns tags and comments to another record, which may come into being later in the transaction. */
export function turnRemarks(transaction: Transaction, oldId: string, nextId: string): void {
  const carried = tagIdsOn(transaction, nextId)
  for (const { id, tagId } of transaction.pointingAt('tagging', 'recordId', oldId)) {
    if (!carried.has(tagId)) transaction.update('tagging', id, { recordId: nextId })
  }
  for (const { id } of transaction.pointingAt('comment', 'recordId', oldId)) {
    transaction.update('comment', id, { recordId: nextId })
  }
}

/** Puts the tags of a record on its copy. What was said about the one is not said about the other. */
export function copyTags(
  transaction: Transaction,
  newId: NewId,
  fromId: string,
  toId: string,
): void {
  for (const tagId of tagIdsOn(transaction, fromId)) {
    transaction.create('tagging', newId('tagging'), { tagId, recordId: toId })
  }
}

function tagIdsOn(transaction: Transaction, recordId: string): ReadonlySet<string> {
  return new Set(transaction.pointingAt('tagging', 'recordId', recordId).map(({ tagId }) => tagId))
}
