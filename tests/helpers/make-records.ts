/** Builds one valid record of each type; a test says only what it is about. */
import { keyBetween } from '#shared/base/order-key.ts'
import { boardStages } from '#shared/model/records/board.ts'
import type { LinkKind } from '#shared/model/records/link.ts'
import type { AnyRecord, FieldsOf, RecordByType, RecordType } from '#shared/model/schema.ts'

/** The fields that cannot be made up: what a record hangs on. */
interface NeededFields {
  project: never
  persona: never
  channel: never
  journey: never
  'journey-persona': 'journeyId' | 'personaId'
  stage: 'journeyId'
  step: 'stageId'
  lane: 'journeyId'
  card: 'laneId' | 'stepId'
  touchpoint: 'laneId' | 'stepId'
  'pain-point': 'laneId' | 'stepId'
  opportunity: 'laneId' | 'stepId'
  'emotion-point': 'laneId' | 'stepId' | 'personaId'
  participant: never
  board: never
  frame: 'boardId'
  note: 'boardId'
  picture: 'boardId'
  transcript: never
  evidence: 'boardId'
  insight: 'boardId'
  'point-of-view': 'boardId'
  question: 'boardId'
  idea: 'boardId'
  assumption: 'ideaId'
  prototype: 'boardId'
  test: 'boardId'
  'test-task': 'testId'
  'test-session': 'testId'
  'task-result': 'sessionId' | 'taskId'
  improvement: 'boardId'
  attachment: 'ownerId'
  connector: 'boardId' | 'fromId' | 'toId'
  'board-move': 'recordId'
  'vote-round': 'boardId'
  vote: 'roundId' | 'itemId'
  link: 'fromId' | 'toId'
  waiver: 'recordId'
}

type Given<Type extends RecordType> = Partial<FieldsOf<Type>> &
  Pick<FieldsOf<Type>, NeededFields[Type] & keyof FieldsOf<Type>> & { readonly id?: string }

type Defaults<Type extends RecordType> = Omit<FieldsOf<Type>, NeededFields[Type] | 'order'>

const unordered: readonly RecordType[] = [
  'project',
  'emotion-point',
  'task-result',
  'connector',
  'board-move',
  'vote',
  'link',
  'waiver',
]

let made = 0
let lastOrder: string | null = null

/** Without an `order` given, what is built later comes later. */
function builder<Type extends RecordType>(type: Type, defaults: Defaults<Type>) {
  return (given: Given<Type>): RecordByType[Type] => {
    made += 1
    lastOrder = keyBetween(lastOrder, null)
    const order = unordered.includes(type) ? {} : { order: lastOrder }
    // Defaults and what is needed are every field of the type; the compiler checked both halves.
    return {
      id: `${type}-${made}`,
      type,
      ...defaults,
      ...order,
      ...given,
    } as unknown as RecordByType[Type]
  }
}

const cellItem = { title: '제목', details: '', originId: null }

const placed = {
  x: 0,
  y: 0,
  width: null,
  height: null,
  color: 'yellow',
  frameId: null,
  zone: '',
  isLocked: false,
  authorId: null,
  createdAt: Date.UTC(2026, 0, 5),
  title: '메모',
  details: '',
} as const

