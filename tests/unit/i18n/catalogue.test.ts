/** What both languages owe to each other and to the reader. */
import { describe, expect, expectTypeOf, it } from 'vitest'
import { catalogue } from '#renderer/i18n/catalogue.ts'
import {
  commandKey,
  createTranslator,
  isTranslationKey,
  systemLanguage,
  type TranslationKey,
} from '#renderer/i18n/i18n.ts'
import { languages } from '#renderer/i18n/words.ts'
import { commands } from '#shared/commands/registry.ts'

const tables = Object.entries(catalogue).map(
  ([language, words]) => [language, Object.entries<string>(words)] as const,
)
const korean = Object.entries<string>(catalogue.ko)
const english = Object.entries<string>(catalogue.en)

const englishKeys = new Set(english.map(([key]) => key))

/** The key as it is asked for: `cards` for `cards_one` and `cards_other`. */
function stem(key: string): string {
  const name = key.replace(/_(?:one|other)$/u, '')
  return englishKeys.has(`${name}_one`) && englishKeys.has(`${name}_other`) ? name : key
}

const stems = (table: readonly [string, string][]): string[] =>
  [...new Set(table.map(([key]) => stem(key)))].sort()

/** Words that would be a second name for a thing, with the one that is used. */
const secondNames: readonly (readonly [RegExp, string])[] = [
  [/퍼소나|가설 페르소나/u, '페르소나, 프로토 페르소나'],
  [/지도/u, '여정 맵, 맵'],
  [/터치포인트/u, '접점'],
  [/불편점|페인포인트|고충/u, '페인 포인트'],
  [/통찰/u, '인사이트'],
  [/감정 ?곡선|감정 선/u, '감정선'],
  [/단계 \{\{number/u, '{{number}}단계'],
  [/붙이기|떼기/u, '넣기, 빼기'],
  [/편집|수정/u, '고치기'],
  [/사본 폴더|날짜별 사본/u, '백업'],
]

/** Values of fields that several places name; each place has keys of its own for them. */
const namedValues =
  /^\w+\.((?:decision|consent|fidelity|evidence|improvement|prototype|frame|color)_[\w-]+)$/u

// On a note it stands alone and needs more words.
const longerAlone = ['decision_none']

// A menu bar has names that every program gives it.
const menuNames = ['app.menu_edit']

// A language is named in itself, so that people find their own.
const namesLanguage = /language|switch_to/u

/** The names between braces, without the particle or format behind them. */
function blanks(sentence: string): string[] {
  const names = [...sentence.matchAll(/\{\{(\w+)[^}]*\}\}/gu)].map((match) => match[1]!)
  return [...new Set(names)].sort()
}

describe('the words', () => {
  it('have the same keys in both languages', () => {
    expect(stems(english)).toEqual(stems(korean))
  })

  it.each(tables)('name a value everywhere alike in %s', (_, table) => {
    const names = new Map<string, Set<string>>()
    for (const [key, text] of table) {
      const value = namedValues.exec(stem(key))?.[1]
      if (value === undefined || longerAlone.includes(value) || /\{\{/u.test(text)) continue
      names.set(value, (names.get(value) ?? new Set()).add(text.toLowerCase()))
    }
    expect(names.size).toBeGreaterThan(20)
    expect([...names].filter(([, texts]) => texts.size > 1)).toEqual([])
  })

  it.each(tables)('leave nothing empty in %s', (_, table) => {
    expect(table.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([])
  })

  it('have no Hangul in English', () => {
    expect(
      english.filter(([key, text]) => /\p{Script=Hangul}/u.test(text) && !namesLanguage.test(key)),
    ).toEqual([])
  })

  it('have no sentence in Korean that stayed English', () => {
    // Names of products and formats, and patterns without words, are the same everywhere.
    const sameEverywhere =
      /^(?:Throughline|JSON|PDF|CSV|Excel|Mermaid|SVG|PNG|A\d|As-is|To-be|HMW|px|mm|\.throughline|\.json|[^\p{L}])*$/u
    const left = korean.filter(([key, text]) => {
      const words = text.replace(/\{\{[^}]*\}\}/gu, '')
      if (namesLanguage.test(key)) return false
      return !/\p{Script=Hangul}/u.test(words) && !sameEverywhere.test(words)
    })
    expect(left).toEqual([])
  })

  it('fill the same blanks in both languages', () => {
    const englishBlanks = new Map<string, string[]>()
    for (const [key, text] of english) {
      // "1 journey" may leave the number out in its singular.
      if (!key.endsWith('_one')) englishBlanks.set(stem(key), blanks(text))
    }
    const different = korean.filter(
      ([key, text]) => blanks(text).join() !== englishBlanks.get(key)?.join(),
    )
    expect(different).toEqual([])
  })

  it('have one form in Korean where English counts', () => {
    expect(korean.filter(([key]) => stem(key) !== key)).toEqual([])
  })

  it('have one name for one thing in Korean', () => {
    const second = korean
      .filter(([key]) => !menuNames.includes(key))
      .flatMap(([key, text]) =>
        secondNames.flatMap(([other, name]) => (other.test(text) ? [`${key}: ${name}`] : [])),
      )
    expect(second).toEqual([])
  })

  it('use only particles that exist', () => {
    const used = korean.flatMap(([, text]) =>
      [...text.matchAll(/\{\{\w+,\s*([^}]+)\}\}/gu)].map((match) => match[1]!.trim()),
    )
    const known = ['은는', '이가', '을를', '과와', '으로', '이라', 'number']
    expect(used.filter((format) => !known.includes(format))).toEqual([])
  })

  it('name every command in both languages', () => {
    for (const language of languages) {
      const translate = createTranslator(language)
      const names = commands.map(({ id }) => translate(commandKey(id), { count: 2 }))
      expect(names.filter((name) => name.startsWith('commands.') || name === '')).toEqual([])
    }
  })
})

describe('a translator', () => {
  const ko = createTranslator('ko')
  const en = createTranslator('en')

  it('chooses singular and plural in English and one form in Korean', () => {
    expect([0, 1, 2].map((count) => en('home.persona_count', { count }))).toEqual([
      '0 personas',
      '1 persona',
      '2 personas',
    ])
    expect([0, 1, 2].map((count) => ko('home.persona_count', { count }))).toEqual([
      '페르소나 0',
      '페르소나 1',
      '페르소나 2',
    ])
  })

  it('puts the particle that fits behind a name', () => {
    const sentences = ['민서', '영란', 'Anna', 'Tom'].map((name) => ko('persona.deleted', { name }))
    expect(sentences).toEqual([
      '민서를 삭제했습니다',
      '영란을 삭제했습니다',
      'Anna를 삭제했습니다',
      'Tom을 삭제했습니다',
    ])
  })

  it('takes what people wrote as it is', () => {
    const name = '<b>{{count}} & $t(common.cancel)</b>'
    expect(en('common.copy_of', { name })).toBe(`Copy of ${name}`)
  })

  it('is the same function for the same language', () => {
    expect(createTranslator('ko')).toBe(ko)
    expect(createTranslator('en')).not.toBe(ko)
  })

  it('knows its keys', () => {
    expectTypeOf<'common.cancel'>().toExtend<TranslationKey>()
    expectTypeOf<'common.nonsense'>().not.toExtend<TranslationKey>()
    expectTypeOf<'home.persona_count'>().toExtend<TranslationKey>()
    expectTypeOf<'home.persona_count_one'>().not.toExtend<TranslationKey>()
    expect(isTranslationKey('common.cancel')).toBe(true)
    expect(isTranslationKey('common.nonsense')).toBe(false)
    expect(() => commandKey('nothing.do')).toThrow('nothing.do')
  })
})

describe('the first language', () => {
  it.each([
    [['ko-KR', 'en-US'], 'ko'],
    [['en-US', 'ko-KR'], 'en'],
    [['de-DE', 'ko'], 'ko'],
    [['de-DE'], 'en'],
    [[], 'ko'],
  ] as const)('is that of the system: %j gives %s', (tags, language) => {
    expect(systemLanguage(tags)).toBe(language)
  })
})
