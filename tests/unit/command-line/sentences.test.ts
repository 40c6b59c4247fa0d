/** Checks that every sentence is there in both languages and fits what it is told with. */
import { expect, it } from 'vitest'
import { sentences } from '#electron/command-line/sentences.ts'

// Every detail that any code carries, so that a sentence asking for another one shows.
const names = [
  'found',
  'most',
  'least',
  'line',
  'column',
  'type',
  'other',
  'expected',
  'allowed',
  'length',
]
const mendNames = ['content', 'target', 'field', 'value', 'from', 'to', 'kind', 'added']
const other = ['reason', 'count', 'pageCount']
const details = Object.fromEntries([...names, ...mendNames, ...other].map((name) => [name, 7]))

function allOf(language: 'ko' | 'en'): readonly string[] {
  const flatten = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value]
    if (typeof value === 'function') return [(value as (d: object) => string)(details)]
    return Object.values(value as object).flatMap(flatten)
  }
  return flatten(sentences[language])
}

it('asks for nothing that is not told', () => {
  const broken = [...allOf('ko'), ...allOf('en')].filter((sentence) =>
    /undefined|NaN|null/.test(sentence),
  )
  expect(broken).toEqual([])
})

it('is Korean in Korean and English in English', () => {
  const hasHangul = (sentence: string) => /\p{Script=Hangul}/u.test(sentence)
  expect(allOf('ko').filter((sentence) => !hasHangul(sentence))).toEqual([])
  expect(allOf('en').filter(hasHangul)).toEqual([])
})

it('has as many sentences in one language as in the other', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shape(part)]))
      : typeof value
  expect(shape(sentences.ko)).toEqual(shape(sentences.en))
})
