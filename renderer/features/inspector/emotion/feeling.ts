/** The face and the word for how somebody feels, from -2 to 2. */

import type { TranslationKey } from '#renderer/i18n/i18n.ts'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'

interface Feeling {
  readonly value: number
  readonly face: IconName
  readonly word: TranslationKey
}

/** From very bad to very good. */
export const feelings: readonly Feeling[] = [
  { value: -2, face: 'feeling-very-bad', word: 'journey.emotion_-2' },
  { value: -1, face: 'feeling-bad', word: 'journey.emotion_-1' },
  { value: 0, face: 'feeling-neutral', word: 'journey.emotion_0' },
  { value: 1, face: 'feeling-good', word: 'journey.emotion_1' },
  { value: 2, face: 'feeling-very-good', word: 'journey.emotion_2' },
]

/** The feeling nearest to a value. */
export function feelingOf(value: number): Feeling {
  return feelings[Math.round(value) + 2] ?? feelings[2]!
}
