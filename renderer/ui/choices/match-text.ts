/** Finds what is being typed in labels, also by initial consonants and while a syllable is unfinished. */

import { foldText } from '#shared/base/search/fold-text.ts'
import { matchFolded } from '#shared/base/search/match-text.ts'
import { readQuery } from '#shared/base/search/text-query.ts'

/** Whether the label contains the query: 코 and ㅋㅅㅌ find 콜센터. Spaces do not count. */
export function matchesText(label: string, query: string): boolean {
  const read = readQuery(query)
  return read === null || matchFolded(foldText(label), read) !== null
}
