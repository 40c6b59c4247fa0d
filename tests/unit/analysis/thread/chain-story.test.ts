/** The one-page story: every station in words and figures, and the empty ones said as such. */
import { expect, it } from 'vitest'
import { chainStory } from '#shared/analysis/thread/chain-story.ts'
import { make } from '#tests/helpers/make-records.ts'
import { ThreadProject, wholeChain } from '#tests/helpers/thread-project.ts'

it('tells a whole chain, from wherever it is asked', () => {
  const project = wholeChain()
  for (const id of ['pain', 'question', 'test', 'form-next', 'form']) {
    const story = chainStory(project.store, id)
    expect(story?.recordId).toBe(id)
    const count = Object.entries(story ?? {}).map(([name, list]) => [name, list.length as number])
    expect(Object.fromEntries(count)).toMatchObject({
      evidence: 2,
      insights: 1,
      painPoints: 1,
      opportunities: 0,
      questions: 1,
      ideas: 1,
      prototypes: 1,
      tests: 1,
      improvements: 1,
      changes: 1,
    })
  }
})

it('says where it hurts, and how those concerned feel there', () => {
  const project = wholeChain().put(
    make.persona({ id: 'min' }),
    make.persona({ id: 'choi' }),
    make.lane({ id: 'feelings', journeyId: 'now', kind: 'emotion' }),
    make['emotion-point']({ laneId: 'feelings', stepId: 'step', personaId: 'min', value: -2 }),
    make['emotion-point']({ laneId: 'feelings', stepId: 'step', personaId: 'choi', value: 1 }),
  )
  project.pain('pain', { touchpointId: 'form', personaIds: ['min'] })
  const [pain] = chainStory(project.store, 'pain')?.painPoints ?? []
  expect(pain).toMatchObject({
    stage: { name: '신청' },
    step: { name: '신청서' },
    touchpoint: { id: 'form' },
    personas: [{ id: 'min' }],
    feelings: [{ persona: { id: 'min' }, value: -2 }],
  })
})

it('has the figures of the test with their interval, and what it taught', () => {
  const project = wholeChain().add('insight', ['lesson']).linkAs('teaches', 'test', 'lesson')
  const [test] = chainStory(project.store, 'pain')?.tests ?? []
  expect(test?.verdict.treated?.share).toBeCloseTo(49 / 88)
  expect(test?.verdict.difference?.difference).toBeCloseTo(0.212, 3)
  expect(test?.verdict.difference?.low).toBeCloseTo(0.066, 3)
  expect(test?.verdict.difference?.high).toBeCloseTo(0.346, 3)
  expect(test?.taught.map(({ id }) => id)).toEqual(['lesson'])
})

it('counts how participants got on, and quotes only those who agreed', () => {
  const project = wholeChain().put(
    make['test-task']({ id: 'task', testId: 'test' }),
    make['test-session']({ id: 's-1', testId: 'test', quote: '쉬워요', consent: 'given' }),
    make['test-session']({ id: 's-2', testId: 'test', quote: '글쎄요', consent: 'unknown' }),
    make['task-result']({ sessionId: 's-1', taskId: 'task', outcome: 'success' }),
    make['task-result']({ sessionId: 's-2', taskId: 'task', outcome: 'failure' }),
  )
  const [test] = chainStory(project.store, 'test')?.tests ?? []
  expect(test).toMatchObject({ sessionCount: 2, quotes: [{ id: 's-1' }] })
  expect(test?.tasks).toMatchObject([{ successes: 1, withHelp: 0, failures: 1 }])
})

it('compares the changed touchpoint with what it was', () => {
  const project = wholeChain().touchpoint('form', { expectation: 5, actual: 2 })
  project.toBe('form-next', 'form', { expectation: 5, actual: 4 })
  expect(chainStory(project.store, 'pain')?.changes).toMatchObject([
    {
      improvementId: 'improvement',
      now: { id: 'form-next', actual: 4 },
      before: { id: 'form', actual: 2 },
      stage: { id: 'stage-next' },
      isUnchanged: false,
    },
  ])
})

it('puts the idea that was pursued first', () => {
  const project = wholeChain().add('idea', ['a-raw']).add('idea', ['b-high'], { impact: 5 })
  project.link('question', 'a-raw').link('question', 'b-high')
  const ideas = chainStory(project.store, 'pain')?.ideas.map(({ idea }) => idea.id)
  expect(ideas).toEqual(['idea', 'b-high', 'a-raw'])
})

it('says whose words may leave the team, and from where they are', () => {
  const project = new ThreadProject()
    .put(make.transcript({ id: 'talk', name: '면담 3' }))
    .pain('pain')
    .add('evidence', ['open'], { consent: 'given', transcriptId: 'talk' })
    .add('evidence', ['inner'], { consent: 'internal-only' })
    .link('open', 'pain')
    .link('inner', 'pain')
  const told = chainStory(project.store, 'pain')?.evidence.map((each) => [
    each.evidence.id,
    each.transcript,
    each.isQuotable,
  ])
  expect(told).toEqual([
    ['open', '면담 3', true],
    ['inner', '', false],
  ])
})

it('leaves the stations empty at which nothing stands, and is not told of what takes no part', () => {
  const project = new ThreadProject().pain('pain')
  expect(chainStory(project.store, 'pain')).toMatchObject({ evidence: [], tests: [], changes: [] })
  expect(chainStory(project.store, 'now')).toBeNull()
})
