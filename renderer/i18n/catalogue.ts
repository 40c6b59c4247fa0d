/** Joins the words of all areas into one table per language. */
import { firstWords } from './first-words.ts'
import { laterWords } from './later-words.ts'
import type { KeyOf } from './words.ts'

export const catalogue = {
  ko: { ...firstWords.ko, ...laterWords.ko },
  en: { ...firstWords.en, ...laterWords.en },
}

/** Every sentence the screen can say, by name. */
export type TranslationKey = KeyOf<(typeof catalogue)['ko']>
