/** The charging sample: it tells the whole case it was written from. */
import { describe, expect, it } from 'vitest'
import { chainMembers } from '#shared/analysis/thread/chains.ts'
import { verdictOn } from '#shared/analysis/thread/test-facts.ts'
import { threadGraph } from '#shared/analysis/thread/thread-graph.ts'
import { OpenedSample, type SampleRow } from '#tests/helpers/opened-sample.ts'

const sample = new OpenedSample('home-ev-charging')
const { store } = sample

/** How 정민우, 한도윤 and 최영란 feel stands at the end. */
const table: readonly SampleRow[] = [
  ['탐색', '커뮤니티·영상 후기', '소셜', 3, 3, 1, 1, null],
  ['탐색', '단지 충전기 지도', '앱', 4, 3, 0, null, null],
  ['탐색', '상담 챗봇', '챗봇', 3, 2, -1, -1, null],
  ['신청·동의', '설치 신청서', '웹', 4, 3, null, 0, null],
  ['신청·동의', '입주자대표회의·관리사무소 동의', '대면·서류', 4, 1, -2, null, -1],
  ['신청·동의', '현장 실사', '방문', 4, 3, 0, -1, null],
  ['설치', '일정 안내', '메시지·전화', 4, 3, 0, 0, null],
  ['설치', '시공 당일', '방문', 4, 4, 1, 2, null],
  ['설치', '회원·카드·앱 등록', '앱·카드', 4, 4, 1, 1, null],
  ['일상 충전', '자리 확인·예약', '앱', 5, 2, -2, null, null],
  ['일상 충전', '주차·커넥터 연결', '오프라인', 4, 3, -1, 1, null],
  ['일상 충전', '인증(카드·QR)', '단말', 4, 3, -1, 1, null],
  ['일상 충전', '충전 진행 알림', '푸시', 4, 4, 1, 1, null],
  ['일상 충전', '완료 후 이동 요청', '푸시·방송', 3, 2, -1, null, -2],
  ['요금', '월 청구서', '이메일·앱', 4, 3, 0, 0, null],
  ['요금', '로밍 요금', '앱', 4, 2, -1, null, null],
  ['고장·A/S', '고장 신고', '전화·앱', 4, 2, -1, -1, null],
  ['고장·A/S', '원격 복구·방문', '원격·방문', 4, 2, -2, -1, null],
  ['고장·A/S', '화재·안전 안내', '게시·앱', 5, 3, 0, null, -1],
  ['갱신·이사', '해지·이전', '콜센터', 4, 2, -1, -1, null],
]

describe('the map of today', () => {
  it('has the stages, touchpoints, scores and feelings of the case', () => {
    expect(sample.table(['정민우', '한도윤', '최영란'])).toEqual(table)
  })

  it('draws two emotion lines and keeps the third switched off', () => {
    expect(sample.lines()).toEqual([
      ['정민우', true],
      ['한도윤', true],
      ['최영란', false],
    ])
  })

  it('marks as moments of truth those with the worst gaps, feelings and pains', () => {
    const worst = ['입주자대표회의·관리사무소 동의', '자리 확인·예약', '원격 복구·방문']
    const marked = sample.ofToday('touchpoint').filter(({ isMomentOfTruth }) => isMomentOfTruth)
    expect(marked.map(({ title }) => title)).toEqual(worst)
    const pains = sample.ofToday('pain-point').filter(({ severity }) => severity === 5)
    expect(pains.map(({ id }) => sample.touchpointOf(id))).toEqual(worst)
  })

  it('has a pain everywhere but at the touchpoint to keep, each leading to an opportunity', () => {
    const pains = sample.ofToday('pain-point')
    const withPain = new Set(pains.map(({ touchpointId }) => touchpointId))
    const without = sample.ofToday('touchpoint').filter(({ id }) => !withPain.has(id))
    expect(without.map(({ title }) => title)).toEqual(['충전 진행 알림'])
    const linked = sample.ofToday('opportunity').flatMap(({ painPointIds }) => painPointIds)
    expect(linked).toEqual(pains.map(({ id }) => id))
  })

  it('gives the opportunity scores', () => {
    expect(sample.opportunityScores()).toEqual([
      [8.6, 2.9, 14.3],
      [9.4, 3.1, 15.7],
      [7.9, 4.8, 11],
      [8.9, 4, 13.8],
    ])
  })

  it('quotes the interviews of the case', () => {
    expect(store.all('card').map(({ source }) => source)).toEqual(
      expect.arrayContaining(['인터뷰 M-03', '인터뷰 M-07']),
    )
  })
})