/** `make.stage({ journeyId })` gives a valid stage; every field can be given. */
export const make = {
  project: builder('project', {
    name: '프로젝트',
    organisation: '볼트온(가상)',
    description: '',
    author: '',
    createdAt: Date.UTC(2026, 0, 5),
  }),
  persona: builder('persona', {
    name: '정민우',
    role: '',
    age: '',
    photo: null,
    quote: '',
    goals: [],
    needs: [],
    frustrations: [],
    behaviours: [],
    channels: [],
    accessibilityNeeds: [],
    interviewCount: null,
    surveyCount: null,
    isProtoPersona: false,
    notes: '',
    color: 'violet',
    pointShape: 'circle',
  }),
  channel: builder('channel', { name: '앱', kind: 'app' }),
  journey: builder('journey', {
    name: '여정',
    state: 'as-is',
    scenario: '',
    goal: '',
    originId: null,
  }),
  'journey-persona': builder('journey-persona', { isLineShown: true }),
  stage: builder('stage', { name: '단계', description: '', isHidden: false, originId: null }),
  step: builder('step', { name: '', isHidden: false, width: null, originId: null }),
  lane: builder('lane', {
    kind: 'action',
    name: '',
    isHidden: false,
    height: null,
    originId: null,
  }),
  card: builder('card', { ...cellItem, personaId: null, source: '' }),
  touchpoint: builder('touchpoint', {
    ...cellItem,
    channelIds: [],
    owner: '',
    isMomentOfTruth: false,
    expectation: null,
    expectationText: '',
    actual: null,
    actualText: '',
  }),
  'pain-point': builder('pain-point', {
    ...cellItem,
    severity: null,
    frequency: null,
    touchpointId: null,
    personaIds: [],
  }),
  opportunity: builder('opportunity', {
    ...cellItem,
    painPointIds: [],
    owner: '',
    importance: null,
    satisfaction: null,
  }),
  'emotion-point': builder('emotion-point', { value: 0, note: '', originId: null }),
  participant: builder('participant', { name: '지우', role: '' }),
  board: builder('board', {
    stage: 'empathize',
    name: '',
    questionId: null,
    legend: [],
    isSilent: false,
  }),
  frame: builder('frame', {
    kind: 'group',
    name: '묶음',
    x: 0,
    y: 0,
    width: null,
    height: null,
    subjectId: null,
    isLocked: false,
  }),
  note: builder('note', placed),
  picture: builder('picture', { ...placed, image: null }),
  transcript: builder('transcript', {
    name: '인터뷰 M-03',
    text: '',
    kind: 'interview',
    participantCode: 'M-03',
    date: '2026-01-05',
    consent: 'given',
    personaIds: [],
  }),
  evidence: builder('evidence', {
    ...placed,
    kind: 'interview',
    source: '',
    participantCode: '',
    date: '',
    consent: 'given',
    personaIds: [],
    measure: 'none',
    answerCounts: [],
    caseCount: null,
    sampleSize: null,
    transcriptId: null,
    quoteStart: null,
    quoteEnd: null,
  }),
  insight: builder('insight', { ...placed, personaIds: [] }),
  'point-of-view': builder('point-of-view', { ...placed, personaId: null, need: '', insight: '' }),
  question: builder('question', { ...placed, personaId: null, variation: 'none' }),
  idea: builder('idea', {
    ...placed,
    sketch: '',
    image: null,
    impact: null,
    effort: null,
    kano: null,
    kanoCounts: [],
  }),
  assumption: builder('assumption', {
    title: '가정',
    kind: 'desirable',
    importance: null,
    evidence: null,
  }),
  prototype: builder('prototype', {
    ...placed,
    fidelity: 'paper',
    status: 'planned',
    questions: [],
    assumptionIds: [],
    steps: [],
  }),
  test: builder('test', {
    ...placed,
    kind: 'pilot',
    status: 'planned',
    hypothesis: '',
    method: '',
    measure: '',
    criterion: '',
    criterionKind: 'none',
    criterionShare: null,
    owner: '',
    segment: '',
    startDate: '',
    endDate: '',
    ethics: '',
    treatedName: '',
    treatedSuccesses: null,
    treatedTrials: null,
    controlName: '',
    controlSuccesses: null,
    controlTrials: null,
    observed: '',
    learned: '',
    therefore: '',
    decision: 'none',
    decidedOn: '',
  }),
  'test-task': builder('test-task', { title: '자리 예약하기' }),
  'test-session': builder('test-session', {
    participantCode: 'P-01',
    personaId: null,
    date: '',
    consent: 'given',
    quote: '',
    notes: '',
  }),
  'task-result': builder('task-result', { outcome: 'success', seconds: null, note: '' }),
  improvement: builder('improvement', {
    ...placed,
    status: 'planned',
    owner: '',
    dueDate: '',
    effect: '',
  }),
  attachment: builder('attachment', { name: '', caption: '', asset: null }),
  connector: builder('connector', { label: '', arrow: 'end' }),
  'board-move': builder('board-move', {
    fromStage: 'empathize',
    toStage: 'define',
    fromName: '',
    movedAt: Date.UTC(2026, 0, 5),
  }),
  'vote-round': builder('vote-round', {
    name: '1차 투표',
    itemIds: [],
    dotsPerPerson: 3,
    isStackingAllowed: false,
    isClosed: false,
    electorate: [],
    openedAt: Date.UTC(2026, 0, 5),
    closedAt: null,
  }),
  vote: builder('vote', { participantId: null, dots: 1 }),
  link: builder('link', { kind: 'supports', createdAt: Date.UTC(2026, 0, 5) }),
  waiver: builder('waiver', {
    rule: 'opportunity-without-owner',
    reason: '다음 분기에 정함',
    createdAt: Date.UTC(2026, 0, 5),
  }),
} satisfies { [Type in RecordType]: (given: Given<Type>) => RecordByType[Type] }

