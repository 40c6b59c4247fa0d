/** Sending notes to other boards, making them another type, and putting near-duplicates together. */
import { describe, expect, it } from 'vitest'
import { addBoard, updateBoard } from '#shared/commands/boards/board-commands.ts'
import { addConnector } from '#shared/commands/boards/connector-commands.ts'
import { addFrame } from '#shared/commands/boards/frame-commands.ts'
import {
  addNote,
  addNotes,
  convertNote,
  lockNotes,
  mergeNotes,
  sendNotes,
} from '#shared/commands/boards/note-commands.ts'
import { castVote, openVote } from '#shared/commands/boards/vote-commands.ts'
import { waiveFinding } from '#shared/commands/lint-commands.ts'
import { addAssumption } from '#shared/commands/testing/assumption-commands.ts'
import { updateSession, updateTask } from '#shared/commands/testing/test-commands.ts'
import { addAttachment } from '#shared/commands/testing/attachment-commands.ts'
import { linkRecords } from '#shared/commands/thread/link-commands.ts'
import { brokenPromises } from '#tests/helpers/invariants.ts'
import { smallWorkbench, type TestWorkbench } from '#tests/helpers/workbench.ts'

const kinds = (workbench: TestWorkbench, id: string) =>
  [
    ...workbench.store.pointingAt('link', 'toId', id).map(({ kind }) => `in ${kind}`),
    ...workbench.store.pointingAt('link', 'fromId', id).map(({ kind }) => `out ${kind}`),
  ].sort()

describe('sending to another stage', () => {
  it('keeps what it is and is linked to, and remembers where it came from', () => {
    const workbench = smallWorkbench()
    const before = kinds(workbench, 'evidence-1')
    workbench.run(sendNotes, { ids: ['evidence-1'], stage: 'define' })
    const sent = workbench.need('evidence', 'evidence-1')
    expect(sent).toMatchObject({ boardId: 'board-define', frameId: null, zone: '' })
    expect(kinds(workbench, 'evidence-1')).toEqual(before)
    expect(workbench.store.pointingAt('board-move', 'recordId', 'evidence-1')).toMatchObject([
      { fromStage: 'empathize', toStage: 'define', movedAt: Date.UTC(2026, 0, 5, 9) },
    ])
    // The note at the other end of its connector stays behind.
    expect(workbench.store.all('connector')).toEqual([])
    workbench.undo()
    expect(workbench.store.all('connector')).toHaveLength(1)
    expect(workbench.need('evidence', 'evidence-1').frameId).toBe('frame-1')
  })

  it('finds each a spot of its own', () => {
    const workbench = smallWorkbench()
    const place = { boardId: 'board-empathize', type: 'note', x: 0, y: 0 } as const
    const ids = workbench.run(addNotes, { ...place, titles: ['가', '나', '다', '라', '마'] })
    workbench.run(sendNotes, { ids, stage: 'ideate' })
    const here = ['idea-1', ...ids].map((id) => {
      const record = workbench.store.find(id)
      if (record === undefined || !('x' in record)) throw new Error(id)
      return `${record.x} ${record.y}`
    })
    expect(new Set(here).size).toBe(6)
  })

  it('puts the corner of all at a given place, and keeps them as they lay', () => {
    const workbench = smallWorkbench()
    const at = (x: number, y: number) =>
      workbench.run(addNote, { boardId: 'board-define', type: 'note', title: '', x, y })
    const [a, b] = [at(100, 300), at(400, 200)]
    workbench.run(sendNotes, { ids: [a, b], boardId: 'board-test', place: { x: 10, y: 20 } })
    expect(workbench.need('note', a)).toMatchObject({ x: 10, y: 120, boardId: 'board-test' })
    expect(workbench.need('note', b)).toMatchObject({ x: 310, y: 20 })
  })

  it('takes along what a frame holds, and the connectors among what is sent', () => {
    const workbench = smallWorkbench()
    workbench.run(lockNotes, { ids: ['evidence-1'], isLocked: true })
    workbench.run(sendNotes, { ids: ['frame-1', 'note-1'], stage: 'define' })
    const member = workbench.need('evidence', 'evidence-1')
    expect(member).toMatchObject({ boardId: 'board-define', frameId: 'frame-1' })
    expect(workbench.store.all('connector')).toMatchObject([{ boardId: 'board-define' }])
    expect(brokenPromises([...workbench.store.everything()])).toEqual([])
  })

  it('leaves locked notes and those that are there already', () => {
    const workbench = smallWorkbench()
    workbench.run(lockNotes, { ids: ['note-1'], isLocked: true })
    const before = workbench.content()
    workbench.run(sendNotes, { ids: ['note-1', 'insight-1'], stage: 'define' })
    expect(workbench.content()).toBe(before)
  })

  it('makes the board of a stage that has none, and goes to the one that was named', () => {
    const workbench = smallWorkbench()
    const second = workbench.run(addBoard, { stage: 'define', name: '둘째' })
    workbench.run(sendNotes, { ids: ['insight-1'], boardId: second })
    expect(workbench.need('insight', 'insight-1').boardId).toBe(second)
    workbench.store.transact('user', (transaction) => transaction.remove('board-test'))
    workbench.run(sendNotes, { ids: ['insight-1'], stage: 'test' })
    const { boardId } = workbench.need('insight', 'insight-1')
    expect(workbench.need('board', boardId).stage).toBe('test')
    const moves = workbench.store.pointingAt('board-move', 'recordId', 'insight-1')
    expect(moves.map(({ fromName }) => fromName)).toContain('둘째')
  })
})

