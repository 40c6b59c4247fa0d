/** Checks that boards and the thread are mended where their records do not fit together. */
import { describe, expect, it } from 'vitest'
import { damaged, mend } from '#tests/helpers/damaged-project.ts'
import { make } from '#tests/helpers/make-records.ts'

describe('what may be there once only, on boards and in the thread,', () => {
  const vote = { roundId: 'round-1', itemId: 'idea-1' }

  it('is one vote per person, thing and round', () => {
    const participantId = 'participant-1'
    const also = [make.vote({ ...vote, id: 'vote-2', participantId, dots: 3 })]
    const { get, mends } = mend(damaged({ also }))
    expect([get('vote-1'), get('vote-2')]).toMatchObject([{ dots: 1 }, undefined])
    expect(mends).toEqual([{ code: 'second-vote-removed', recordId: 'vote-2' }])
  })

  it('is not the vote of somebody who has left: those all count', () => {
    const also = ['vote-2', 'vote-3'].map((id) => make.vote({ ...vote, id, participantId: null }))
    expect(mend(damaged({ also })).mends).toEqual([])
  })

  it('is one link from one record to another; none leads back to its start', () => {
    const ends = { fromId: 'evidence-1', toId: 'insight-1' }
    const also = [
      make.link({ ...ends, id: 'link-twice', kind: 'supports' }),
      make.link({ fromId: 'insight-1', toId: 'evidence-1', id: 'link-back', kind: 'teaches' }),
      make.link({ fromId: 'idea-1', toId: 'idea-1', id: 'link-round', kind: 'answers' }),
    ]
    const { get, mends } = mend(damaged({ also }))
    expect(get('link-back')).toBeDefined()
    expect(mends).toEqual([
      { code: 'second-link-removed', recordId: 'link-round' },
      { code: 'second-link-removed', recordId: 'link-twice' },
    ])
  })

  it('is one result per session and task', () => {
    const cell = { sessionId: 'session-1', taskId: 'task-1' }
    const also = [make['task-result']({ ...cell, id: 'result-2', outcome: 'failure' })]
    const { get, mends } = mend(damaged({ also }))
    expect(get('result-1')).toMatchObject({ outcome: 'success' })
    expect(mends).toEqual([{ code: 'second-result-removed', recordId: 'result-2' }])
  })
})

describe('what lies on a board', () => {
  it('leaves a frame that is on another one, and keeps its place', () => {
    const also = [make.frame({ id: 'frame-2', boardId: 'board-define' })]
    const fields = { 'evidence-1': { frameId: 'frame-2', x: 40 } }
    const { get, mends } = mend(damaged({ also, fields }))
    expect(get('evidence-1')).toMatchObject({ frameId: null, boardId: 'board-empathize', x: 40 })
    expect(mends).toEqual([
      { code: 'link-cleared', recordId: 'evidence-1', field: 'frameId', target: 'frame-2' },
    ])
  })

  it('is joined by connectors of its own board only', () => {
    const fromId = 'note-1'
    const also = [
      make.connector({ id: 'across', boardId: 'board-empathize', fromId, toId: 'insight-1' }),
      make.connector({ id: 'elsewhere', boardId: 'board-define', fromId, toId: 'frame-1' }),
      make.connector({ id: 'nowhere', boardId: 'board-empathize', fromId, toId: 'persona-min' }),
      make.connector({ id: 'here', boardId: 'board-empathize', fromId, toId: 'frame-1' }),
    ]
    const { get, mends } = mend(damaged({ also }))
    expect(get('here')).toBeDefined()
    const removed = { code: 'orphan-removed' }
    expect(mends).toEqual([
      { ...removed, recordId: 'across', field: 'toId', target: 'insight-1' },
      { ...removed, recordId: 'elsewhere', field: 'fromId', target: 'note-1' },
      { ...removed, recordId: 'nowhere', field: 'toId', target: 'persona-min' },
    ])
  })

  it('stays without a frame, an author or a subject that is gone', () => {
    const fields = {
      'note-1': { frameId: 'frame-gone', authorId: 'persona-min' },
      'frame-1': { subjectId: 'persona-gone' },
      'board-ideate': { questionId: 'idea-1' },
    }
    const { get, mends } = mend(damaged({ fields }))
    expect(get('note-1')).toMatchObject({ frameId: null, authorId: null })
    expect(get('frame-1')).toMatchObject({ subjectId: null })
    expect(get('board-ideate')).toMatchObject({ questionId: null })
    expect(mends.map(({ code }) => code)).toEqual(Array(4).fill('link-cleared'))
  })

  it('shares one order with all types of its board', () => {
    const { mends } = mend(damaged({ fields: { 'note-1': { order: 'Z0' } } }))
    expect(mends.map(({ code, recordId }) => [code, recordId])).toEqual([
      ['order-replaced', 'note-1'],
      ['order-replaced', 'picture-1'],
      ['order-replaced', 'evidence-1'],
    ])
  })
})

describe('a quote', () => {
  it.each([
    ['beyond the end of its transcript', 30, 99],
    ['that ends before it begins', 9, 4],
    ['without a beginning', null, 4],
  ])('%s keeps its words and loses its place', (_, quoteStart, quoteEnd) => {
    const { get, mends } = mend(damaged({ fields: { 'evidence-1': { quoteStart, quoteEnd } } }))
    const words = '칸이 너무 많아서 주말에 두 번 앉았어요.'
    const noPlace = { quoteStart: null, quoteEnd: null }
    expect(get('evidence-1')).toMatchObject({
      ...noPlace,
      title: words,
      transcriptId: 'transcript-1',
    })
    expect(mends).toEqual([
      { code: 'link-cleared', recordId: 'evidence-1', field: 'quoteStart', target: 'transcript-1' },
    ])
  })

  it('whose transcript is gone stays as evidence', () => {
    const { get } = mend(damaged({ without: ['transcript-1'] }))
    expect(get('evidence-1')).toMatchObject({
      transcriptId: null,
      quoteStart: null,
      quoteEnd: null,
    })
  })
})

it('removes a result whose task is of another test than its session', () => {
  const also = [
    make.test({ id: 'test-2', boardId: 'board-test' }),
    make['test-task']({ id: 'task-2', testId: 'test-2' }),
    make['task-result']({ id: 'result-2', sessionId: 'session-1', taskId: 'task-2' }),
  ]
  const { mends } = mend(damaged({ also }))
  expect(mends).toEqual([
    { code: 'orphan-removed', recordId: 'result-2', field: 'taskId', target: 'task-2' },
  ])
})