/**
 * A small project with every record type, linked in every way: one map of two stages and three
 * steps, two personas, and something in each lane of the first step. Ids say what they are.
 */
export function makeSmallProject(): readonly AnyRecord[] {
  return smallProject
}

/** One thing of each type on the boards of the small project, tied to its pain point and to a to-be map. */
function makeSmallThread(): readonly AnyRecord[] {
  const [empathize, define, ideate, prototyping, testing] = boardStages.map((stage) =>
    make.board({ id: `board-${stage}`, stage }),
  )
  const boards = [empathize!, define!, ideate!, prototyping!, testing!]
  const group = make.frame({ id: 'frame-1', boardId: empathize!.id, name: '자리 다툼' })
  const link = (fromId: string, toId: string, kind: LinkKind) =>
    make.link({ id: `link-${fromId}-${toId}`, fromId, toId, kind })
  const authorId = 'participant-1'
  return [
    make.journey({ id: 'journey-2', name: '내일의 충전', state: 'to-be', originId: 'journey-1' }),
    make.stage({ id: 'stage-3', journeyId: 'journey-2', name: '신청', originId: 'stage-1' }),
    make.step({ id: 'step-4', stageId: 'stage-3', name: '신청서', originId: 'step-1' }),
    make.participant({ id: authorId, name: '지우' }),
    ...boards.map((board) =>
      board.stage === 'ideate' ? { ...board, questionId: 'question-1' } : board,
    ),
    group,
    make.note({ id: 'note-1', boardId: 'board-empathize', title: '떠오른 것', authorId }),
    make.picture({ id: 'picture-1', boardId: 'board-empathize', title: '현장 사진' }),
    make.transcript({
      id: 'transcript-1',
      text: '칸이 너무 많아서 주말에 두 번 앉았어요. 사진으로 되면 좋겠어요.',
      personaIds: ['persona-min'],
    }),
    make.evidence({
      id: 'evidence-1',
      boardId: 'board-empathize',
      frameId: 'frame-1',
      title: '칸이 너무 많아서 주말에 두 번 앉았어요.',
      source: '인터뷰 M-03',
      participantCode: 'M-03',
      personaIds: ['persona-min'],
      transcriptId: 'transcript-1',
      quoteStart: 0,
      quoteEnd: 23,
    }),
    make.insight({ id: 'insight-1', boardId: 'board-define', title: '아는 것을 또 적게 한다' }),
    make['point-of-view']({
      id: 'view-1',
      boardId: 'board-define',
      title: '맞벌이 입주민',
      personaId: 'persona-min',
      need: '한 번에 끝내는',
      insight: '아는 것을 또 적기',
    }),
    make.question({
      id: 'question-1',
      boardId: 'board-define',
      title: '어떻게 하면 신청을 한 번에 끝낼 수 있을까?',
      personaId: 'persona-min',
    }),
    make.idea({
      id: 'idea-1',
      boardId: 'board-ideate',
      title: '사진으로 채우기',
      sketch: 'M10 20L30 40',
      impact: 4,
      effort: 2.5,
      authorId,
    }),
    make.assumption({ id: 'assumption-1', ideaId: 'idea-1', title: '사진을 찍을 줄 안다' }),
    make.prototype({
      id: 'prototype-1',
      boardId: 'board-prototype',
      title: '종이 신청서',
      assumptionIds: ['assumption-1'],
      steps: ['사진을 찍는다', '확인한다'],
    }),
    make.test({
      id: 'test-1',
      boardId: 'board-test',
      title: '사진 신청이 빠르다',
      criterionKind: 'at-least',
      criterionShare: 0.5,
      treatedSuccesses: 49,
      treatedTrials: 88,
      decision: 'persevere',
    }),
    make['test-task']({ id: 'task-1', testId: 'test-1' }),
    make['test-session']({ id: 'session-1', testId: 'test-1', personaId: 'persona-min' }),
    make['task-result']({ id: 'result-1', sessionId: 'session-1', taskId: 'task-1', seconds: 90 }),
    make.improvement({ id: 'improvement-1', boardId: 'board-test', title: '사진 신청 도입' }),
    make.attachment({ id: 'attachment-1', ownerId: 'prototype-1', name: '장면 1.png' }),
    make.connector({
      id: 'connector-1',
      boardId: 'board-empathize',
      fromId: 'note-1',
      toId: 'evidence-1',
    }),
    make['board-move']({ id: 'move-1', recordId: 'insight-1' }),
    make['vote-round']({
      id: 'round-1',
      boardId: 'board-ideate',
      itemIds: ['idea-1'],
      electorate: ['지우'],
    }),
    make.vote({ id: 'vote-1', roundId: 'round-1', itemId: 'idea-1', participantId: authorId }),
    link('evidence-1', 'insight-1', 'supports'),
    link('insight-1', 'pain-1', 'explains'),
    link('pain-1', 'question-1', 'asks'),
    link('question-1', 'idea-1', 'answers'),
    link('idea-1', 'prototype-1', 'builds'),
    link('prototype-1', 'test-1', 'tests'),
    link('test-1', 'improvement-1', 'leads-to'),
    link('improvement-1', 'step-4', 'changes'),
  ]
}

