/** Words and faces for how somebody feels. */

import { formatSigned } from '#renderer/i18n/format.ts'
import type { Language, Translate } from '#renderer/i18n/i18n.ts'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'

/** What it takes to put a value into words. */
export interface Words {
  readonly translate: Translate
  readonly language: Language
}

const names = [
  'journey.emotion_-2',
  'journey.emotion_-1',
  'journey.emotion_0',
  'journey.emotion_1',
  'journey.emotion_2',
] as const

const faces = [
  'feeling-very-bad',
  'feeling-bad',
  'feeling-neutral',
  'feeling-good',
  'feeling-very-good',
] as const satisfies readonly IconName[]

/** The number with its sign and the word for it; null says that it was not assessed. */
export function valueLabel({ translate, language }: Words, value: number | null): string {
  if (value === null) return translate('journey.emotion_missing')
  return `${formatSigned(value, language)} ${translate(names[nearest(value)]!)}`
}

/** The face nearest to a value from -2 to 2. */
export function faceOf(value: number): IconName {
  return faces[nearest(value)]!
}

function nearest(value: number): number {
  return Math.round(value) + 2
}
