/** The small project that many tests begin with: one map, and something of every type around it. */
import type { AnyRecord, RecordByType } from '#shared/model/schema.ts'
import { make } from './make-records.ts'
import { makeSmallRemarks } from './small-remarks.ts'
import { makeSmallThread } from './small-thread.ts'

/**
 * A small project with every record type, linked in every way: one map of two stages and three
 * steps, two personas, and something in each lane of the first step. Ids say what they are.
 */
export function makeSmallProject(): readonly AnyRecord[] {
  return smallProject
}

/** The small project without what was said about it: no arrows, tags, comments and views. */
export function makeSmallProjectWithoutRemarks(): readonly AnyRecord[] {
  return smallProjectWithoutRemarks
}

/** The part of the small project that is about its map, without boards and thread. */
export function makeSmallMap(): readonly AnyRecord[] {
  return smallMap
}

// Built once, so that it is the same for everyone who asks and comes before what tests add.
const smallMap = buildSmallMap()
const smallProjectWithoutRemarks = [...smallMap, ...makeSmallThread()]
const smallProject = [...smallProjectWithoutRemarks, ...makeSmallRemarks()]

function buildSmallMap(): readonly AnyRecord[] {
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
