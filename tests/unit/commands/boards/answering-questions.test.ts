/** Ideas written under a question: tied to it by being written there. */
import { describe, expect, it } from 'vitest'

import { addFrame } from '#shared/commands/boards/frame-commands.ts'
import { addNote, addNotes } from '#shared/commands/boards/note-commands.ts'

import { make } from '#tests/helpers/make-records.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

const boardId = 'board-ideate'
const [first, second] = ['question-first', 'question-second'] as const

function boardWith(questionId: string | null): TestWorkbench {
  return new TestWorkbench([
    make.project({ id: 'project-1' }),
    make.board({ id: 'board-define', stage: 'define' }),
    make.question({ id: first, boardId: 'board-define' }),
    make.question({ id: second, boardId: 'board-define' }),
    make.board({ id: boardId, stage: 'ideate', questionId }),
  ])
}

const answersTo = (workbench: TestWorkbench, questionId: string) =>
  workbench.store
    .pointingAt('link', 'fromId', questionId)
    .map(({ kind, toId }) => `${kind} ${toId}`)

const place = { boardId, x: 0, y: 0 } as const

describe('an idea', () => {
  it('answers the question of its board, one or many, each a step of its own', () => {
    const workbench = boardWith(first)
    const before = workbench.content()
    const id = workbench.run(addNote, { ...place, type: 'idea', title: '하나' })
    expect(answersTo(workbench, first)).toEqual([`answers ${id}`])
    const ids = workbench.run(addNotes, { ...place, type: 'idea', titles: ['둘', '셋'] })
    expect(answersTo(workbench, first)).toEqual([id, ...ids].map((each) => `answers ${each}`))
    workbench.undo()
    expect(answersTo(workbench, first)).toEqual([`answers ${id}`])
    workbench.undo()
    expect(workbench.content()).toBe(before)
  })

  it('answers that of its sheet where the sheet has one', () => {
    const workbench = boardWith(first)
    const sheet = {
      boardId,
      kind: 'crazy-eights',
      name: '',
      x: 0,
      y: 0,
      subjectId: second,
    } as const
    const frameId = workbench.run(addFrame, sheet)
    const idea = { ...place, type: 'idea', title: '넷', frameId, zone: '3' } as const
    const id = workbench.run(addNote, idea)
    expect(answersTo(workbench, second)).toEqual([`answers ${id}`])
    expect(answersTo(workbench, first)).toEqual([])
  })

  it('answers nothing on a board without a question, and a note never does', () => {
    const workbench = boardWith(null)
    workbench.run(addNote, { ...place, type: 'idea', title: '다섯' })
    expect(workbench.store.all('link')).toEqual([])
    const asking = boardWith(first)
    asking.run(addNote, { ...place, type: 'note', title: '메모' })
    expect(asking.store.all('link')).toEqual([])
  })
})
