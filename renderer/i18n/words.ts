/** The form in which one area of the interface gives its words in both languages. */

export type Language = 'ko' | 'en'

export const languages: readonly Language[] = ['ko', 'en']

type Words = Readonly<Record<string, string>>

// A key is half of a plural only where its other half stands beside it.
type AskedKey<Key extends string, All> = Key extends `${infer Stem}_one`
  ? `${Stem}_other` extends All
    ? Stem
    : Key
  : Key extends `${infer Stem}_other`
    ? `${Stem}_one` extends All
      ? Stem
      : Key
    : Key

type TextKeyOf<Table> = Extract<keyof Table, string>

/** The keys of a language as they are asked for: `cards_one` and `cards_other` are both `cards`. */
export type KeyOf<Table> = AskedKey<TextKeyOf<Table>, TextKeyOf<Table>>

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
