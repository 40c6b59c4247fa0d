/** Finds a query in a text, says how good the match is and which letters it covers. */

import { foldText, type LetterPlaces } from './fold-text.ts'
import { growthOf, handedOn, isSyllable, leadOf, syllableOf } from './hangul.ts'
import type { QueryLetter, TextQuery } from './text-query.ts'

/** A part of a text in UTF-16 units, `end` excluded. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/**
 * How good a match is, the best first: the whole text, its beginning, the beginning of a word,
 * anywhere in one piece, its words one by one.
 */
export const matchGrades = ['exact', 'prefix', 'word', 'inside', 'apart'] as const

export type MatchGrade = (typeof matchGrades)[number]

export interface TextMatch {
  readonly grade: MatchGrade
  /** Whether initial consonants, an unfinished syllable or a mistyped vowel were needed. */
  readonly isLoose: boolean
}

interface Found extends TextRange {
  readonly isLoose: boolean
}

/** How a folded text (see `foldText`) matches; null where it does not. */
export function matchFolded(folded: string, query: TextQuery): TextMatch | null {
  const whole = bestPlace(folded, query.whole)
  if (whole !== null) return { grade: gradeAt(folded, whole), isLoose: whole.isLoose }
  if (query.words.length === 1) return null
  const places = query.words.map((word) => bestPlace(folded, word))
  if (places.includes(null)) return null
  return { grade: 'apart', isLoose: places.some((place) => place?.isLoose === true) }
}

/** The parts of a text that a query covers, in their order; empty where it does not match. */
export function rangesOf(text: string, query: TextQuery): readonly TextRange[] {
  const places: LetterPlaces = { starts: [], ends: [] }
  const folded = foldText(text, places)
  const whole = bestPlace(folded, query.whole)
  const found = whole !== null ? [whole] : query.words.map((word) => bestPlace(folded, word))
  if (found.includes(null)) return []
  const ranges = found
    .filter((each) => each !== null)
    .map(({ start, end }) => ({ start: places.starts[start] ?? 0, end: places.ends[end - 1] ?? 0 }))
    .sort((a, b) => a.start - b.start)
  return joined(ranges)
}

/** The place of the best match of some letters: a literal one before a loose one, then the first. */
function bestPlace(folded: string, letters: readonly QueryLetter[]): Found | null {
  let best: Found | null = null
  let bestRank = Infinity
  for (let start = 0; start < folded.length; start++) {
    const found = matchAt(folded, start, letters)
    if (found === null) continue
    const rank = rankAt(folded, found)
    if (rank >= bestRank) continue
    best = found
    bestRank = rank
    if (rank === 0) break
  }
  return best
}

function rankAt(folded: string, found: Found): number {
  const grade = matchGrades.indexOf(gradeAt(folded, found))
  return grade + (found.isLoose ? matchGrades.length : 0)
}

function gradeAt(folded: string, { start, end }: Found): MatchGrade {
  if (start > 0) return isWordStart(folded, start) ? 'word' : 'inside'
  return end === folded.length ? 'exact' : 'prefix'
}

/** Compares letter by letter; spaces in the text do not count, except from the middle of a Latin word. */
function matchAt(folded: string, start: number, letters: readonly QueryLetter[]): Found | null {
  let at = start
  let isLoose = false
  for (let n = 0; n < letters.length; n++) {
    const asked = letters[n]
    if (asked === undefined) return null
    if (n > 0 && folded[at] === ' ') {
      // "tone" is not in "not one", while "mobileapp" is meant by "mobile app".
      const isInLatin = isLatin(folded[at - 1]) && isLatin(folded[at + 1])
      if (isInLatin && !isWordStart(folded, start)) return null
      at++
    }
    if (folded[at] !== asked.letter) {
      const taken = takenLoosely(folded, at, asked, letters.length)
      if (taken === 0) return null
      isLoose = true
      at += taken
    } else at++
  }
  return { start, end: at, isLoose }
}

/** How many units an initial consonant or unfinished syllable takes there; 0 where it does not fit. */
function takenLoosely(folded: string, at: number, asked: QueryLetter, length: number): number {
  const { letter, isLead, unfinished } = asked
  const code = folded.charCodeAt(at)
  if (!isSyllable(code)) return 0
  if (isLead) return leadOf(code) === letter ? 1 : 0
  if (unfinished === null) return 0
  const growth = growthOf(unfinished, syllableOf(code))
  if (growth === 'grows') return 1
  // A mistyped vowel alone would be every syllable that begins alike.
  if (growth === 'slips') return length > 1 ? 1 : 0
  if (growth === 'differs') return 0
  const gap = folded[at + 1] === ' ' ? 1 : 0
  const next = folded.charCodeAt(at + 1 + gap)
  return isSyllable(next) && leadOf(next) === handedOn(unfinished) ? 2 + gap : 0
}

function isLatin(letter: string | undefined): boolean {
  return letter !== undefined && /[a-z0-9]/u.test(letter)
}

function isWordStart(folded: string, at: number): boolean {
  const before = folded[at - 1]
  if (before === undefined || !/[\p{L}\p{N}]/u.test(before)) return true
  // "GPS칩": another script is another word.
  return isLatin(before) !== isLatin(folded[at])
}

function joined(ranges: readonly TextRange[]): readonly TextRange[] {
  const apart: TextRange[] = []
  for (const range of ranges) {
    const last = apart.at(-1)
    if (last === undefined || range.start > last.end) apart.push(range)
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
  }
  return apart
}