// Built once, so that it is the same for everyone who asks and comes before what tests add.
const smallProject = buildSmallProject()

function buildSmallProject(): readonly AnyRecord[] {
  const journeyId = 'journey-1'
  const lane = (id: string, kind: RecordByType['lane']['kind']) =>
    make.lane({ id, journeyId, kind })
  const stepId = 'step-1'
  return [
    make.project({ id: 'project-1', name: '집에서 전기차 충전' }),
    make.persona({ id: 'persona-min', name: '정민우' }),
    make.persona({ id: 'persona-han', name: '한도윤', color: 'ochre', pointShape: 'diamond' }),
    make.channel({ id: 'channel-app', name: '앱', kind: 'app' }),
    make.channel({ id: 'channel-phone', name: '전화', kind: 'phone' }),
    make.journey({ id: journeyId, name: '오늘의 충전' }),
    make['journey-persona']({ id: 'place-min', journeyId, personaId: 'persona-min' }),
    make['journey-persona']({ id: 'place-han', journeyId, personaId: 'persona-han' }),
    make.stage({ id: 'stage-1', journeyId, name: '신청' }),
    make.stage({ id: 'stage-2', journeyId, name: '이용' }),
    make.step({ id: 'step-1', stageId: 'stage-1', name: '신청서' }),
    make.step({ id: 'step-2', stageId: 'stage-1', name: '동의' }),
    make.step({ id: 'step-3', stageId: 'stage-2', name: '충전' }),
    lane('lane-action', 'action'),
    lane('lane-touchpoint', 'touchpoint'),
    lane('lane-emotion', 'emotion'),
    lane('lane-pain', 'pain-point'),
    lane('lane-opportunity', 'opportunity'),
    make.card({
      id: 'card-1',
      laneId: 'lane-action',
      stepId,
      title: '신청서 쓰기',
      personaId: 'persona-min',
    }),
    make.touchpoint({
      id: 'touchpoint-1',
      laneId: 'lane-touchpoint',
      stepId,
      title: '설치 신청서',
      channelIds: ['channel-app', 'channel-phone'],
      expectation: 4,
      actual: 3,
    }),
    make['pain-point']({
      id: 'pain-1',
      laneId: 'lane-pain',
      stepId,
      title: '적을 칸이 많음',
      severity: 3,
      frequency: 4,
      touchpointId: 'touchpoint-1',
      personaIds: ['persona-min', 'persona-han'],
    }),
    make.opportunity({
      id: 'opportunity-1',
      laneId: 'lane-opportunity',
      stepId,
      title: '사진으로 채우는 신청서',
      painPointIds: ['pain-1'],
    }),
    make['emotion-point']({
      id: 'emotion-1',
      laneId: 'lane-emotion',
      stepId,
      personaId: 'persona-min',
      value: -1,
    }),
    make['emotion-point']({
      id: 'emotion-2',
      laneId: 'lane-emotion',
      stepId: 'step-3',
      personaId: 'persona-min',
      value: 2,
    }),
    make['emotion-point']({
      id: 'emotion-3',
      laneId: 'lane-emotion',
      stepId,
      personaId: 'persona-han',
      value: 0.5,
    }),
    make.waiver({ id: 'waiver-1', recordId: 'opportunity-1' }),
    ...makeSmallThread(),
  ]
}
