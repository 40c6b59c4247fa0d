/** Takes a point-of-view sentence apart into its user, its insight and its need, in any language. */

import type { PointOfView } from '#shared/model/records/point-of-view.ts'

export type SentencePart = 'user' | 'insight' | 'need'

export interface SentencePiece {
  /** Null for the words between the parts. */
  readonly part: SentencePart | null
  readonly text: string
}

/** In the order in which they are asked for. */
export const sentenceParts = ['user', 'insight', 'need'] as const

/** The field of the record that holds a part. */
export const partFields = { user: 'title', insight: 'insight', need: 'need' } as const

// Characters for private use stand round each part; particles do not look at them.
const marks: Readonly<Record<SentencePart, string>> = {
  user: '\uE001',
  insight: '\uE002',
  need: '\uE003',
}
const end = '\uE000'

/**
 * The pieces of the sentence that `say` makes of the three parts; a part that is missing is said
 * as `missing` says.
 */
export function sentencePieces(
  view: Pick<PointOfView, 'title' | 'need' | 'insight'>,
  missing: (part: SentencePart) => string,
  say: (parts: Readonly<Record<SentencePart, string>>) => string,
): readonly SentencePiece[] {
  const marked = (part: SentencePart): string => {
    const text = view[partFields[part]].replace(/[\uE000-\uE003]/gu, '')
    return marks[part] + (text || missing(part)) + end
  }
  const sentence = say({ user: marked('user'), insight: marked('insight'), need: marked('need') })
  const pieces = sentence.split(/([\uE001-\uE003][^\uE000]*\uE000)/u)
  return pieces
    .filter((piece) => piece !== '')
    .map((piece) => {
      const part = sentenceParts.find((each) => piece.startsWith(marks[each])) ?? null
      return { part, text: part === null ? piece : piece.slice(1, -1) }
    })
}
