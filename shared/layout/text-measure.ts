/** Counts the lines that a text takes in a box, without a screen: the same everywhere. */

import { emojiWidth, widthsOf, type FontWeight, type WidthOf } from './glyph-widths.ts'
import { mayBreakBetween } from './line-breaks.ts'

export type { FontWeight }

export interface TextStyle {
  /** In px. */
  readonly fontSize: number
  readonly weight: FontWeight
}

export interface TextBox extends TextStyle {
  /** Room for one line in px. */
  readonly width: number
}

// Chromium rounds box sizes to 1/64 px; a hair less room never lets a word in too early.
const roundingPx = 0.04
const tabStopSpaces = 8
const clusters = new Intl.Segmenter('und')
const needsClusters = /[\p{M}\u200d\u1160-\u11ff\ud800-\udfff]/u

/**
 * Number of lines of a text under `white-space: pre-wrap; word-break: keep-all;
 * overflow-wrap: anywhere; font-kerning: none`; 0 for ''. In rare cases one more than Chromium
 * needs, never fewer where the bundled font has the characters.
 */
export function measureLines(text: string, box: TextBox): number {
  let count = 0
  for (const paragraph of paragraphsOf(text)) {
    count += 1
    breakParagraph(paragraph, box, () => (count += 1))
  }
  return count
}

/** Height in px of a text in its own lines; 0 for ''. `type` says how it is set. */
export function textHeight(
  text: string,
  type: TextStyle & { readonly lineHeight: number },
  width: number,
): number {
  const { fontSize, weight, lineHeight } = type
  return measureLines(text, { fontSize, weight, width }) * lineHeight
}

/** The lines of a text in the same box, without the spaces and breaks at their ends. */
export function breakLines(text: string, box: TextBox): readonly string[] {
  return paragraphsOf(text).flatMap((paragraph) => {
    const lines: string[] = []
    let lineStart = 0
    const endLineAt = (place: number): void => {
      lines.push(paragraph.slice(lineStart, place).trimEnd())
      lineStart = place
    }
    breakParagraph(paragraph, box, endLineAt)
    endLineAt(paragraph.length)
    return lines
  })
}

function paragraphsOf(text: string): readonly string[] {
  if (text === '') return []
  // A line feed at the very end does not open another line.
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n')
}

/** Width in px of a text that stays on one line. */
export function measureWidth(text: string, style: TextStyle): number {
  const glyphs = glyphsOf(text, widthsOf(style.weight))
  let width = 0
  for (let n = 0; n < glyphs.count; n++) width += glyphs.widths[n]!
  return width * style.fontSize
}

/** The characters of a text as a reader sees them: first code point, width in em, where each begins. */
interface Glyphs {
  count: number
  points: Int32Array
  widths: Float64Array
  starts: Int32Array
}

// One for all texts, which are measured one after the other: thousands are, when a map is opened.
const glyphs: Glyphs = {
  count: 0,
  points: new Int32Array(256),
  widths: new Float64Array(256),
  starts: new Int32Array(256),
}

/** Tells where each line but the last ends, as a place in the paragraph. */
function breakParagraph(paragraph: string, box: TextBox, endLineAt: (place: number) => void): void {
  const widthOf = widthsOf(box.weight)
  const { count, points, widths, starts } = glyphsOf(paragraph, widthOf)
  const room = (box.width - roundingPx) / box.fontSize
  const tabStop = tabStopSpaces * widthOf(0x20)
  let lineStart = 0
  let filled = 0
  const endLineBefore = (glyph: number): void => {
    endLineAt(starts[glyph]!)
    lineStart = glyph
    filled = 0
  }
  let wordStart = 0
  for (let n = 0; n < count; n++) {
    if (!isWordEnd(points, count, n)) continue
    // The spaces behind a word may hang over the edge, so they do not count for its room.
    let wordEnd = n + 1
    while (wordEnd > wordStart && isSpace(points[wordEnd - 1]!)) wordEnd--
    let word = 0
    for (let at = wordStart; at < wordEnd; at++) word += widths[at]!
    if (word > 0 && wordStart > lineStart && filled + word > room) endLineBefore(wordStart)
    for (let at = wordStart; at < wordEnd; at++) {
      if (word > room && at > lineStart && filled + widths[at]! > room) endLineBefore(at)
      filled += widths[at]!
    }
    for (let at = wordEnd; at <= n; at++) {
      const isTab = points[at] === 0x09
      filled = isTab ? (Math.floor(filled / tabStop) + 1) * tabStop : filled + widths[at]!
    }
    wordStart = n + 1
  }
}

/** Spaces belong to the word before them, so a word never ends in front of one. */
function isWordEnd(points: Int32Array, count: number, n: number): boolean {
  if (n + 1 === count) return true
  const point = points[n]!
  const next = points[n + 1]!
  if (isSpace(next)) return false
  if (isSpace(point)) return true
  // Most of all there is: two letters that stay together.
  if (isPlainLetter(point) && isPlainLetter(next)) return false
  const before = n > 0 ? points[n - 1]! : 0
  return mayBreakBetween(before, point, next, n + 2 < count ? points[n + 2]! : 0)
}

/** A Hangul syllable, or a letter or digit of ASCII. */
function isPlainLetter(codePoint: number): boolean {
  return (
    (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
    (codePoint >= 0x61 && codePoint <= 0x7a) ||
    (codePoint >= 0x41 && codePoint <= 0x5a) ||
    (codePoint >= 0x30 && codePoint <= 0x39)
  )
}

function isSpace(codePoint: number): boolean {
  return codePoint === 0x20 || codePoint === 0x09
}

function glyphsOf(text: string, widthOf: WidthOf): Glyphs {
  makeRoom(text.length)
  const { points, widths, starts } = glyphs
  let count = 0
  if (needsClusters.test(text)) {
    for (const { segment, index } of clusters.segment(text)) {
      points[count] = segment.codePointAt(0) ?? 0
      widths[count] = clusterWidth(segment, widthOf)
      starts[count] = index
      count++
    }
  } else {
    for (; count < text.length; count++) {
      const unit = text.charCodeAt(count)
      points[count] = unit
      widths[count] = widthOf(unit)
      starts[count] = count
    }
  }
  glyphs.count = count
  return glyphs
}

function makeRoom(length: number): void {
  if (length <= glyphs.points.length) return
  glyphs.points = new Int32Array(2 * length)
  glyphs.widths = new Float64Array(2 * length)
  glyphs.starts = new Int32Array(2 * length)
}

function clusterWidth(cluster: string, widthOf: WidthOf): number {
  if (cluster.length === 1) return widthOf(cluster.charCodeAt(0))
  // Sequences that make one emoji: flags, skin tones, families, keycaps.
  if (/\p{Emoji_Presentation}|\p{RI}|\ufe0f|\u20e3/u.test(cluster)) return emojiWidth
  let width = 0
  for (const character of cluster) width += widthOf(character.codePointAt(0) ?? 0)
  return width
}
