/** What is said of a test's figures, by how many people took part. */
import { describe, expect, it } from 'vitest'
import { judgeShareTest } from '#shared/analysis/statistics/verdict.ts'
import { createTranslator } from '#renderer/i18n/i18n.ts'
import { verdictSentences } from '#renderer/looks/verdict-sentences.ts'

function sentences(successes: number, trials: number, kind: 'none' | 'at-least' = 'at-least') {
  const criterion = { criterionKind: kind, criterionShare: kind === 'none' ? null : 0.5 }
  const control = { successes: null, trials: null }
  const verdict = judgeShareTest({ ...criterion, treated: { successes, trials }, control })
  return verdictSentences(verdict, criterion, createTranslator('ko'), 'ko')
}

describe('the sentences on a test', () => {
  it('give the share with its interval, then what it says about the criterion', () => {
    expect(sentences(72, 120)).toEqual(['비율 60% (51.1 ~ 68.3%).', '기준에 이르렀습니다.'])
  })

  it('tell no share of fewer than five people, with a criterion or without', () => {
    const tooFew = '5명이 되지 않아 비율로 말하기 이릅니다.'
    expect(sentences(3, 4)).toEqual([tooFew])
    expect(sentences(3, 4, 'none')).toEqual([tooFew, '기준 수치가 없습니다.'])
    expect(sentences(4, 5)[0]).toBe('비율 80% (37.6 ~ 96.4%).')
  })
})
