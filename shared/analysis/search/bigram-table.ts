/** Tells in a moment which of many texts cannot contain a query: a row of bits per text, one bit per pair of letters. */

import { isSyllable, leadOf } from '#shared/base/search/hangul.ts'
import type { QueryLetter, TextQuery } from '#shared/base/search/text-query.ts'

// 512 bits per text: a card's title and details set about a tenth of them.
const wordsPerRow = 16
const bitsPerRow = wordsPerRow * 32

/**
 * Holds no texts itself. A row says "maybe" or "no": what remains is compared in full.
 * Two kinds of pairs are kept, so that whole syllables tell texts apart better than their
 * initial consonants do: 고객 is ㄱㄱ and 고ㄱ.
 */
export class BigramTable {
  private bits = new Uint32Array(64 * wordsPerRow)

  /** Writes the row of a text anew, from folded texts (see `foldText`). */
  write(row: number, foldedTexts: readonly string[]): void {
    this.makeRoom(row)
    const start = row * wordsPerRow
    this.bits.fill(0, start, start + wordsPerRow)
    for (const folded of foldedTexts) {
      let [last, lastLead] = ['', '']
      for (const letter of folded) {
        if (letter === ' ') continue
        const lead = leadFor(letter)
        this.set(start, bitOf(lead, ''))
        if (last !== '') {
          this.set(start, bitOf(lastLead, lead))
          if (lastLead !== last) this.set(start, bitOf(last, lead))
        }
        last = letter
        lastLead = lead
      }
    }
  }

  /** Puts the row of one place at another. */
  move(from: number, to: number): void {
    const start = from * wordsPerRow
    this.bits.copyWithin(to * wordsPerRow, start, start + wordsPerRow)
  }

  /** Whether the text of a row may contain everything that a mask asks for. */
  mayContain(row: number, mask: Uint32Array): boolean {
    const start = row * wordsPerRow
    for (let n = 0; n < wordsPerRow; n++) {
      const asked = mask[n] ?? 0
      // The signed result of & differs from the unsigned word where the top bit is set.
      if (((this.bits[start + n] ?? 0) & asked) >>> 0 !== asked) return false
    }
    return true
  }

  private set(start: number, bit: number): void {
    const at = start + (bit >>> 5)
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (bit & 31))
  }

  private makeRoom(row: number): void {
    const needed = (row + 1) * wordsPerRow
    if (needed <= this.bits.length) return
    const wider = new Uint32Array(Math.max(needed, this.bits.length * 2))
    wider.set(this.bits)
    this.bits = wider
  }
}

/** The bits that every text with this query in it has. */
export function maskOf(query: TextQuery): Uint32Array {
  const mask = new Uint32Array(wordsPerRow)
  const ask = (bit: number) => (mask[bit >>> 5] = (mask[bit >>> 5] ?? 0) | (1 << (bit & 31)))
  for (const word of query.words) {
    let last: QueryLetter | null = null
    for (const each of joinedPairs(word)) {
      const lead = leadFor(each.letter)
      ask(bitOf(lead, ''))
      if (last !== null) {
        ask(bitOf(leadFor(last.letter), lead))
        const isWhole = isSyllable(last.letter.charCodeAt(0))
        if (isWhole) ask(bitOf(last.letter, lead))
      }
      last = each
    }
  }
  return mask
}

// Letters beyond the first plane are two units in a query and one step of a text's own walk.
function joinedPairs(word: readonly QueryLetter[]): readonly QueryLetter[] {
  const joined: QueryLetter[] = []
  for (const each of word) {
    const last = joined.at(-1)
    const isSecondHalf = /^[\uDC00-\uDFFF]$/.test(each.letter)
    if (isSecondHalf && last !== undefined && /^[\uD800-\uDBFF]$/.test(last.letter)) {
      joined[joined.length - 1] = { ...last, letter: last.letter + each.letter }
    } else joined.push(each)
  }
  return joined
}

function leadFor(letter: string): string {
  const code = letter.charCodeAt(0)
  return isSyllable(code) ? leadOf(code) : letter
}

/** A spread of pairs over the bits; which pair gets which bit does not matter. */
function bitOf(first: string, second: string): number {
  let hash = 0x811c9dc5
  for (let n = 0; n < first.length; n++) hash = Math.imul(hash ^ first.charCodeAt(n), 0x01000193)
  hash = Math.imul(hash ^ 0x1f, 0x01000193)
  for (let n = 0; n < second.length; n++) hash = Math.imul(hash ^ second.charCodeAt(n), 0x01000193)
  return (hash ^ (hash >>> 15)) & (bitsPerRow - 1)
}
