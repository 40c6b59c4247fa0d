/** Each kind of break: found, mended by what it names, and not told where nothing is wrong. */
import { describe, expect, it } from 'vitest'
import type { BreakKind } from '#shared/analysis/thread/thread-break.ts'
import { threadBreaks } from '#shared/analysis/thread/thread-breaks.ts'
import { make } from '#tests/helpers/make-records.ts'
import { ThreadProject, wholeChain } from '#tests/helpers/thread-project.ts'

/** What is told, short: `kind record`, with `?` behind what is only noted. */
const told = (project: ThreadProject) =>
  threadBreaks(project.graph).map(
    ({ kind, recordId, isMinor }) => `${kind} ${recordId}${isMinor ? '?' : ''}`,
  )
const the = (project: ThreadProject, kind: BreakKind) =>
  threadBreaks(project.graph).find((each) => each.kind === kind)
const without = (project: ThreadProject, id: string) => {
  project.store.transact('user', (transaction) => transaction.remove(id))
  return project
}

it('a whole chain has no break', () => {
  expect(told(wholeChain())).toEqual([])
})

describe('pain points', () => {
  it('that nobody took up are noted; evidence makes the missing question a break', () => {
    const project = new ThreadProject().pain('pain')
    expect(told(project)).toEqual(['pain-without-evidence pain?', 'pain-without-question pain?'])
    project.add('evidence', ['voice']).link('voice', 'pain')
    expect(told(project)).toEqual(['pain-without-question pain'])
    expect(the(project, 'pain-without-question')).toEqual({
      kind: 'pain-without-question',
      recordId: 'pain',
      anchorId: 'pain',
      recordIds: ['pain'],
      station: 'question',
      isMinor: false,
      mend: { kind: 'extend', sourceIds: ['pain'], type: 'question' },
    })
  })

  it('that became a question need evidence', () => {
    const project = new ThreadProject().pain('pain').add('question', ['question'])
    project.link('pain', 'question')
    expect(told(project)).toContain('pain-without-evidence pain')
    expect(the(project, 'pain-without-evidence')?.mend).toEqual({
      kind: 'support',
      targetId: 'pain',
      type: 'evidence',
    })
  })

  it('may reach their question by way of an opportunity', () => {
    const project = new ThreadProject().pain('pain').opportunity('chance', ['pain'])
    expect(told(project)).toContain('pain-without-question pain?')
    project.add('question', ['question']).link('chance', 'question')
    expect(told(project)).not.toContain('pain-without-question pain?')
  })
})

describe('insights', () => {
  const kinds = (fields: readonly object[]) => {
    const project = new ThreadProject().add('insight', ['insight'])
    for (const [n, each] of fields.entries()) {
      project.add('evidence', [`voice-${n}`], each).link(`voice-${n}`, 'insight')
    }
    return told(project)
  }

  it('need evidence', () => {
    expect(kinds([])).toEqual(['insight-without-evidence insight?'])
  })

  it.each([
    [[{ participantCode: 'M-03' }]],
    [[{ participantCode: 'M-03' }, { participantCode: ' m-03 ' }]],
    [[{ source: '예약 설문' }, { source: '예약 설문' }]],
  ])('rest on one source: %j', (fields) => {
    expect(kinds(fields)).toEqual(['insight-from-one-source insight'])
  })

  it.each([
    [[{ participantCode: 'M-03' }, { participantCode: 'M-07' }]],
    [
      [
        { source: '인터뷰', participantCode: 'M-03' },
        { source: '인터뷰', participantCode: 'M-07' },
      ],
    ],
    [[{}, {}]],
  ])('rest on more: %j', (fields) => {
    expect(kinds(fields)).toEqual([])
  })

  it('that a test taught rest on that test', () => {
    const project = wholeChain().add('insight', ['lesson']).linkAs('teaches', 'test', 'lesson')
    expect(told(project)).toEqual([])
  })
})

describe('questions', () => {
  it('out of nothing are noted, and told once ideas answer them', () => {
    const project = new ThreadProject().add('question', ['question'])
    expect(told(project)).toEqual([
      'question-without-pain question?',
      'question-without-idea question',
    ])
    project.add('idea', ['idea']).link('question', 'idea')
    expect(told(project)).toEqual(['question-without-pain question'])
  })

  it('made from the same thing need only one that is pursued', () => {
    const project = wholeChain().add('question', ['variation']).link('pain', 'variation')
    expect(told(project)).toEqual(['question-without-idea variation?'])
  })
})

