/** Commands on comments and the conversations they begin. */

import { AppError } from '#shared/base/app-error.ts'
import { defineCommand } from '#shared/commands/command.ts'

/** What somebody says; `authorId` is null where nobody is named. */
export interface Said {
  readonly text: string
  readonly authorId: string | null
}

/** Begins a conversation about a record; gives the comment's id. */
export const addComment = defineCommand<Said & { readonly recordId: string }, string>({
  id: 'comment.add',
  run(transaction, { recordId, text, authorId }, { newId, clock }) {
    const id = newId('comment')
    transaction.create('comment', id, {
      recordId,
      replyToId: null,
      authorId,
      text,
      createdAt: clock.now(),
      isResolved: false,
    })
    return id
  },
})

/** Answers a conversation; a resolved one is open again. Gives the answer's id. */
export const replyToComment = defineCommand<Said & { readonly commentId: string }, string>({
  id: 'comment.reply',
  run(transaction, { commentId, text, authorId }, { newId, clock }) {
    const { recordId, replyToId, isResolved } = transaction.need('comment', commentId)
    // There is one level of answers: an answer to an answer goes on with the conversation.
    const headId = replyToId ?? commentId
    const id = newId('comment')
    transaction.create('comment', id, {
      recordId,
      replyToId: headId,
      authorId,
      text,
      createdAt: clock.now(),
      isResolved: false,
    })
    if (replyToId === null && isResolved) {
      transaction.update('comment', headId, { isResolved: false })
    }
    return id
  },
})

export const editComment = defineCommand<{ readonly commentId: string; readonly text: string }>({
  id: 'comment.edit',
  run(transaction, { commentId, text }) {
    transaction.update('comment', commentId, { text })
  },
})

/** Removes a comment; with the first of a conversation its answers go too. */
export const removeComment = defineCommand<{ readonly commentId: string }>({
  id: 'comment.remove',
  run(transaction, { commentId }) {
    for (const answer of transaction.pointingAt('comment', 'replyToId', commentId)) {
      transaction.remove(answer.id)
    }
    transaction.remove(transaction.need('comment', commentId).id)
  },
})

export const resolveComment = defineCommand<{ readonly commentId: string }>({
  id: 'comment.resolve',
  run(transaction, { commentId }) {
    const { replyToId } = transaction.need('comment', commentId)
    if (replyToId !== null) throw new AppError('not-a-conversation', [commentId])
    transaction.update('comment', commentId, { isResolved: true })
  },
})

export const reopenComment = defineCommand<{ readonly commentId: string }>({
  id: 'comment.reopen',
  run(transaction, { commentId }) {
    transaction.update('comment', commentId, { isResolved: false })
  },
})
