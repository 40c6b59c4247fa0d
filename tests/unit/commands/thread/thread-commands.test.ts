/** Checks that what is made from something lies on its stage's board, tied to what it was made from. */
import { describe, expect, it } from 'vitest'
import {
  applyImprovement,
  extendMany,
  extendThread,
  insightFromGroup,
  painFromRecords,
  supportRecord,
} from '#shared/commands/thread/thread-commands.ts'
import { homeStageOf, type PlacedType } from '#shared/model/board-items.ts'
import { make } from '#tests/helpers/make-records.ts'
import { makeSmallMap, makeSmallProject } from '#tests/helpers/small-project.ts'
import { smallWorkbench, TestWorkbench } from '#tests/helpers/workbench.ts'

/** The links that lead to a record, as `from kind`. */
const reasons = (workbench: TestWorkbench, id: string) =>
  workbench.store
    .pointingAt('link', 'toId', id)
    .map(({ fromId, kind }) => `${fromId} ${kind}`)
    .sort()

describe('carrying the thread on', () => {
  it.each<[PlacedType, string, string]>([
    ['insight', 'evidence-1', 'supports'],
    ['question', 'pain-1', 'asks'],
    ['question', 'insight-1', 'asks'],
    ['idea', 'question-1', 'answers'],
    ['prototype', 'idea-1', 'builds'],
    ['test', 'prototype-1', 'tests'],
    ['test', 'idea-1', 'tests'],
    ['improvement', 'test-1', 'leads-to'],
    ['insight', 'test-1', 'teaches'],
    ['question', 'test-1', 'teaches'],
    ['idea', 'test-1', 'teaches'],
  ])('makes a %s from %s: %s', (type, sourceId, kind) => {
    const workbench = smallWorkbench()
    const before = workbench.content()
    const id = workbench.run(extendThread, { sourceIds: [sourceId], type, title: '이어서' })
    const made = workbench.need(type, id)
    expect(made).toMatchObject({ title: '이어서', authorId: null, frameId: null })
    expect(workbench.need('board', made.boardId).stage).toBe(homeStageOf(type))
    expect(reasons(workbench, id)).toEqual([`${sourceId} ${kind}`])
    expect(workbench.undoAll()).toBe(1)
    expect(workbench.content()).toBe(before)
  })

  it('makes the board of the stage where there is none', () => {
    const workbench = new TestWorkbench(makeSmallMap())
    const made = { sourceIds: ['pain-1'], type: 'question', title: '어떻게 하면?' } as const
    const id = workbench.run(extendThread, made)
    const other = workbench.run(extendThread, made)
    const [board, ...boards] = workbench.store.all('board')
    expect([board?.stage, boards]).toEqual(['define', []])
    expect(workbench.need('question', id)).toMatchObject({ boardId: board?.id, x: 0, y: 0 })
    expect(workbench.need('question', other).boardId).toBe(board?.id)
  })

  it('ties it to every source that fits and takes fields that are known', () => {
    const workbench = smallWorkbench()
    const id = workbench.run(extendThread, {
      sourceIds: ['pain-1', 'note-1', 'insight-1', 'question-1'],
      type: 'idea',
      title: '자동 배정',
      fields: { details: '밤에', impact: 4 },
    })
    expect(reasons(workbench, id)).toEqual([
      'insight-1 answers',
      'pain-1 answers',
      'question-1 answers',
    ])
    expect(workbench.need('idea', id)).toMatchObject({ details: '밤에', impact: 4, effort: null })
  })

  it('is about the personas of its sources, unless it says otherwise', () => {
    const workbench = smallWorkbench()
    const about = (sourceIds: readonly string[], fields?: { readonly personaId: null }) => {
      const made = { sourceIds, type: 'question', title: '?' } as const
      const id = workbench.run(extendThread, fields === undefined ? made : { ...made, fields })
      return workbench.need('question', id).personaId
    }
    expect(about(['question-1'])).toBe('persona-min')
    // Two personas are more than one question is about.
    expect(about(['pain-1'])).toBeNull()
    expect(about(['evidence-1'], { personaId: null })).toBeNull()
    const made = { sourceIds: ['evidence-1', 'evidence-1'], type: 'insight', title: '' } as const
    const insight = workbench.need('insight', workbench.run(extendThread, made))
    expect(insight.personaIds).toEqual(['persona-min'])
    expect(reasons(workbench, insight.id)).toEqual(['evidence-1 supports'])
  })

  it('makes one of each title, in one step that counts them', () => {
    const workbench = smallWorkbench()
    const titles = ['예약제', '대기열', '자리 나눔']
    const ids = workbench.run(extendMany, { sourceIds: ['question-1'], type: 'idea', titles })
    expect(ids.map((id) => workbench.need('idea', id).title)).toEqual(titles)
    expect(ids.map((id) => reasons(workbench, id))).toEqual(ids.map(() => ['question-1 answers']))
    expect(new Set(ids.map((id) => JSON.stringify(place(workbench, id)))).size).toBe(3)
    expect(extendMany.labelArgs?.({ sourceIds: [], type: 'idea', titles }, ids)).toEqual({
      count: 3,
    })
    expect(workbench.undoAll()).toBe(1)
  })
})

const place = (workbench: TestWorkbench, id: string) => {
  const { x, y } = workbench.need('idea', id)
  return { x, y }
}

