/** Finds exactly what was typed in a text, as find and replace needs it. */

import { particlesAt } from './korean-particles.ts'
import type { TextRange } from './match-text.ts'

export interface LiteralQuery {
  readonly text: string
  readonly matchesCase: boolean
  /** Only whole words; a Korean word is whole with its particles: 고객 in 고객에게, not in 고객님. */
  readonly wholeWords: boolean
}

/** Gives the places of a query in a text, none over another; made once for many texts. */
export type LiteralFinder = (text: string) => readonly TextRange[]

/** The finder of a query; null where there is nothing to find. */
export function literalFinder(query: LiteralQuery): LiteralFinder | null {
  const needle = query.text.toWellFormed().normalize('NFC').trim()
  if (needle === '') return null
  const pattern = needle
    .split(/\s+/u)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .join('\\s+')
  const expression = new RegExp(pattern, query.matchesCase ? 'gu' : 'giu')
  return (text) => {
    const ranges: TextRange[] = []
    for (const { index, 0: found } of text.matchAll(expression)) {
      const range = { start: index, end: index + found.length }
      if (!query.wholeWords || isWholeWord(text, range)) ranges.push(range)
    }
    return ranges
  }
}

function isWholeWord(text: string, { start, end }: TextRange): boolean {
  if (joins(text.slice(0, start), text.slice(start))) return false
  return !joins(text.slice(start, end), text.slice(end)) || particlesAt(text, end) !== ''
}

/** Whether a word goes on across a border: letters on both sides, of one script. */
function joins(before: string, after: string): boolean {
  const last = /[\p{L}\p{N}]\p{M}*$/u.exec(before.slice(-8))?.[0]
  const first = /^[\p{L}\p{N}]/u.exec(after)?.[0]
  if (last === undefined || first === undefined) return false
  return isHangul(last) === isHangul(first)
}

function isHangul(letter: string): boolean {
  return /^\p{Script=Hangul}/u.test(letter)
}
