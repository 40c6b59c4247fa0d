/** Rules on boards, each on a project that breaks it and on one that does not. */
import { describe, expect, it } from 'vitest'
import { lint } from '#shared/analysis/lint/lint.ts'
import type { RuleId } from '#shared/analysis/lint/lint-rules.ts'
import { placeOfRecord } from '#shared/analysis/lint/record-trail.ts'
import { sayTrail } from '#shared/analysis/lint/sentences.ts'
import { runLintFix } from '#shared/commands/lint-fixes.ts'
import { make } from '#tests/helpers/make-records.ts'
import { ThreadProject, wholeChain } from '#tests/helpers/thread-project.ts'
import { TestWorkbench } from '#tests/helpers/workbench.ts'

const reported = ({ store }: Pick<ThreadProject, 'store'>, rule: RuleId) =>
  lint(store).open.filter((finding) => finding.rule === rule)
const found = (project: Pick<ThreadProject, 'store'>, rule: RuleId) =>
  reported(project, rule).map(({ recordId }) => recordId)
const args = (project: ThreadProject, rule: RuleId) =>
  reported(project, rule).map((finding) => finding.args)
const begun = () => new ThreadProject()

describe('the thread', () => {
  it('is told where something rests on the break, and not before', () => {
    const project = begun().pain('pain')
    expect(found(project, 'pain-without-question')).toEqual([])
    project.add('evidence', ['voice']).link('voice', 'pain')
    expect(found(project, 'pain-without-question')).toEqual(['pain'])
    project.add('question', ['question']).link('pain', 'question')
    expect(found(project, 'pain-without-question')).toEqual([])
  })

  it('is mended where the board says which question an idea answers', () => {
    const project = wholeChain()
      .put(make.board({ id: 'ideas', stage: 'ideate', questionId: 'question' }))
      .add('idea', ['typed'], { boardId: 'ideas', impact: 5 })
    const workbench = new TestWorkbench(project.store.everything())
    const [finding] = reported(workbench, 'idea-without-pain')
    expect(finding?.fix).toEqual({ kind: 'link-records', fromId: 'question', toId: 'typed' })
    if (finding?.fix) runLintFix(workbench, finding.fix)
    expect(found(workbench, 'idea-without-pain')).toEqual([])
    expect(workbench.undoAll()).toBe(1)
  })
})

describe('evidence', () => {
  it('needs a source once something rests on it', () => {
    const project = begun().pain('pain').add('evidence', ['voice'])
    expect(found(project, 'evidence-without-source')).toEqual([])
    project.link('voice', 'pain')
    expect(found(project, 'evidence-without-source')).toEqual(['voice'])
    project.add('evidence', ['voice'], { participantCode: 'M-03' })
    expect(found(project, 'evidence-without-source')).toEqual([])
  })

  it('of somebody who refused stays an error wherever it stands', () => {
    const project = begun()
      .add('evidence', ['voice'], { consent: 'refused' })
      .add('test', ['test'])
      .put(make.transcript({ id: 'talk', text: '말', consent: 'refused' }))
      .put(make['test-session']({ id: 'said', testId: 'test', quote: '말', consent: 'refused' }))
      .put(make['test-session']({ id: 'silent', testId: 'test', quote: '', consent: 'refused' }))
    expect(found(project, 'consent-refused').toSorted()).toEqual(['said', 'talk', 'voice'])
  })

  it('of a person needs consent once something rests on it; a survey does not', () => {
    const project = begun().pain('pain')
    project.add('evidence', ['voice'], { consent: 'unknown', participantCode: 'M-03' })
    project.add('evidence', ['survey'], { consent: 'unknown', kind: 'survey', source: '설문' })
    expect(found(project, 'consent-unknown')).toEqual([])
    project.link('voice', 'pain').link('survey', 'pain')
    expect(found(project, 'consent-unknown')).toEqual(['voice'])
  })

  it.each([
    ['전화 주세요 010-1234-5678', 'phone'],
    ['kim.min@example.co.kr로 보냄', 'email'],
    ['주민번호 900101-1234567', 'registration'],
  ])('holds personal data: %s', (title, kind) => {
    const project = begun().add('evidence', ['voice'], { title })
    expect(args(project, 'personal-data')).toEqual([{ kind }])
  })

  it('holds none in the longest text without a space, which is read once', () => {
    const project = begun().put(make.transcript({ text: 'a'.repeat(400_000) }))
    expect(found(project, 'personal-data')).toEqual([])
  })

  it.each(['참가자 M-03, 620세대 7기', '기간 2026-01-05 ~ 2026-02-05', '대표번호 1588-0000'])(
    'holds none: %s',
    (title) => {
      const project = begun().add('evidence', ['voice'], { title })
      expect(found(project, 'personal-data')).toEqual([])
    },
  )

  it.each([
    [{ title: '만족 34%' }, true],
    [{ title: '만족 34% (n=90)' }, false],
    [{ title: '90명 중 34%가 만족' }, false],
    [{ title: '응답 90건 가운데 34%가 만족' }, false],
    [{ title: '만족 34%', sampleSize: 90 }, false],
    [{ title: '만족 34%', kind: 'desk' }, false],
    [{ title: '만족', measure: 'share', caseCount: 31 }, true],
    [{ title: '추천', measure: 'nps', answerCounts: [] }, true],
    [{ title: '추천', measure: 'nps', answerCounts: [91, 98, 61] }, false],
  ] as const)('says out of how many: %j', (fields, isFound) => {
    const { answerCounts = [], ...others } = { answerCounts: undefined, ...fields }
    const project = begun().add('evidence', ['figure'], {
      ...others,
      answerCounts: [...answerCounts],
    })
    expect(found(project, 'figure-without-sample')).toEqual(isFound ? ['figure'] : [])
  })

  it('and tests count no more than they looked at', () => {
    const project = begun()
      .add('evidence', ['wrong'], { caseCount: 91, sampleSize: 90 })
      .add('evidence', ['right'], { caseCount: 90, sampleSize: 90 })
      .add('test', ['test'], { controlSuccesses: 3, controlTrials: 2 })
    expect(found(project, 'counts-impossible')).toEqual(['wrong', 'test'])
  })
})