describe('what is made', () => {
  it('stands in rows of four below all that is there', () => {
    const workbench = smallWorkbench()
    const titles = ['1', '2', '3', '4', '5', '6']
    const ids = workbench.run(extendMany, { sourceIds: [], type: 'idea', titles })
    const [first, ...others] = ids.map((id) => place(workbench, id))
    expect(first).toEqual({ x: 264, y: 0 })
    expect(others.map(({ x }) => x)).toEqual([528, 792, 0, 264, 528])
    expect(others.map(({ y }) => y)).toEqual([0, 0, 264, 264, 264])
  })

  it('never lies on something of its board, however large or wherever that is', () => {
    const board = { boardId: 'board-ideate' }
    const workbench = new TestWorkbench([
      ...makeSmallProject(),
      make.frame({ ...board, kind: 'empathy-full', x: -300, y: 100 }),
      make.frame({ ...board, kind: 'group', x: 2000, y: 50, height: 2500 }),
      make.idea({ ...board, x: 900, y: -40, width: 600, height: 1500 }),
    ])
    const titles = Array.from({ length: 9 }, (_, n) => `${n}`)
    const ids = workbench.run(extendMany, { sourceIds: [], type: 'idea', titles })
    const places = ids.map((id) => place(workbench, id))
    expect(places.every(({ x, y }) => x >= -300 && y >= 50 + 2500)).toBe(true)
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(9)
  })

  it('makes room for what a group holds', () => {
    const held = Array.from({ length: 30 }, () =>
      make.idea({ boardId: 'board-ideate', frameId: 'frame-9', x: 0, y: 0 }),
    )
    const frame = make.frame({ id: 'frame-9', boardId: 'board-ideate', x: 0, y: 0 })
    const workbench = new TestWorkbench([...makeSmallProject(), frame, ...held])
    const made = { sourceIds: [], type: 'idea', title: '아래' } as const
    expect(place(workbench, workbench.run(extendThread, made)).y).toBeGreaterThan(10 * 200)
  })
})

describe('support', () => {
  it('is made upstream of what it speaks for', () => {
    const workbench = smallWorkbench()
    const id = workbench.run(supportRecord, {
      targetId: 'pain-1',
      type: 'evidence',
      title: '세 번 적었다',
      fields: { source: '관찰', kind: 'observation' },
    })
    expect(workbench.need('evidence', id)).toMatchObject({ source: '관찰', kind: 'observation' })
    expect(reasons(workbench, 'pain-1')).toEqual([`${id} supports`, 'insight-1 explains'].sort())
    expect(workbench.undoAll()).toBe(1)
  })

  it('is refused where it leads nowhere', () => {
    const run = () =>
      smallWorkbench().run(supportRecord, { targetId: 'evidence-1', type: 'idea', title: '' })
    expect(run).toThrow('link-impossible')
  })
})

it('a group of evidence becomes an insight of its name that its evidence speaks for', () => {
  const extra = make.evidence({
    boardId: 'board-empathize',
    frameId: 'frame-1',
    personaIds: ['persona-han', 'persona-min'],
  })
  const workbench = new TestWorkbench([...makeSmallProject(), extra])
  const id = workbench.run(insightFromGroup, { frameId: 'frame-1' })
  expect(workbench.need('insight', id)).toMatchObject({
    title: '자리 다툼',
    boardId: 'board-define',
    personaIds: ['persona-min', 'persona-han'],
  })
  expect(reasons(workbench, id)).toEqual([`${extra.id} supports`, 'evidence-1 supports'].sort())
  expect(workbench.need('evidence', 'evidence-1').frameId).toBe('frame-1')
})

describe('a pain point from records', () => {
  const cell = { laneId: 'lane-pain', stepId: 'step-2' }

  it('lies at the bottom of its cell, tied to them and about their personas', () => {
    const workbench = smallWorkbench()
    const made = { sourceIds: ['evidence-1', 'insight-1', 'idea-1'], ...cell, title: '또 적기' }
    const id = workbench.run(painFromRecords, made)
    expect(workbench.need('pain-point', id)).toMatchObject({
      ...cell,
      title: '또 적기',
      personaIds: ['persona-min'],
    })
    expect(reasons(workbench, id)).toEqual(['evidence-1 supports', 'insight-1 explains'])
    expect(workbench.undoAll()).toBe(1)
  })

  it('is refused in a lane of another kind and between two maps', () => {
    const made = { sourceIds: [], title: '' }
    const run = (place: { readonly laneId: string; readonly stepId: string }) => () =>
      smallWorkbench().run(painFromRecords, { ...made, ...place })
    expect(run({ ...cell, laneId: 'lane-action' })).toThrow('lane-holds-no-pains')
    expect(run({ ...cell, stepId: 'step-4' })).toThrow('not-on-one-map')
  })
})

describe('applying an improvement', () => {
  it('ties it to a part of a to-be map', () => {
    const workbench = smallWorkbench()
    const improvementId = 'improvement-1'
    workbench.run(applyImprovement, { improvementId, targetId: 'stage-3' })
    expect(reasons(workbench, 'stage-3')).toEqual(['improvement-1 changes'])
    workbench.run(applyImprovement, { improvementId, targetId: 'stage-3' })
    expect(workbench.undoAll()).toBe(1)
  })

  it.each([
    ['a part of the map of today', 'improvement-1', 'step-1', 'link-impossible'],
    ['what no improvement changes', 'improvement-1', 'test-1', 'link-impossible'],
    ['what is no improvement', 'idea-1', 'step-4', 'record-missing'],
  ])('is refused for %s', (_, improvementId, targetId, code) => {
    const run = () => smallWorkbench().run(applyImprovement, { improvementId, targetId })
    expect(run).toThrow(code)
  })
})