describe('another type', () => {
  it('keeps texts, place, people and the links that still fit', () => {
    const workbench = smallWorkbench()
    workbench.run(linkRecords, { aId: 'evidence-1', bId: 'idea-1' })
    workbench.run(waiveFinding, { recordId: 'evidence-1', rule: 'one-source', reason: '아직' })
    const old = workbench.need('evidence', 'evidence-1')
    const id = workbench.run(convertNote, { noteId: 'evidence-1', type: 'question' })
    const { boardId, title, frameId, order, x, y } = old
    expect(workbench.need('question', id)).toMatchObject({
      ...{ boardId, title, frameId, order, x, y },
      details: '인터뷰 M-03',
      personaId: 'persona-min',
    })
    expect(workbench.store.find('evidence-1')).toBeUndefined()
    // Questions answer to ideas; nothing leads from a question to an insight.
    expect(kinds(workbench, id)).toEqual(['out answers'])
    expect(workbench.store.all('connector')).toMatchObject([{ fromId: 'note-1', toId: id }])
    expect(workbench.store.pointingAt('waiver', 'recordId', id)).toHaveLength(1)
    workbench.undo()
    expect(workbench.need('evidence', 'evidence-1')).toBe(old)
  })

  it('says in the details what the other type has no field for', () => {
    const workbench = smallWorkbench()
    const id = workbench.run(convertNote, { noteId: 'view-1', type: 'insight' })
    expect(workbench.need('insight', id)).toMatchObject({
      title: '맞벌이 입주민',
      details: '한 번에 끝내는\n아는 것을 또 적기',
      personaIds: ['persona-min'],
    })
  })

  it('keeps in words what belonged to it and cannot any more', () => {
    const workbench = smallWorkbench()
    const fields = { participantCode: 'P-01', quote: '사진만 찍으면 되네요' }
    workbench.run(updateSession, { sessionId: 'session-1', fields })
    workbench.run(updateTask, { taskId: 'task-1', fields: { title: '사진으로 신청하기' } })
    const id = workbench.run(convertNote, { noteId: 'test-1', type: 'note' })
    const { details } = workbench.need('note', id)
    expect(details).toContain('사진으로 신청하기\nP-01 · 사진만 찍으면 되네요')
    const noted = workbench.run(convertNote, { noteId: 'idea-1', type: 'note' })
    expect(workbench.need('note', noted).details).toContain('사진을 찍을 줄 안다')
  })

  it('of what is voted on stays in the vote with its dots', () => {
    const workbench = smallWorkbench()
    const id = workbench.run(convertNote, { noteId: 'idea-1', type: 'note' })
    expect(workbench.need('vote-round', 'round-1').itemIds).toEqual([id])
    expect(workbench.need('vote', 'vote-1').itemId).toBe(id)
  })

  it('changes nothing where it is the same, or locked', () => {
    const workbench = smallWorkbench()
    workbench.run(lockNotes, { ids: ['insight-1'], isLocked: true })
    const before = workbench.content()
    expect(workbench.run(convertNote, { noteId: 'insight-1', type: 'idea' })).toBe('insight-1')
    expect(workbench.run(convertNote, { noteId: 'idea-1', type: 'idea' })).toBe('idea-1')
    expect(workbench.content()).toBe(before)
    expect(() => workbench.run(convertNote, { noteId: 'frame-1', type: 'idea' })).toThrow(
      'record-missing',
    )
  })
})

