/** Takes Hangul syllables apart and knows what each may still become while it is being typed. */

/** The nineteen initial consonants (초성) in the order of Unicode, as they are typed alone. */
const leads = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'

/** The final consonants (받침) in the order of Unicode; the first place stands for none. */
const finals = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'

/** Two consonants that keyboards join into one letter. */
const clusters: Readonly<Record<string, string>> = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
}

// By place among the 21 vowels: ㅗ can become ㅘ ㅙ ㅚ, ㅜ ㅝ ㅞ ㅟ, ㅡ ㅢ.
const growingVowels: ReadonlyMap<number, readonly number[]> = new Map([
  [8, [9, 10, 11]],
  [13, [14, 15, 16]],
  [18, [19]],
])

// ㅏㅐㅑㅒ, ㅓㅔㅕㅖ, ㅗㅘㅙㅚㅛ, ㅜㅝㅞㅟㅠ, ㅡㅢㅣ: a slip of the finger stays among these.
const vowelFamilies = [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4]

const firstSyllable = 0xac00
const lastSyllable = 0xd7a3
const vowelCount = 21
const finalCount = 28

/** A syllable by the places of its letters in Unicode's tables; `final` 0 means none. */
export interface Syllable {
  readonly lead: number
  readonly vowel: number
  readonly final: number
}

/** Whether a UTF-16 unit is a whole Hangul syllable. */
export function isSyllable(code: number): boolean {
  return code >= firstSyllable && code <= lastSyllable
}

/** The letters of a syllable; the code must be one. */
export function syllableOf(code: number): Syllable {
  const place = code - firstSyllable
  return {
    lead: Math.floor(place / (vowelCount * finalCount)),
    vowel: Math.floor(place / finalCount) % vowelCount,
    final: place % finalCount,
  }
}

/** The initial consonant of a syllable as it is typed alone, ㄱ for 고; the code must be one. */
export function leadOf(code: number): string {
  return leads[Math.floor((code - firstSyllable) / (vowelCount * finalCount))] ?? ''
}

/** Whether a letter is a consonant that can begin a syllable, typed alone. */
export function isLead(letter: string): boolean {
  return leads.includes(letter)
}

/** The two consonants of a letter such as ㄳ, which keyboards make of ㄱ and ㅅ; others stay. */
export function splitCluster(letter: string): string {
  return clusters[letter] ?? letter
}

/** How a syllable in a text relates to one that is still being typed. */
export type Growth =
  /** It is what was typed, or what that becomes by typing on: 고 in 곡, 공 and 과. */
  | 'grows'
  /** It is what was typed without the final, which belongs to the next syllable: 곡 in 고기. */
  | 'hands-on'
  /** Only the vowel was mistyped within its family: 갸 for 개. */
  | 'slips'
  | 'differs'

/** Compares the last, unfinished syllable of what is typed with a syllable of a text. */
export function growthOf(typed: Syllable, found: Syllable): Growth {
  if (typed.lead !== found.lead) return 'differs'
  if (typed.vowel === found.vowel) {
    if (typed.final === 0 || typed.final === found.final) return 'grows'
    const [typedFinal = '', foundFinal = ''] = [finals[typed.final], finals[found.final]]
    if (splitCluster(foundFinal)[0] === typedFinal) return 'grows'
    const kept = splitCluster(typedFinal)
    const left = kept.length === 2 ? kept[0] : ' '
    return left === foundFinal ? 'hands-on' : 'differs'
  }
  if (typed.final !== 0) return 'differs'
  if (growingVowels.get(typed.vowel)?.includes(found.vowel) === true) return 'grows'
  return vowelFamilies[typed.vowel] === vowelFamilies[found.vowel] ? 'slips' : 'differs'
}

/** The consonant that a syllable hands on to the next one: ㄱ of 곡, ㅅ of 값; '' where none. */
export function handedOn(typed: Syllable): string {
  return typed.final === 0 ? '' : (splitCluster(finals[typed.final] ?? '').at(-1) ?? '')
}
