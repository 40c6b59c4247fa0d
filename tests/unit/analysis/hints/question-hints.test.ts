/** Hints on the wording of questions: what is found, and above all what is left alone. */
import { describe, expect, it } from 'vitest'
import { questionHints } from '#shared/analysis/hints/question-hints.ts'
import { endsInSolution, solutionWords } from '#shared/analysis/hints/solution-words.ts'

const kinds = (text: string, hasPersona = false) =>
  questionHints(text, { hasPersona }).map(({ kind }) => kind)

describe('a good question', () => {
  it.each([
    '어떻게 하면 입주민이 공용 충전 자리를 다투지 않고 나눠 쓸 수 있을까?',
    '어떻게 하면 처음 온 환자가 기다리는 시간에 무엇을 할지 정하도록 도울 수 있을까?',
    '어떻게 하면 고객이 같은 설명을 반복하지 않게 할 수 있을까?',
    'How might we help a first-visit patient decide what to do with the waiting time?',
    'How might we let residents share bays without arguing?',
  ])('gets no hint: %s', (text) => {
    expect(questionHints(text, { hasPersona: false })).toEqual([])
  })

  it('may leave its user to its persona', () => {
    const text = '어떻게 하면 공용 충전 자리를 다투지 않고 나눠 쓸 수 있을까?'
    expect(kinds(text)).toEqual(['no-user'])
    expect(kinds(text, true)).toEqual([])
  })

  it('is not asked of nothing', () => {
    expect(kinds('')).toEqual([])
    expect(kinds('  \n')).toEqual([])
    expect(kinds('?!')).toEqual([])
  })
})

describe('a solution', () => {
  it.each([
    ['어떻게 하면 환자가 앱으로 빨리 접수할 수 있을까?', '앱'],
    ['어떻게 하면 고객에게 챗봇을 권할 수 있을까?', '챗봇'],
    ['어떻게 하면 주민이 알림을 놓치지 않게 할까?', '알림'],
    ['어떻게 하면 어르신이 병원키오스크를 쉽게 쓸까?', '병원키오스크'],
    ['How might we build an AI that answers patients quickly?', 'AI'],
    ['How might we give drivers a better App for booking bays?', 'App'],
  ])('is named as it is written: %s', (text, word) => {
    expect(questionHints(text, { hasPersona: true })).toEqual([{ kind: 'solution', word }])
  })

  it.each([
    '어떻게 하면 앱 사용자가 길을 잃지 않고 신청을 마칠까?',
    '스냅 사진을 찍는 사람이 자리를 찾는다',
    'How might we help app users find a free bay at night?',
    'What would make the application of rules fairer to apprentices?',
  ])('is not found where there is none: %s', (text) => {
    expect(solutionWords(text)).toEqual([])
  })

  it('stands at the end of a need that is none', () => {
    expect(endsInSolution('더 나은 예약 앱')).toBe(true)
    expect(endsInSolution('a better app')).toBe(true)
    expect(endsInSolution('앱 없이도 예약할')).toBe(false)
    expect(endsInSolution('')).toBe(false)
  })
})

it('a question may be too broad: by sweeping words, or by hardly any', () => {
  expect(kinds('어떻게 하면 고객 경험을 개선할 수 있을까?')).toContain('too-broad')
  expect(kinds('어떻게 하면 환자를 도울 수 있을까?')).toContain('too-broad')
  expect(kinds('How might we improve the customer experience?')).toContain('too-broad')
  expect(kinds('How might we make everything easier for patients?')).toContain('too-broad')
})

it('one question is asked at a time', () => {
  const two = '어떻게 하면 환자가 덜 기다릴까? 어떻게 하면 간호사가 덜 바쁠까?'
  expect(kinds(two)).toEqual(['several'])
  expect(kinds('How might we let patients wait elsewhere? And call them back?')).toEqual([
    'several',
  ])
})
