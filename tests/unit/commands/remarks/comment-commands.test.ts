/** Comments: conversations about any record, open or resolved. */
import { describe, expect, it } from 'vitest'
import { convertNote } from '#shared/commands/boards/note-commands.ts'
import { removeParticipant } from '#shared/commands/boards/participant-commands.ts'
import { removeItems } from '#shared/commands/item-commands.ts'
import {
  addComment,
  editComment,
  removeComment,
  reopenComment,
  replyToComment,
  resolveComment,
} from '#shared/commands/remarks/comment-commands.ts'
import { smallWorkbench, type TestWorkbench } from '#tests/helpers/workbench.ts'

const said = { text: '이 단계가 꼭 필요한가요?', authorId: 'participant-1' }

const about = (workbench: TestWorkbench, recordId: string) =>
  workbench.store.pointingAt('comment', 'recordId', recordId)

describe('a comment', () => {
  it('begins a conversation about a record, with author and time', () => {
    const workbench = smallWorkbench()
    const id = workbench.run(addComment, { recordId: 'stage-1', ...said })
    expect(workbench.need('comment', id)).toEqual({
      ...{ id, type: 'comment', recordId: 'stage-1', replyToId: null, ...said },
      createdAt: Date.UTC(2026, 0, 5, 9),
      isResolved: false,
    })
  })

  it('is resolved, opened again by hand and by an answer', () => {
    const workbench = smallWorkbench()
    const commentId = workbench.run(addComment, { recordId: 'stage-1', ...said })
    const isResolved = () => workbench.need('comment', commentId).isResolved
    workbench.run(resolveComment, { commentId })
    expect(isResolved()).toBe(true)
    workbench.run(reopenComment, { commentId })
    expect(isResolved()).toBe(false)
    workbench.run(resolveComment, { commentId })
    workbench.run(replyToComment, { commentId, text: '아직 아닙니다', authorId: null })
    expect(isResolved()).toBe(false)
    workbench.undo()
    expect(isResolved()).toBe(true)
    expect(about(workbench, 'stage-1')).toHaveLength(1)
  })

  it('is answered on one level, and only the conversation can be resolved', () => {
    const workbench = smallWorkbench()
    const commentId = workbench.run(addComment, { recordId: 'stage-1', ...said })
    const answer = workbench.run(replyToComment, { commentId, ...said })
    const next = workbench.run(replyToComment, { commentId: answer, ...said })
    expect(workbench.need('comment', next).replyToId).toBe(commentId)
    expect(() => workbench.run(resolveComment, { commentId: answer })).toThrow('not-a-conversation')
  })

  it('is edited, and goes with its answers', () => {
    const workbench = smallWorkbench()
    const commentId = workbench.run(addComment, { recordId: 'stage-1', ...said })
    workbench.run(replyToComment, { commentId, ...said })
    workbench.run(editComment, { commentId, text: '정말 필요한가요?' })
    expect(workbench.need('comment', commentId).text).toBe('정말 필요한가요?')
    workbench.run(removeComment, { commentId })
    expect(about(workbench, 'stage-1')).toEqual([])
    workbench.undo()
    expect(about(workbench, 'stage-1')).toHaveLength(2)
  })

  it('goes with what it is about, and stays when its author goes', () => {
    const workbench = smallWorkbench()
    workbench.run(addComment, { recordId: 'pain-1', ...said })
    workbench.run(removeParticipant, { participantId: 'participant-1' })
    expect(about(workbench, 'pain-1')[0]).toMatchObject({ authorId: null, text: said.text })
    workbench.run(removeItems, { itemIds: ['pain-1'] })
    expect(about(workbench, 'pain-1')).toEqual([])
  })

  it('stays with a note that becomes something else', () => {
    const workbench = smallWorkbench()
    workbench.run(addComment, { recordId: 'note-1', ...said })
    const id = workbench.run(convertNote, { noteId: 'note-1', type: 'idea' })
    expect(about(workbench, id)).toMatchObject([{ text: said.text }])
  })
})
