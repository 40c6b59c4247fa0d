/** The form in which one area of the interface gives its words in both languages. */

export type Language = 'ko' | 'en'

export const languages: readonly Language[] = ['ko', 'en']

type Words = Readonly<Record<string, string>>

type PluralKey<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other`
  ? Stem
  : Key

/** The keys of a language as they are asked for: `cards_one` and `cards_other` are both `cards`. */
export type KeyOf<Table> = PluralKey<Extract<keyof Table, string>>

type Missing<Korean, English> =
  Exclude<KeyOf<Korean>, KeyOf<English>> | Exclude<KeyOf<English>, KeyOf<Korean>>

type SameKeys<Korean, English> = [Missing<Korean, English>] extends [never]
  ? unknown
  : { readonly keysInOneLanguageOnly: Missing<Korean, English> }

/**
 * Takes the words of an area; it does not compile while a key is in one language only.
 * Where English counts, it has `key_one` and `key_other`; Korean has plain `key`.
 */
export function defineWords<Korean extends Words, English extends Words>(
  area: { readonly ko: Korean; readonly en: English } & SameKeys<Korean, English>,
): { readonly ko: Korean; readonly en: English } {
  return area
}
