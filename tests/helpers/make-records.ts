/** Builds one valid record of each type; a test says only what it is about. */
import { keyBetween } from '#shared/base/order-key.ts'
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
  waiver: 'recordId'
}

type Given<Type extends RecordType> = Partial<FieldsOf<Type>> &
  Pick<FieldsOf<Type>, NeededFields[Type] & keyof FieldsOf<Type>> & { readonly id?: string }

type Defaults<Type extends RecordType> = Omit<FieldsOf<Type>, NeededFields[Type] | 'order'>

const unordered: readonly RecordType[] = ['project', 'emotion-point', 'waiver']

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

const cellItem = { title: '제목', details: '' }

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
  journey: builder('journey', { name: '여정', state: 'as-is', scenario: '', goal: '' }),
  'journey-persona': builder('journey-persona', { isLineShown: true }),
  stage: builder('stage', { name: '단계', description: '', isHidden: false }),
  step: builder('step', { name: '', isHidden: false, width: null }),
  lane: builder('lane', { kind: 'action', name: '', isHidden: false, height: null }),
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
  opportunity: builder('opportunity', { ...cellItem, painPointIds: [], owner: '' }),
  'emotion-point': builder('emotion-point', { value: 0, note: '' }),
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
  ]
}