it('has the personas of the case', () => {
  expect(
    store
      .all('persona')
      .map((each) => [each.name, each.age, each.interviewCount, each.surveyCount]),
  ).toEqual([
    ['정민우', '34세', null, 190],
    ['최영란', '57세', 9, null],
    ['한도윤', '45세', null, 60],
  ])
})

describe('the thread', () => {
  it('leads from what people said of the bays to what changes, at every station', () => {
    const members = chainMembers(threadGraph(store), 'pain-10-reservation')
    const titles = (type: 'evidence' | 'question' | 'idea' | 'prototype' | 'improvement') =>
      store
        .all(type)
        .flatMap(({ id, title }) => ([...members.values()].flat().includes(id) ? title : []))
    expect(titles('evidence')).toContain('예약 만족도 응답 90건 가운데 59건이 4점보다 낮음')
    expect(titles('question')).toContain(
      '어떻게 하면 공용 충전 자리를 다투지 않고 나눠 쓸 수 있을까?',
    )
    expect(titles('idea')).toEqual(
      expect.arrayContaining([
        '자리를 10분 잡아 주는 순번 대기',
        '주민이 함께 정하는 교대 규칙',
        '밤에 차를 대신 옮겨 주는 사람',
      ]),
    )
    expect(titles('prototype')).toEqual(['종이 신청판과 단체 대화방', '앱 순번 대기'])
    expect(titles('improvement')).toHaveLength(2)
    expect(members.get('to-be')).toEqual(
      expect.arrayContaining([
        'touchpoint-10-reservation-to-be',
        'touchpoint-14-move-request-to-be',
      ]),
    )
  })

  it('hears of the bays from the interviews of the case', () => {
    const heard = store
      .all('evidence')
      .filter(({ id }) =>
        store.pointingAt('link', 'fromId', id).some(({ toId }) => toId === 'insight-turn'),
      )
    expect(heard.map(({ participantCode }) => participantCode)).toContain('M-03')
    const sources = store.all('transcript').map(({ participantCode }) => participantCode)
    expect(sources).toEqual(expect.arrayContaining(['M-03', 'M-07']))
  })

  it('tested the queue with the counts of the case', () => {
    const test = store.get('test', 'test-queue')!
    expect(test).toMatchObject({
      criterionKind: 'at-least',
      criterionShare: 0.5,
      treatedSuccesses: 49,
      treatedTrials: 88,
      controlSuccesses: 31,
      controlTrials: 90,
      decision: 'persevere',
    })
    const { isReached, difference } = verdictOn(test)
    expect(isReached).toBe(true)
    expect(difference!.difference).toBeCloseTo(0.212, 3)
    expect([difference!.low, difference!.high].map((each) => each.toFixed(3))).toEqual([
      '0.066',
      '0.346',
    ])
  })

  it('counted who recommends it, in all and apart', () => {
    const scores = store.all('evidence').filter(({ measure }) => measure === 'nps')
    expect(scores.map(({ answerCounts }) => answerCounts)).toEqual([
      [91, 98, 61],
      [82, 70, 38],
      [9, 28, 23],
    ])
  })

  it('knows what each idea of the case is to people', () => {
    const kano = new Map(store.all('idea').map((idea) => [idea.title, idea.kano]))
    expect([
      kano.get('쉬운 말로 쓴 화재 안전 안내'),
      kano.get('자리를 10분 잡아 주는 순번 대기'),
      kano.get('충전하기 전에 보여 주는 가격'),
      kano.get('한 번 등록하면 되는 자동 결제'),
      kano.get('충전이 끝나면 저절로 다음 순번 알림'),
      kano.get('앱 배경화면 꾸미기'),
    ]).toEqual([
      'must-be',
      'one-dimensional',
      'must-be',
      'one-dimensional',
      'attractive',
      'indifferent',
    ])
  })
})
