/** Shows what a search finds in Korean and Latin text, in which order, and what it marks. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, type LetterPlaces } from '#shared/base/search/fold-text.ts'
import { matchFolded, rangesOf, type TextMatch } from '#shared/base/search/match-text.ts'
import { readQuery } from '#shared/base/search/text-query.ts'
import { anyText } from '#tests/helpers/arbitrary-text.ts'

function match(text: string, typed: string): TextMatch | null {
  const query = readQuery(typed)
  return query === null ? null : matchFolded(foldText(text), query)
}

function found(typed: string, texts: readonly string[]): readonly string[] {
  return texts.filter((text) => match(text, typed) !== null)
}

function marked(text: string, typed: string): readonly string[] {
  const query = readQuery(typed)
  return query === null ? [] : rangesOf(text, query).map(({ start, end }) => text.slice(start, end))
}

describe('searching Korean', () => {
  it('finds a word with a particle, with a title, and inside another word', () => {
    const texts = ['고객이 기다린다', '고객님', '신규고객 등록', '고 객 센터', '고개', '객고']
    expect(found('고객', texts)).toEqual([
      '고객이 기다린다',
      '고객님',
      '신규고객 등록',
      '고 객 센터',
    ])
  })

  it('does not mind spaces on either side', () => {
    expect(found('신규고객', ['신규 고객', '신 규고객', '신규 단골 고객'])).toEqual([
      '신규 고객',
      '신 규고객',
    ])
    expect(found('신규 고객', ['신규고객', '고객이 신규'])).toEqual(['신규고객', '고객이 신규'])
  })

  it('finds words by their initial consonants', () => {
    expect(found('ㄱㄱ', ['고객', '가격', '공기 질', '기차', '각오'])).toEqual([
      '고객',
      '가격',
      '공기 질',
    ])
    expect(found('ㅊㅈ', ['충전', '전기차 주차', '출장', '전체'])).toEqual([
      '충전',
      '전기차 주차',
      '출장',
    ])
    expect(found('ㄴㅂㄴㄱ', ['내보내기', '불러오기'])).toEqual(['내보내기'])
    expect(found('고ㄱ', ['고객', '공기', '고구마', '가격'])).toEqual(['고객', '고구마'])
    expect(found('ㅅ고', ['사고', '선고'])).toEqual(['사고', '선고'])
  })

  it('takes joined consonants apart that the keyboard has put together', () => {
    expect(found('ㄳ', ['검색', '감사 인사', '고객'])).toEqual(['검색', '감사 인사'])
    expect(found('ㅄ', ['방식', '병실'])).toEqual(['방식', '병실'])
    expect(found('ㄲ', ['깨끗하다', '고객'])).toEqual(['깨끗하다'])
  })

  it('finds a consonant that stands alone in the text', () => {
    expect(found('ㅋㅋ', ['좋다 ㅋㅋ', '킥킥', '코'])).toEqual(['좋다 ㅋㅋ', '킥킥'])
  })

  it.each([
    ['고객', ['ㄱ', '고', '곡', '고개', '고객']],
    ['고기', ['ㄱ', '고', '곡', '고기']],
    ['충전', ['ㅊ', '추', '충', '충ㅈ', '충저', '충전']],
    ['과일', ['ㄱ', '고', '과', '과이', '과일']],
    ['달걀', ['다', '달', '닭', '달갸', '달걀']],
    ['값이', ['가', '갑', '값', '값이']],
    ['까닭', ['ㄲ', '까', '깓', '까다', '까달', '까닭']],
  ])('keeps finding %s while it is being typed', (word, typed) => {
    expect(typed.filter((each) => match(word, each) === null)).toEqual([])
  })

  it('forgives a slip in the vowel that is being typed, but only there', () => {
    expect(match('고객', '고갸')).toEqual({ grade: 'exact', isLoose: true })
    expect(found('거개', ['고객'])).toEqual([])
    expect(found('갸', ['고객', '개'])).toEqual([])
  })

  it('does not take a finished syllable for another one', () => {
    expect(found('고객', ['고개를 넘다', '고갱이'])).toEqual([])
    expect(found('고 객', ['공 객석'])).toEqual([])
  })

  it('finds composed and decomposed Hangul alike', () => {
    expect(match('전기차 충전기'.normalize('NFD'), '충전')).toEqual({
      grade: 'word',
      isLoose: false,
    })
    expect(match('전기차 충전기', '충전'.normalize('NFD'))).toEqual({
      grade: 'word',
      isLoose: false,
    })
    expect(marked('전기차 충전기'.normalize('NFD'), '충전')).toEqual(['충전'.normalize('NFD')])
  })
})

describe('searching Latin text', () => {
  it('finds beginnings and middles of words in any case and width', () => {
    expect(found('exp', ['Export', 'expectation', 'EXPO', 'next page'])).toEqual([
      'Export',
      'expectation',
      'EXPO',
    ])
    expect(found('port', ['Export', 'ＰＯＲＴ', 'part'])).toEqual(['Export', 'ＰＯＲＴ'])
    expect(found('cafe\u0301', ['Café', 'cafe'])).toEqual(['Café'])
  })

  it('joins words from their beginning, not out of the middle of one', () => {
    expect(found('mobileapp', ['mobile app', 'mobile phone'])).toEqual(['mobile app'])
    expect(found('tone', ['not one', 'tone'])).toEqual(['tone'])
  })

  it('finds several words in any order', () => {
    expect(found('map add', ['Add a map', 'Add a board'])).toEqual(['Add a map'])
    expect(match('Add a map', 'map add')).toEqual({ grade: 'apart', isLoose: false })
  })
})

describe('the grade of a match', () => {
  it('tells the whole from its beginning, a word, a part, and words apart', () => {
    const grades = ['고객', '고객 여정', '신규 고객', '신규고객', '객실 예약 고객'].map(
      (text) => match(text, '고객')?.grade,
    )
    expect(grades).toEqual(['exact', 'prefix', 'word', 'inside', 'word'])
    expect(match('고객의 여정', '여정 고객')?.grade).toBe('apart')
    expect(match('GPS칩', '칩')?.grade).toBe('word')
  })

  it('is that of the best place, a literal one first', () => {
    expect(match('가격과 고객', '고객')).toEqual({ grade: 'word', isLoose: false })
    expect(match('가격과 고객', 'ㄱㄱ')).toEqual({ grade: 'prefix', isLoose: true })
    expect(marked('신규고객과 고객', '고객')).toEqual(['고객'])
  })
})

describe('what is marked', () => {
  it('covers the letters of the text, its spaces between them included', () => {
    expect(marked('신규 고객 등록', '규고')).toEqual(['규 고'])
    expect(marked('고객의 긴 여정', '여정 고객')).toEqual(['고객', '여정'])
    expect(marked('고기', '곡')).toEqual(['고기'])
    expect(marked('가족 👩‍👩‍👧‍👦 여행', '여행')).toEqual(['여행'])
    expect(marked('①번 창구', '1번')).toEqual(['①번'])
    expect(marked('고객', '직원')).toEqual([])
  })

  it('is a part of the text wherever there is a match, whatever the text', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, typed) => {
        const query = readQuery(typed)
        if (query === null) return
        const ranges = rangesOf(text, query)
        expect(ranges.length > 0).toBe(matchFolded(foldText(text), query) !== null)
        for (const { start, end } of ranges) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true)
        }
      }),
    )
  })

  it('finds every piece of a text in the text', () => {
    const letters = fc.constantFrom(...'고객이 신규ㄱㅋ충전값Ab1-各')
    const text = fc.string({ unit: letters, minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(text, fc.nat(30), fc.nat(30), (whole, a, b) => {
        const piece = whole.slice(Math.min(a, b), Math.max(a, b))
        const query = readQuery(piece)
        if (query !== null) expect(matchFolded(foldText(whole), query)).not.toBeNull()
      }),
    )
  })
})

describe('folding', () => {
  it('keeps one place per letter, in their order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const places: LetterPlaces = { starts: [], ends: [] }
        const folded = foldText(text, places)
        expect(foldText(text)).toBe(folded)
        expect([places.starts.length, places.ends.length]).toEqual([folded.length, folded.length])
        expect(places.starts).toEqual([...places.starts].sort((a, b) => a - b))
      }),
    )
  })
})