describe('near-duplicates', () => {
  /** Two more ideas like the first, with links and connectors of their own. */
  function threeIdeas() {
    const workbench = smallWorkbench()
    const add = (title: string) =>
      workbench.run(addNote, { boardId: 'board-ideate', type: 'idea', title, x: 0, y: 0 })
    const [a, b] = [add('찍어서 채우기'), add('사진으로 신청')]
    workbench.run(linkRecords, { aId: 'pain-1', bId: a })
    workbench.run(linkRecords, { aId: 'question-1', bId: b })
    workbench.run(addConnector, { boardId: 'board-ideate', fromId: a, toId: b })
    workbench.run(addConnector, { boardId: 'board-ideate', fromId: a, toId: 'idea-1' })
    return { workbench, a, b }
  }

  it('keep their words in one, which takes over their links', () => {
    const { workbench, a, b } = threeIdeas()
    workbench.run(mergeNotes, { keptId: 'idea-1', mergedIds: [a, b, 'idea-1'] })
    expect(workbench.store.all('idea').map(({ id }) => id)).toEqual(['idea-1'])
    expect(workbench.need('idea', 'idea-1')).toMatchObject({
      title: '사진으로 채우기',
      details: '찍어서 채우기\n사진으로 신청',
      impact: 4,
    })
    // The question led to two of them; that is one link now.
    expect(kinds(workbench, 'idea-1')).toEqual(['in answers', 'in answers', 'out builds'])
    expect(workbench.store.pointingAt('connector', 'boardId', 'board-ideate')).toEqual([])
    expect(brokenPromises([...workbench.store.everything()])).toEqual([])
  })

  it('of the same words say them once', () => {
    const { workbench } = threeIdeas()
    const place = { boardId: 'board-ideate', type: 'idea', x: 0, y: 0 } as const
    const same = workbench.run(addNote, { ...place, title: '사진으로 채우기' })
    workbench.run(mergeNotes, { keptId: 'idea-1', mergedIds: [same] })
    expect(workbench.need('idea', 'idea-1').details).toBe('')
  })

  it('put their parts together, those of the kept one first', () => {
    const { workbench, a } = threeIdeas()
    for (const [ideaId, title] of [
      [a, '카메라가 있다'],
      ['idea-1', '밝은 곳에 있다'],
    ] as const) {
      workbench.run(addAssumption, { ideaId, title })
    }
    for (const ownerId of [a, 'idea-1']) {
      workbench.run(addAttachment, { ownerId, name: ownerId, asset: null })
    }
    workbench.run(mergeNotes, { keptId: 'idea-1', mergedIds: [a] })
    const { store } = workbench
    const titles = store.pointingAt('assumption', 'ideaId', 'idea-1').map(({ title }) => title)
    expect(titles).toEqual(['사진을 찍을 줄 안다', '밝은 곳에 있다', '카메라가 있다'])
    const files = store.pointingAt('attachment', 'ownerId', 'idea-1').map(({ name }) => name)
    expect(files).toEqual(['idea-1', a])
    expect(brokenPromises([...store.everything()])).toEqual([])
  })

  it('stay what a board and a frame are about', () => {
    const workbench = smallWorkbench()
    const place = { boardId: 'board-define', type: 'question', x: 0, y: 0 } as const
    const [asked, same] = ['어떻게 하면 편할까?', '어떻게 하면 쉬울까?'].map((title) =>
      workbench.run(addNote, { ...place, title }),
    ) as [string, string]
    workbench.run(updateBoard, { boardId: 'board-ideate', fields: { questionId: same } })
    const frame = { boardId: 'board-ideate', kind: 'crazy-eights', name: '', x: 0, y: 0 } as const
    const frameId = workbench.run(addFrame, { ...frame, subjectId: same })
    workbench.run(mergeNotes, { keptId: asked, mergedIds: [same] })
    expect(workbench.need('board', 'board-ideate').questionId).toBe(asked)
    expect(workbench.need('frame', frameId).subjectId).toBe(asked)
    workbench.undo()
    expect(workbench.need('board', 'board-ideate').questionId).toBe(same)
  })

  it('add up dots as far as the rules of the round go', () => {
    const { workbench, a, b } = threeIdeas()
    const participantId = 'participant-1'
    const rules = { boardId: 'board-ideate', name: '', itemIds: [a, b], dotsPerPerson: 5 }
    const dots = (isStackingAllowed: boolean) => {
      const roundId = workbench.run(openVote, { ...rules, isStackingAllowed })
      const most = isStackingAllowed ? 2 : 1
      for (const itemId of [a, b]) {
        workbench.run(castVote, { roundId, itemId, participantId, dots: most })
      }
      return roundId
    }
    const rounds = [dots(true), dots(false)]
    workbench.run(mergeNotes, { keptId: a, mergedIds: [b] })
    const left = rounds.map((id) => workbench.store.pointingAt('vote', 'roundId', id))
    expect(left).toMatchObject([[{ itemId: a, dots: 4 }], [{ itemId: a, dots: 1 }]])
    expect(rounds.map((id) => workbench.need('vote-round', id).itemIds)).toEqual([[a], [a]])
  })
})
