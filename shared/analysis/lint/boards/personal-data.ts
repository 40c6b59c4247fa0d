/** Finds data in what people said by which they could be reached or known, where that is certain. */

import type { AnyRecord } from '#shared/model/schema.ts'

/** `registration` is the number that every resident of Korea has. */
type PersonalDatum = 'email' | 'phone' | 'registration'

const forms: readonly (readonly [PersonalDatum, RegExp])[] = [
  ['registration', /(?<!\d)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])-[1-8]\d{6}(?!\d)/u],
  ['phone', /(?<!\d)01[016789][-. ]?\d{3,4}[-. ]?\d{4}(?!\d)/u],
  // Begins only where a word does, or a long run of letters would be read once for each of them.
  ['email', /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63})*\.[a-z]{2,}/iu],
]

// Records are never changed in place; a transcript is long, and is read once per change.
const remembered = new WeakMap<AnyRecord, PersonalDatum | null>()

/** The first kind of datum in any text of a record; null where there is none. */
export function personalDatumIn(record: AnyRecord): PersonalDatum | null {
  const known = remembered.get(record)
  if (known !== undefined) return known
  const texts = Object.values(record).filter((value) => typeof value === 'string')
  const found = forms.find(([, form]) => texts.some((text) => form.test(text)))?.[0] ?? null
  remembered.set(record, found)
  return found
}
