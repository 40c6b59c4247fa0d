/** The charging sample: it tells the whole case it was written from. */
import { describe, expect, it } from 'vitest'
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
