/** The word, the face and the number for how somebody feels, from -2 to 2. */
import { formatSigned } from './format.ts'
import type { Language, Translate } from './i18n.ts'

/** From very bad to very good; faces are names of icons. */
export const feelings = [
  { value: -2, face: 'feeling-very-bad', word: 'journey.emotion_-2' },
  { value: -1, face: 'feeling-bad', word: 'journey.emotion_-1' },
  { value: 0, face: 'feeling-neutral', word: 'journey.emotion_0' },
  { value: 1, face: 'feeling-good', word: 'journey.emotion_1' },
  { value: 2, face: 'feeling-very-good', word: 'journey.emotion_2' },
] as const

export type Feeling = (typeof feelings)[number]

/** What it takes to put a value into words. */
export interface FeelingWords {
  readonly translate: Translate
  readonly language: Language
}

/** The feeling nearest to a value. */
export function feelingOf(value: number): Feeling {
  return feelings[Math.round(value) + 2] ?? feelings[2]
}

/** The number with its sign and the word for it; null says that it was not assessed. */
export function feelingLabel({ translate, language }: FeelingWords, value: number | null): string {
  if (value === null) return translate('journey.emotion_missing')
  return `${formatSigned(value, language)} ${translate(feelingOf(value).word)}`
}
