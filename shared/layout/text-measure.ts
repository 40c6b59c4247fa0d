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
const needsClusters = /[\p{M}\u200d\u1160-\u11ff\ud800-\udfff]/u

/**
 * Number of lines of a text under `white-space: pre-wrap; word-break: keep-all;
 * overflow-wrap: anywhere; font-kerning: none`; 0 for ''. In rare cases one more than Chromium
 * needs, never fewer where the bundled font has the characters.
 */
export function measureLines(text: string, box: TextBox): number {
  return breakLines(text, box).length
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
  if (text === '') return []
  // A line feed at the very end does not open another line.
  const paragraphs = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n')
  return paragraphs.flatMap((paragraph) => breakParagraph(paragraph, box))
}

/** Width in px of a text that stays on one line. */
export function measureWidth(text: string, style: TextStyle): number {
  const { widths } = glyphsOf(text, widthsOf(style.weight))
  return widths.reduce((sum, each) => sum + each, 0) * style.fontSize
}

/** The characters of a text as a reader sees them: first code point, width in em, where each begins. */
interface Glyphs {
  readonly points: readonly number[]
  readonly widths: readonly number[]
  /** One more than there are glyphs: the last one is the length of the text. */
  readonly starts: readonly number[]
}

function breakParagraph(paragraph: string, box: TextBox): readonly string[] {
  const widthOf = widthsOf(box.weight)
  const { points, widths, starts } = glyphsOf(paragraph, widthOf)
  const room = (box.width - roundingPx) / box.fontSize
  const tabStop = tabStopSpaces * widthOf(0x20)
  const lines: string[] = []
  let lineStart = 0
  let filled = 0
  const endLineBefore = (glyph: number): void => {
    lines.push(paragraph.slice(starts[lineStart], starts[glyph]).trimEnd())
    lineStart = glyph
    filled = 0
  }
  let wordStart = 0
  for (let n = 0; n < points.length; n++) {
    if (!isWordEnd(points, n)) continue
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
  endLineBefore(points.length)
  return lines
}

/** Spaces belong to the word before them, so a word never ends in front of one. */
function isWordEnd(points: readonly number[], n: number): boolean {
  const next = points[n + 1]
  if (next === undefined) return true
  if (isSpace(next)) return false
  return (
    isSpace(points[n]!) || mayBreakBetween(points[n - 1] ?? 0, points[n]!, next, points[n + 2] ?? 0)
  )
}

function isSpace(codePoint: number): boolean {
  return codePoint === 0x20 || codePoint === 0x09
}

function glyphsOf(text: string, widthOf: WidthOf): Glyphs {
  const points: number[] = []
  const widths: number[] = []
  const starts: number[] = []
  if (needsClusters.test(text)) {
    for (const { segment, index } of new Intl.Segmenter('und').segment(text)) {
      points.push(segment.codePointAt(0) ?? 0)
      widths.push(clusterWidth(segment, widthOf))
      starts.push(index)
    }
  } else {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index)
      points.push(unit)
      widths.push(widthOf(unit))
      starts.push(index)
    }
  }
  starts.push(text.length)
  return { points, widths, starts }
}

function clusterWidth(cluster: string, widthOf: WidthOf): number {
  if (cluster.length === 1) return widthOf(cluster.charCodeAt(0))
  // Sequences that make one emoji: flags, skin tones, families, keycaps.
  if (/\p{Emoji_Presentation}|\p{RI}|\ufe0f|\u20e3/u.test(cluster)) return emojiWidth
  let width = 0
  for (const character of cluster) width += widthOf(character.codePointAt(0) ?? 0)
  return width
}
