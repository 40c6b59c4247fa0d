/** Chains and coverage: one per pain point of today, and what hangs together without one. */
import { describe, expect, it } from 'vitest'
import { chainMembers, coverage, threadChains } from '#shared/analysis/thread/chains.ts'
import { make } from '#tests/helpers/make-records.ts'
import { ThreadProject, wholeChain } from '#tests/helpers/thread-project.ts'

const stationsOf = (project: ThreadProject) =>
  threadChains(project.graph).map(({ id, painPointId, stations, isComplete }) => ({
    id,
    isOfPain: painPointId === id,
    stations: [...stations],
    isComplete,
  }))

describe('chains', () => {
  it('stand for the pain points of today, whole or just begun', () => {
    const project = wholeChain().pain('raw')
    expect(stationsOf(project)).toEqual([
      {
        id: 'pain',
        isOfPain: true,
        isComplete: true,
        stations: [
          'evidence',
          'insight',
          'pain-point',
          'question',
          'idea',
          'prototype',
          'test',
          'improvement',
          'to-be',
        ],
      },
      { id: 'raw', isOfPain: true, isComplete: false, stations: ['pain-point'] },
    ])
  })

  it('are not whole without evidence, or without a change', () => {
    const project = wholeChain()
    project.store.transact('user', (transaction) => transaction.remove('improvement--form-next'))
    expect(stationsOf(project)[0]?.isComplete).toBe(false)
    const other = wholeChain()
    other.store.transact('user', (transaction) => transaction.remove('insight--pain'))
    expect(stationsOf(other)[0]?.isComplete).toBe(false)
  })

  it('do not count pain points of to-be maps, nor what is hidden', () => {
    const place = { laneId: 'pains-next', stepId: 'step-next' }
    const project = wholeChain()
      .put(make['pain-point']({ id: 'copy', ...place, originId: 'pain' }))
      .put(make.lane({ id: 'aside', journeyId: 'now', kind: 'pain-point', isHidden: true }))
      .pain('hidden', { laneId: 'aside' })
    expect(stationsOf(project).map(({ id }) => id)).toEqual(['pain'])
    expect(coverage(project.graph).painPoints).toBe(1)
  })

  it('without a pain point hang together by their links; single things make none', () => {
    const project = wholeChain()
      .add('question', ['loose-question'])
      .add('idea', ['loose-1', 'loose-2', 'single'])
      .link('loose-question', 'loose-1')
      .link('loose-question', 'loose-2')
    expect(stationsOf(project).slice(1)).toEqual([
      { id: 'loose-question', isOfPain: false, isComplete: false, stations: ['question', 'idea'] },
    ])
  })

  it('name what stands at their stations', () => {
    const members = chainMembers(wholeChain().graph, 'pain')
    expect(Object.fromEntries([...members].filter(([, ids]) => ids.length !== 1))).toEqual({
      evidence: ['voice-1', 'voice-2'],
    })
    expect(members.get('to-be')).toEqual(['form-next'])
  })
})

it('coverage counts pain points station by station, and evidence that waits', () => {
  const project = wholeChain()
    .pain('asked')
    .pain('raw')
    .opportunity('chance', ['raw'])
    .add('question', ['second'])
    .add('evidence', ['waiting'])
    .link('asked', 'second')
  expect(coverage(project.graph)).toEqual({
    painPoints: 3,
    withEvidence: 1,
    withQuestion: 2,
    withIdea: 1,
    withPrototype: 1,
    withTest: 1,
    withImprovement: 1,
    full: 1,
    unusedEvidence: 1,
  })
})

it('an empty project has no chains', () => {
  const { graph } = new ThreadProject()
  expect(threadChains(graph)).toEqual([])
  expect(coverage(graph)).toMatchObject({ painPoints: 0, full: 0, unusedEvidence: 0 })
})