describe('ideas', () => {
  it('without a reason are noted, and told once something is made of them', () => {
    const project = new ThreadProject().add('idea', ['idea'])
    expect(told(project)).toEqual(['idea-without-pain idea?'])
    project.add('prototype', ['prototype']).link('idea', 'prototype')
    expect(told(project)).toContain('idea-without-pain idea')
  })

  it('belong to the question of their board, where it has one', () => {
    const project = wholeChain().put(
      make.board({ id: 'ideas', stage: 'ideate', questionId: 'question' }),
    )
    project.add('idea', ['typed'], { boardId: 'ideas' })
    expect(the(project, 'idea-without-pain')?.mend).toMatchObject({
      kind: 'link',
      recordId: 'typed',
      suggestedId: 'question',
    })
  })

  it('of high impact need a prototype; raw ones do not', () => {
    const project = wholeChain()
      .add('idea', ['raw', 'low'], { impact: 2 })
      .add('idea', ['high'], { impact: 4 })
    for (const id of ['raw', 'low', 'high']) project.link('question', id)
    expect(told(project)).toEqual(['idea-without-prototype high'])
  })

  it('that won the vote need one, whatever was said of their impact', () => {
    const project = wholeChain()
      .add('idea', ['first'], { impact: 1 })
      .add('idea', ['second'], { impact: 5 })
    for (const id of ['first', 'second']) project.link('question', id)
    const round = (isClosed: boolean) =>
      make['vote-round']({
        id: 'round',
        boardId: 'board',
        itemIds: ['first', 'second'],
        isClosed,
        closedAt: isClosed ? 1 : null,
      })
    project.put(round(false), make.vote({ roundId: 'round', itemId: 'first', dots: 2 }))
    expect(told(project)).toEqual(['idea-without-prototype second'])
    expect(told(project.put(round(true)))).toEqual(['idea-without-prototype first'])
  })
})

describe('prototypes', () => {
  it('need an idea and a test, unless they were dropped', () => {
    const project = new ThreadProject().add('prototype', ['prototype'])
    expect(told(project)).toEqual([
      'prototype-without-idea prototype',
      'prototype-without-test prototype',
    ])
    project.add('prototype', ['prototype'], { status: 'dropped' })
    expect(told(project)).toEqual([])
  })
})

describe('tests', () => {
  it('that are done need a result: counts, words or sessions', () => {
    const project = new ThreadProject().add('test', ['test'], { status: 'done' })
    expect(told(project)).toEqual(['test-without-result test'])
    expect(told(project.put(make['test-session']({ testId: 'test', quote: '빨랐어요' })))).toEqual(
      [],
    )
  })

  it('that passed need an improvement', () => {
    expect(told(without(wholeChain(), 'improvement'))).toEqual(['test-without-improvement test'])
  })

  it('that failed send back what was learned', () => {
    const project = new ThreadProject().add('test', ['test'], { decision: 'pivot' })
    expect(told(project)).toEqual(['test-without-learning test'])
    project.add('idea', ['idea']).linkAs('teaches', 'test', 'idea')
    expect(told(project)).toEqual([])
  })

  it('that passed must change the to-be map', () => {
    const project = without(wholeChain(), 'improvement--form-next')
    expect(told(project)).toEqual(['to-be-unchanged test'])
    expect(the(project, 'to-be-unchanged')).toMatchObject({
      anchorId: 'improvement',
      recordIds: ['test', 'improvement'],
      mend: { kind: 'apply', improvementId: 'improvement' },
    })
  })

  it('have changed nothing while the to-be map still says the same', () => {
    const project = wholeChain().touchpoint('form', { title: '신청서', actual: 2 })
    project.toBe('form-next', 'form', { title: '신청서', actual: 2 })
    expect(told(project)).toEqual(['to-be-unchanged test'])
    expect(the(project, 'to-be-unchanged')?.mend).toEqual({ kind: 'open', recordId: 'form-next' })
    project.toBe('form-next', 'form', { title: '신청서', actual: 4 })
    expect(told(project)).toEqual([])
  })

  it('ask for a to-be map where there is none', () => {
    const project = without(wholeChain(), 'next')
    expect(the(project, 'to-be-unchanged')?.mend).toEqual({ kind: 'make-to-be', journeyId: 'now' })
  })
})

it('an improvement on its own must change the to-be map, too', () => {
  const project = wholeChain().add('improvement', ['other'])
  expect(told(project)).toEqual(['improvement-without-change other'])
})

it('a step that is copied as it is has not changed; one with a new card has', () => {
  const project = wholeChain().linkAs('changes', 'improvement', 'step-next')
  project.store.transact('user', (transaction) => transaction.remove('improvement--form-next'))
  const words = { title: '신청서' }
  project.touchpoint('form', words).toBe('form-next', 'form', words)
  const copy = { laneId: 'pains-next', stepId: 'step-next', title: 'pain', originId: 'pain' }
  project.put(make['pain-point']({ id: 'copy', ...copy, touchpointId: 'form-next' }))
  expect(told(project)).toEqual(['to-be-unchanged test'])
  project.store.transact('user', (transaction) => transaction.remove('copy'))
  expect(told(project)).toEqual([])
})
