/** Says how wide a character is in the bundled font, and guesses safely where the font lacks it. */

import packedWidths from './font-widths.json'

/** The weights in which the product sets text. */
export type FontWeight = 400 | 500 | 600 | 700

/** Made from the font by `build/font-widths.mjs`. */
interface PackedWidths {
  readonly unitsPerEm: number
  /** Runs of code points of one width: `gap.length.width` or `gap.width`, in base 36. */
  readonly runs: string
}

/** Gives the advance of a code point in em. */
export type WidthOf = (codePoint: number) => number

const missing = 0xffff
const planeSize = 0x10000
const tables = new Map<FontWeight, WidthOf>()

/**
 * Widest of the emoji fonts of Windows, macOS and Linux, in em. What the bundled font lacks comes
 * from a font of the system, so the guesses are the widest likely: too many lines leave a gap, too
 * few cut text off.
 */
export const emojiWidth = 1.4
const otherScriptWidth = 0.8

/** The widths of one weight of the bundled font. */
export function widthsOf(weight: FontWeight): WidthOf {
  let widthOf = tables.get(weight)
  if (widthOf === undefined) {
    widthOf = lookUpIn(unpack(packedWidths[weight]), packedWidths[weight].unitsPerEm)
    tables.set(weight, widthOf)
  }
  return widthOf
}

function lookUpIn(advances: Uint16Array, unitsPerEm: number): WidthOf {
  return (codePoint) => {
    const advance = advances[codePoint] ?? missing
    return advance === missing ? guess(codePoint) : advance / unitsPerEm
  }
}

function unpack(packed: PackedWidths): Uint16Array {
  const advances = new Uint16Array(planeSize).fill(missing)
  let end = 0
  for (const run of packed.runs.split(' ')) {
    const parts = run.split('.').map((part) => Number.parseInt(part, 36))
    const [gap = 0, length = 1, advance = 0] = parts.length === 3 ? parts : [parts[0], 1, parts[1]]
    advances.fill(advance, end + gap, end + gap + length)
    end += gap + length
  }
  return advances
}

function guess(codePoint: number): number {
  const character = String.fromCodePoint(codePoint)
  if (/[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Variation_Selector}]/u.test(character)) return 0
  if (/\p{Extended_Pictographic}/u.test(character)) return emojiWidth
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)) return 1
  return /\p{L}|\p{N}/u.test(character) ? otherScriptWidth : 1
}
