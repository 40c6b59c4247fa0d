/** Reads what somebody types into a search field: whole syllables, initial consonants, an unfinished end. */

import { foldText } from './fold-text.ts'
import { isLead, isSyllable, syllableOf, type Syllable } from './hangul.ts'

/** One letter of a query and what it asks of a letter in a text. */
export interface QueryLetter {
  readonly letter: string
  /** Whether it stands for every syllable that begins with it (초성): ㄱ finds 고. */
  readonly isLead: boolean
  /** The syllable, where it is the last letter and may not be finished; else null. */
  readonly unfinished: Syllable | null
}

export interface TextQuery {
  /** The query without its spaces, to be found in one piece. */
  readonly whole: readonly QueryLetter[]
  /** Its words, to be found wherever they are where the whole is not there. */
  readonly words: readonly (readonly QueryLetter[])[]
}

/** The query that a text stands for; null where there is nothing to search for. */
export function readQuery(text: string): TextQuery | null {
  const folded = foldText(text.toWellFormed())
  if (folded === '') return null
  const words = folded.split(' ')
  const read = words.map((word, n) => lettersOf(word, n === words.length - 1))
  return { whole: read.flat(), words: read }
}

function lettersOf(word: string, isLast: boolean): readonly QueryLetter[] {
  return [...word]
    .flatMap((character) => [...unitsOf(character)])
    .map((letter, n, all) => {
      const code = letter.charCodeAt(0)
      const isOpen = isLast && n === all.length - 1 && isSyllable(code)
      return { letter, isLead: isLead(letter), unfinished: isOpen ? syllableOf(code) : null }
    })
}

// Folded texts are compared unit by unit, so that places in them stay numbers.
function* unitsOf(character: string): Generator<string> {
  for (let n = 0; n < character.length; n++) yield character[n] ?? ''
}
