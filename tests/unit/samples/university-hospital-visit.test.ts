/** The hospital sample: it tells the whole case it was written from. */
import { describe, expect, it } from 'vitest'
import { chainMembers } from '#shared/analysis/thread/chains.ts'
import { verdictOn } from '#shared/analysis/thread/test-facts.ts'
import { threadGraph } from '#shared/analysis/thread/thread-graph.ts'
import { OpenedSample, type SampleRow } from '#tests/helpers/opened-sample.ts'

const sample = new OpenedSample('university-hospital-visit')
const { store } = sample

/** How 김정숙 and 박지훈 feel stands at the end. */
const table: readonly SampleRow[] = [
  ['의뢰·선택', '동네의원에서 의뢰서 받기', '대면·종이', 4, 4, 0, 0],
  ['의뢰·선택', '진료과·의사 찾기', '웹', 4, 3, -1, 0],
  ['예약', '전화 예약센터', '전화', 4, 2, -1, -1],
  ['예약', '앱 예약', '앱', 4, 3, null, 1],
  ['예약', '예약 확인 알림톡', '메시지', 3, 4, 1, 1],
  ['준비·이동', '준비물 안내(의뢰서·영상 CD·신분증)', '메시지·웹', 4, 2, -1, -1],
  ['준비·이동', '주차·셔틀', '오프라인', 3, 2, -1, -1],
  ['도착·접수', '키오스크 도착 접수·신분 확인', '키오스크', 4, 3, -2, 1],
  ['도착·접수', '접수 창구', '대면', 4, 3, 0, -1],
  ['도착·접수', '영상 CD 등록', '키오스크·창구', 4, 2, -1, -1],
  ['대기', '진료실 앞 대기 화면', '전광판', 5, 2, -1, -2],
  ['대기', '간호사 예진', '대면', 4, 4, 1, 1],
  ['진료·검사', '의사 진료', '대면', 5, 4, 2, 1],
  ['진료·검사', '검사 예약·안내', '창구', 4, 3, -1, 0],
  ['진료·검사', '채혈·영상 검사', '대면', 4, 4, 0, 0],
  ['수납·약국', '수납', '키오스크·앱·창구', 4, 3, -1, -1],
  ['수납·약국', '처방전·약국', '종이·앱', 4, 4, 0, 0],
  ['사후', '검사 결과 확인', '앱·전화', 4, 2, -1, -1],
  ['사후', '보험 청구 서류', '앱·창구', 4, 2, -1, -1],
  ['사후', '다음 예약·만족도 설문', '메시지', 3, 3, 0, 0],
]

describe('the map of today', () => {
  it('has the stages, touchpoints, scores and feelings of the case', () => {
    expect(sample.table(['김정숙', '박지훈'])).toEqual(table)
  })

  it('claims no feelings of the daughter, who was not asked for them', () => {
    const daughter = store.all('persona').find(({ name }) => name === '이수연')!
    expect(store.pointingAt('emotion-point', 'personaId', daughter.id)).toEqual([])
    expect(sample.lines()).toEqual([
      ['김정숙', true],
      ['박지훈', true],
      ['이수연', false],
    ])
  })

  it('has a pain everywhere but at the touchpoint to keep', () => {
    const withPain = new Set(sample.ofToday('pain-point').map(({ touchpointId }) => touchpointId))
    const without = sample.ofToday('touchpoint').filter(({ id }) => !withPain.has(id))
    expect(without.map(({ title }) => title)).toEqual(['예약 확인 알림톡'])
  })

  it('leaves one pain without an opportunity, and says why', () => {
    const open = sample
      .ofToday('pain-point')
      .filter(({ id }) => store.pointingAt('opportunity', 'painPointIds', id).length === 0)
    expect(open.map(({ id }) => sample.touchpointOf(id))).toEqual(['채혈·영상 검사'])
    const waivers = open.flatMap(({ id }) => store.pointingAt('waiver', 'recordId', id))
    expect(waivers.map(({ rule }) => rule)).toContain('pain-without-opportunity')
  })

  it('gives the shares of the survey with their counts', () => {
    const details = sample.ofToday('touchpoint').map((each) => each.details)
    const shares = details.flatMap((text) => text.match(/[\d.]+%, \d+명 중 \d+명/g) ?? [])
    expect(shares).toEqual([
      '44.1%, 118명 중 52명',
      '53.3%, 120명 중 64명',
      '31.7%, 120명 중 38명',
      '85.8%, 120명 중 103명',
      '80.0%, 120명 중 96명',
      '59.2%, 120명 중 71명',
      '43.8%, 112명 중 49명',
    ])
  })

  it('gives the opportunity scores', () => {
    expect(sample.opportunityScores()).toEqual([
      [8.4, 4.6, 12.2],
      [9.1, 3.2, 15],
      [8, 5.1, 10.9],
      [8.8, 5.5, 12.1],
    ])
  })

  it('says who and what stands behind the visit, in lanes of their own', () => {
    const lanes = store.pointingAt('lane', 'journeyId', sample.asIsId)
    const isBehind = (kind: string) => ['frontstage', 'backstage', 'support'].includes(kind)
    expect(
      lanes
        .filter(({ kind }) => isBehind(kind))
        .map(({ id, kind }) => [kind, store.pointingAt('card', 'laneId', id).length]),
    ).toEqual([
      ['frontstage', 3],
      ['backstage', 3],
      ['support', 4],
    ])
  })
})

it('has the personas of the case', () => {
  expect(
    store
      .all('persona')
      .map((each) => [each.name, each.age, each.interviewCount, each.surveyCount]),
  ).toEqual([
    ['김정숙', '68세', 6, 270],
    ['박지훈', '36세', 5, 130],
    ['이수연', '41세', 3, null],
  ])
})

describe('the thread', () => {
  it('leads from the waiting room to the new touchpoint, at every station', () => {
    const members = chainMembers(threadGraph(store), 'pain-11-display')
    expect([...members].filter(([, ids]) => ids.length === 0)).toEqual([])
    expect(members.get('to-be')).toContain('touchpoint-11-display-to-be')
    const titles = store.all('question').map(({ title }) => title)
    expect(titles[0]).toContain('기다리는 시간을 어떻게 쓸지 스스로 정할 수 있을까?')
  })

  it('tested the message with the counts of the case', () => {
    const test = store.get('test', 'test-message')!
    expect(test).toMatchObject({
      criterionKind: 'rise',
      criterionShare: 0.1,
      treatedSuccesses: 58,
      treatedTrials: 118,
      controlSuccesses: 40,
      controlTrials: 121,
      decision: 'persevere',
    })
    const { isReached, difference } = verdictOn(test)
    expect(isReached).toBe(true)
    expect(difference!.difference).toBeCloseTo(0.161, 3)
    expect([difference!.low, difference!.high].map((each) => each.toFixed(3))).toEqual([
      '0.036',
      '0.279',
    ])
  })

  it('counted who recommends it, in all and by segment', () => {
    const scores = store.all('evidence').filter(({ measure }) => measure === 'nps')
    expect(scores.map(({ answerCounts }) => answerCounts)).toEqual([
      [108, 164, 128],
      [61, 112, 97],
      [47, 52, 31],
    ])
  })

  it('plans its changes in the four phases of the case', () => {
    const phases = ['첫째 단계', '둘째 단계', '셋째 단계', '넷째 단계']
    const details = store.all('improvement').map((each) => each.details)
    expect(phases.filter((phase) => !details.some((text) => text.includes(phase)))).toEqual([])
  })
})
