/** The bank sample: it tells the whole case it was written from. */
import { describe, expect, it } from 'vitest'
import { chainMembers } from '#shared/analysis/thread/chains.ts'
import { verdictOn } from '#shared/analysis/thread/test-facts.ts'
import { threadGraph } from '#shared/analysis/thread/thread-graph.ts'
import { OpenedSample, type SampleRow } from '#tests/helpers/opened-sample.ts'

const sample = new OpenedSample('held-bank-transfer')
const { store } = sample

/** How 윤서연, 조병철 and 강은비 feel stands at the end. */
const table: readonly SampleRow[] = [
  ['인지', '이체 실패 화면', '앱', 4, 2, -2, -2, null],
  ['인지', '이상거래 알림', '문자·푸시', 4, 3, -1, -2, null],
  ['스스로', '앱 도움말 검색', '앱', 3, 2, -1, null, null],
  ['스스로', '본인확인 재시도', '앱', 4, 3, -1, -1, null],
  ['챗봇', '챗봇 대화', '챗봇', 3, 2, -1, null, null],
  ['챗봇', '챗봇→상담원 연결', '전환', 4, 2, -2, null, -1],
  ['콜센터', 'ARS·AI 음성봇', '전화', 3, 2, -1, -2, null],
  ['콜센터', '대기·콜백', '전화', 4, 3, -1, -1, null],
  ['콜센터', '상담·본인확인', '전화', 5, 4, 0, 1, 0],
  ['콜센터', '사기대응팀 이관', '전환', 4, 2, -2, null, -2],
  ['콜센터', '상담 결과 문자', '문자', 3, 3, 0, 0, null],
  ['지점', '지점 예약', '앱·전화', 4, 3, 0, 0, null],
  ['지점', '방문·대기', '대면', 4, 3, -1, 0, null],
  ['지점', '창구 확인·서류', '대면', 4, 4, 0, 1, null],
  ['지점', '화상창구', '화상', 3, 3, 0, -1, null],
  ['해결', '해제 승인(내부)', '내부', null, null, null, null, -1],
  ['해결', '진행 상태 확인', '앱', 4, 1, -2, -1, null],
  ['해결', '해제 완료 알림', '푸시', 4, 4, 1, 1, null],
  ['사후', '설문·사과', '문자', 3, 2, -1, 0, null],
  ['사후', '예방 안내·개선 공지', '푸시·우편', 3, 3, 0, 1, null],
]

describe('the map of today', () => {
  it('has the stages, touchpoints, scores and feelings of the case', () => {
    expect(sample.table(['윤서연', '조병철', '강은비'])).toEqual(table)
  })

  it('draws the lines of the customers and keeps the agent switched off', () => {
    expect(sample.lines()).toEqual([
      ['윤서연', true],
      ['조병철', true],
      ['강은비', false],
    ])
  })

  it('has a pain everywhere but at the touchpoint to keep', () => {
    const withPain = new Set(sample.ofToday('pain-point').map(({ touchpointId }) => touchpointId))
    const without = sample.ofToday('touchpoint').filter(({ id }) => !withPain.has(id))
    expect(without.map(({ title }) => title)).toEqual(['해제 완료 알림'])
  })

  it('leaves one pain without an opportunity, and says why', () => {
    const open = sample
      .ofToday('pain-point')
      .filter(({ id }) => store.pointingAt('opportunity', 'painPointIds', id).length === 0)
    expect(open.map(({ id }) => sample.touchpointOf(id))).toEqual(['화상창구'])
    const waivers = open.flatMap(({ id }) => store.pointingAt('waiver', 'recordId', id))
    expect(waivers.map(({ rule }) => rule)).toContain('pain-without-opportunity')
  })

  it('gives the shares of the survey with their counts', () => {
    const details = sample.ofToday('touchpoint').map((each) => each.details)
    const shares = details.flatMap((text) => text.match(/[\d.]+%, \d+명 중 \d+명/g) ?? [])
    expect(shares).toEqual([
      '68.7%, 600명 중 412명',
      '42.5%, 402명 중 171명',
      '39.5%, 243명 중 96명',
      '63.3%, 441명 중 279명',
      '42.7%, 143명 중 61명',
      '73.9%, 188명 중 139명',
      '60.0%, 200명 중 120명',
    ])
  })

  it('follows the 600 cases through the channels without losing one', () => {
    const words = JSON.stringify([...store.all('touchpoint'), ...store.all('pain-point')])
    const flow = [
      '402건은 앱에서 챗봇으로, 198건은 앱에서 전화로',
      '해결 75건(18.7%), 상담원 연결 243건, 지점 안내 70건, 포기 14건',
      '해결 180건(110, 70), 사기대응팀 이관 143건(50, 93), 지점 안내 118건(38, 80)',
      '해결 181건, 본점 이관 7건',
      '해결 127건, 포기 16건',
      '243건 가운데 168건',
      '143건 가운데 97건',
      '118건 가운데 74건',
    ]
    expect(flow.filter((each) => !words.includes(each))).toEqual([])
    expect(75 + 180 + 181 + 7 + 127 + 16 + 14).toBe(600)
  })

  it('gives the opportunity scores', () => {
    expect(sample.opportunityScores()).toEqual([
      [8.7, 5.2, 12.2],
      [9.2, 2.6, 15.8],
      [8.3, 4.9, 11.7],
      [9, 3, 15],
    ])
  })
})

it('has the personas of the case', () => {
  expect(store.all('persona').map((each) => [each.name, each.age])).toEqual([
    ['윤서연', '29세'],
    ['조병철', '72세'],
    ['강은비', '33세'],
  ])
})

describe('the thread', () => {
  it('leads from the lost story to the new touchpoint, at every station', () => {
    const members = chainMembers(threadGraph(store), 'pain-06-hand-over')
    expect([...members].filter(([, ids]) => ids.length === 0)).toEqual([])
    expect(members.get('to-be')).toContain('touchpoint-06-hand-over-to-be')
    expect(members.get('evidence')).toContain('evidence-repeat-agent')
  })

  it('tested the hand-over with the counts of the case', () => {
    const test = store.get('test', 'test-hand-over')!
    expect(test).toMatchObject({
      criterionKind: 'rise',
      treatedSuccesses: 118,
      treatedTrials: 201,
      controlSuccesses: 79,
      controlTrials: 198,
      decision: 'persevere',
      learned: '상담원은 긴 기록보다 세 줄 요약을 믿는다.',
    })
    const { difference } = verdictOn(test)
    expect(difference!.difference).toBeCloseTo(0.188, 3)
    expect([difference!.low, difference!.high].map((each) => each.toFixed(3))).toEqual([
      '0.090',
      '0.281',
    ])
  })

  it('counted who recommends it, by how often they had to switch', () => {
    const scores = store.all('evidence').filter(({ measure }) => measure === 'nps')
    expect(scores.map(({ answerCounts }) => answerCounts)).toEqual([
      [219, 205, 176],
      [40, 71, 88],
      [80, 86, 62],
      [99, 48, 26],
    ])
  })

  it('counted the effort it took', () => {
    const [effort] = store.all('evidence').filter(({ measure }) => measure === 'ces')
    expect(effort?.answerCounts).toEqual([8, 14, 21, 37, 52, 41, 27])
  })

  it('plans its changes in the four phases of the case', () => {
    const phases = ['첫째 단계', '둘째 단계', '셋째 단계', '넷째 단계']
    const details = store.all('improvement').map((each) => each.details)
    expect(phases.filter((phase) => !details.some((text) => text.includes(phase)))).toEqual([])
  })
})
