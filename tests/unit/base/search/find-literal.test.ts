/** Shows what find and replace takes for the same text, and for a whole word. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { literalFinder } from '#shared/base/search/find-literal.ts'
import { cleanText } from '#shared/base/text.ts'
import { anyText } from '#tests/helpers/arbitrary-text.ts'

const plain = { matchesCase: false, wholeWords: false }

function found(text: string, typed: string, options: Partial<typeof plain> = {}) {
  const find = literalFinder({ text: typed, ...plain, ...options })
  return find === null ? [] : find(text).map(({ start, end }) => text.slice(start, end))
}

describe('finding a text', () => {
  it('finds every place, in any case, and any space for a space', () => {
    expect(found('App, app and APP', 'app')).toEqual(['App', 'app', 'APP'])
    expect(found('고객이 신규고객과', '고객')).toEqual(['고객', '고객'])
    expect(found('고객\n센터, 고객  센터', '고객 센터')).toEqual(['고객\n센터', '고객  센터'])
    expect(found('aaaa', 'aa')).toEqual(['aa', 'aa'])
  })

  it('minds the case where asked, and takes signs for what they are', () => {
    expect(found('App, app', 'App', { matchesCase: true })).toEqual(['App'])
    expect(found('1.5 (약 3건) a*b', '.')).toEqual(['.'])
    expect(found('1.5 (약 3건) a*b', '(약')).toEqual(['(약'])
    expect(found('a-b/c\\d', '-b/c\\')).toEqual(['-b/c\\'])
  })

  it('finds nothing for nothing', () => {
    expect(literalFinder({ text: '  ', ...plain })).toBeNull()
  })

  it.each([
    [
      '고객',
      ['고객이', '고객에게는', '고객들의', '고객', '고객.', '"고객"', 'VIP고객으로', '고객입니다'],
    ],
    ['앱', ['앱을', '앱으로만', '모바일 앱']],
    ['app', ['the app', 'app앱', 'app.']],
  ])('as a whole word finds %s with its particles', (word, texts) => {
    expect(texts.filter((text) => found(text, word, { wholeWords: true }).length === 0)).toEqual([])
  })

  it('as a whole word does not find a part of another word', () => {
    expect(found('고객님 신규고객 고객센터', '고객', { wholeWords: true })).toEqual([])
    expect(found('apps mapping app', 'app', { wholeWords: true })).toEqual(['app'])
    expect(found('3월 13월', '3월', { wholeWords: true })).toEqual(['3월'])
  })

  it('gives parts of the text that say the same, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), fc.nat(20), (text, a, b) => {
        const clean = cleanText(text)
        const piece = [...clean].slice(Math.min(a, b), Math.max(a, b)).join('')
        const find = literalFinder({ text: piece, matchesCase: true, wholeWords: false })
        for (const { start, end } of find?.(clean) ?? []) {
          expect(clean.slice(start, end).replace(/\s+/gu, ' ')).toBe(
            piece.normalize('NFC').trim().replace(/\s+/gu, ' '),
          )
        }
      }),
    )
  })
})
