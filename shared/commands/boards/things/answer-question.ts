/** Ties ideas to the question they were written under, so that nobody has to link them afterwards. */

import type { Clock } from '#shared/base/clock.ts'
import type { NewId } from '#shared/base/ids.ts'
import { linkDown, putLink } from '#shared/commands/thread/link-records.ts'
import { isOfType } from '#shared/model/schema.ts'
import type { Transaction } from '#shared/store/transaction.ts'

/**
 * Links a new idea to the question of the sheet that it lies on, else to that of its board.
 * Anything but an idea, and an idea without such a question, stays as it is.
 */
export function answerQuestion(
  transaction: Transaction,
  context: { readonly newId: NewId; readonly clock: Clock },
  noteId: string,
): void {
  const idea = transaction.get('idea', noteId)
  if (idea === undefined) return
  const frame = idea.frameId === null ? undefined : transaction.get('frame', idea.frameId)
  const asked = [frame?.subjectId, transaction.get('board', idea.boardId)?.questionId]
  const questionId = asked.find((id) => id != null && isOfType(transaction.find(id), 'question'))
  const link = questionId == null ? null : linkDown(transaction, questionId, noteId)
  if (link !== null) putLink(transaction, context, link)
}