describe('questions and points of view', () => {
  it('name no solution, and the word is told', () => {
    const project = begun().add('question', ['question'], {
      title: '어떻게 하면 환자가 앱으로 빨리 접수할 수 있을까?',
    })
    expect(args(project, 'question-with-solution')).toEqual([{ word: '앱' }])
    expect(found(project, 'question-without-user')).toEqual([])
  })

  it('are for somebody, about something, one at a time', () => {
    const project = begun()
      .add('question', ['broad'], { title: '어떻게 하면 고객 경험을 개선할 수 있을까?' })
      .add('question', ['nobody'], { title: '어떻게 하면 밤에도 조용히 자리를 바꿀 수 있을까?' })
      .add('question', ['two'], {
        title: '어떻게 하면 주민이 덜 다툴까? 어떻게 하면 주민이 더 나눌까?',
      })
    expect(found(project, 'question-too-broad')).toEqual(['broad'])
    expect(found(project, 'question-without-user')).toEqual(['nobody'])
    expect(found(project, 'question-two-in-one')).toEqual(['two'])
  })

  it('have a need that is a verb, an insight, and evidence behind them', () => {
    const project = begun()
      .add('point-of-view', ['bare'])
      .add('point-of-view', ['thing'], { need: '더 나은 예약 앱', insight: '기다림이 길다' })
      .add('point-of-view', ['whole'], { need: '남은 시간을 스스로 쓸', insight: '길이를 모른다' })
      .add('insight', ['insight'])
      .linkAs('asks', 'insight', 'whole')
    expect(args(project, 'point-of-view-incomplete')).toEqual([{ missing: 'both' }])
    expect(found(project, 'point-of-view-need-not-verb')).toEqual(['thing'])
    expect(found(project, 'point-of-view-without-evidence')).toEqual(['bare', 'thing'])
  })
})

describe('what lies on boards', () => {
  it('says something, unless it is drawn', () => {
    const project = begun()
      .put(make.note({ id: 'blank', boardId: 'board', title: ' ' }))
      .put(make.picture({ id: 'picture', boardId: 'board', title: '' }))
      .add('idea', ['drawn'], { title: '', sketch: 'M1 1L2 2' })
      .add('idea', ['idea'], { title: '' })
      .add('point-of-view', ['view'], { title: '', need: '쉴' })
    expect(found(project, 'note-without-text')).toEqual(['blank', 'idea'])
    expect(found(project, 'picture-without-title')).toEqual(['picture'])
  })

  it('is in groups that have a name and something in them', () => {
    const project = begun()
      .put(make.frame({ id: 'empty', boardId: 'board', kind: 'group', name: '' }))
      .put(make.frame({ id: 'nameless', boardId: 'board', kind: 'group', name: '' }))
      .put(make.frame({ id: 'sheet', boardId: 'board', kind: 'crazy-eights', name: '' }))
      .add('evidence', ['voice-1', 'voice-2'], { frameId: 'nameless' })
    expect(found(project, 'group-empty')).toEqual(['empty'])
    expect(args(project, 'group-without-name')).toEqual([{ count: 2 }])
  })

  it('is voted on until the vote is closed, by somebody', () => {
    const project = wholeChain()
    const round = { id: 'round', boardId: 'board', openedAt: 1 }
    project.put(make['vote-round']({ ...round, itemIds: [], isClosed: false, closedAt: null }))
    expect(found(project, 'vote-left-open')).toEqual([])
    project.put(
      make['vote-round']({ ...round, itemIds: ['idea'], isClosed: false, closedAt: null }),
    )
    expect(found(project, 'vote-left-open')).toEqual(['round'])
    project.put(make['vote-round']({ ...round, itemIds: ['idea'], isClosed: true, closedAt: 2 }))
    expect(found(project, 'vote-left-open')).toEqual([])
    expect(found(project, 'vote-without-dots')).toEqual(['round'])
    project.put(make.vote({ roundId: 'round', itemId: 'idea' }))
    expect(found(project, 'vote-without-dots')).toEqual([])
  })

  it('rests on assumptions that somebody tries, where they decide', () => {
    const guess = { ideaId: 'idea', importance: 5, evidence: 1 }
    const project = wholeChain()
      .put(make.assumption({ id: 'guess', ...guess }))
      .put(make.assumption({ id: 'known', ...guess, evidence: 4 }))
      .put(make.assumption({ id: 'small', ...guess, importance: 2 }))
      .add('idea', ['raw'])
      .put(make.assumption({ id: 'later', ...guess, ideaId: 'raw' }))
    expect(found(project, 'assumption-untested')).toEqual(['guess'])
    project.add('prototype', ['prototype'], { assumptionIds: ['guess'] })
    expect(found(project, 'assumption-untested')).toEqual([])
  })

  it('asks what a prototype is for, and who improves', () => {
    const project = begun()
      .add('prototype', ['aimless', 'dropped'])
      .add('prototype', ['dropped'], { status: 'dropped', questions: [] })
      .add('prototype', ['aimless'], { questions: [] })
      .add('improvement', ['whose'], { owner: '' })
      .add('improvement', ['theirs'], { owner: '운영팀' })
    expect(found(project, 'prototype-without-questions')).toEqual(['aimless'])
    expect(found(project, 'improvement-without-owner')).toEqual(['whose'])
  })
})

describe('tests', () => {
  const rulesFor = (fields: Parameters<ThreadProject['add']>[2] & object) => {
    const project = begun().add('test', ['test'], fields)
    const rules: readonly RuleId[] = [
      'test-without-criterion',
      'criterion-without-figure',
      'result-without-sample',
      'sample-small',
      'test-without-control',
      'test-without-decision',
      'decision-against-criterion',
    ]
    return rules.filter((rule) => found(project, rule).length > 0)
  }
  const share = { criterionKind: 'at-least', criterionShare: 0.5, criterion: '절반' } as const

  it.each([
    [{ status: 'planned' }, []],
    [{ status: 'running' }, ['test-without-criterion']],
    [{ status: 'running', kind: 'pilot', criterion: '나아진다' }, ['criterion-without-figure']],
    [{ status: 'running', kind: 'usability', criterion: '모두 마친다' }, []],
    [{ ...share, kind: 'usability', treatedSuccesses: 4 }, ['result-without-sample']],
    [{ ...share, kind: 'usability', treatedSuccesses: 4, treatedTrials: 5 }, []],
    [{ ...share, kind: 'pilot', treatedSuccesses: 4, treatedTrials: 5 }, ['sample-small']],
    [{ ...share, kind: 'pilot', treatedSuccesses: 49, treatedTrials: 88 }, []],
    [
      { ...share, criterionKind: 'rise', kind: 'pilot', treatedSuccesses: 49, treatedTrials: 88 },
      ['test-without-control'],
    ],
    [
      { ...share, status: 'done', kind: 'pilot', treatedSuccesses: 49, treatedTrials: 88 },
      ['test-without-decision'],
    ],
    [
      { ...share, kind: 'pilot', treatedSuccesses: 9, treatedTrials: 88, decision: 'persevere' },
      ['decision-against-criterion'],
    ],
    [
      { ...share, kind: 'pilot', treatedSuccesses: 80, treatedTrials: 88, decision: 'stop' },
      ['decision-against-criterion'],
    ],
    [
      { ...share, kind: 'pilot', treatedSuccesses: 49, treatedTrials: 88, decision: 'persevere' },
      [],
    ],
  ] as const)('%j: %j', (fields, rules) => {
    expect(rulesFor(fields)).toEqual(rules)
  })
})

it('what is empty is deleted in one step, where nothing is lost', () => {
  const project = begun()
    .put(make.note({ id: 'blank', boardId: 'board', title: '' }))
    .put(make.note({ id: 'detailed', boardId: 'board', title: '', details: '나중에' }))
    .put(make.frame({ id: 'empty', boardId: 'board', kind: 'group', name: '' }))
    .put(make.frame({ id: 'named', boardId: 'board', kind: 'group', name: '자리 다툼' }))
  const workbench = new TestWorkbench(project.store.everything())
  for (const rule of ['note-without-text', 'group-empty'] as const) {
    for (const { fix } of reported(workbench, rule)) if (fix) runLintFix(workbench, fix)
  }
  expect(['blank', 'detailed', 'empty', 'named'].filter((id) => workbench.store.find(id))).toEqual([
    'detailed',
    'named',
  ])
  expect(workbench.undoAll()).toBe(2)
})

it('the way to what lies on a board begins with the board', () => {
  const { store } = begun()
    .put(make.board({ id: 'board', stage: 'test', name: '' }))
    .add('test', ['test'], { title: '두 단지 파일럿' })
    .put(make['test-session']({ id: 'session', testId: 'test', participantCode: 'P-02' }))
  const { trail, boardId } = placeOfRecord(store, 'session')
  expect(boardId).toBe('board')
  expect(sayTrail(trail, 'ko')).toBe('테스트 보드 › 두 단지 파일럿 › P-02')
  expect(sayTrail(trail, 'en')).toBe('Test board › 두 단지 파일럿 › P-02')
})
