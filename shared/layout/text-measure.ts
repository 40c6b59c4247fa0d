/** Counts the lines that a text takes in a box, without a screen: the same everywhere. */

import { widthsOf, emojiWidth, type FontWeight } from './glyph-widths.ts'
import { breakClassOf } from './break-classes.ts'
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

/** The lines of a text in the same box, without the spaces and breaks at their ends. */
export function breakLines(text: string, box: TextBox): readonly string[] {
  if (text === '') return []
  // A line feed at the very end does not open another line.
  const paragraphs = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n')
  return paragraphs.flatMap((paragraph) => breakParagraph(paragraph, box))
}

/** Width in px of a text that stays on one line. */
export function measureWidth(text: string, style: TextStyle): number {
  const widthOf = widthsOf(style.weight)
  let width = 0
  for (const cluster of clustersOf(text)) width += clusterWidth(cluster, widthOf)
  return width * style.fontSize
}

/** What stays on one line together, and the spaces behind it, which may hang over the edge. */
interface Word {
  readonly clusters: readonly string[]
  readonly spaces: string
}

function breakParagraph(paragraph: string, box: TextBox): readonly string[] {
  const widthOf = widthsOf(box.weight)
  const room = (box.width - roundingPx) / box.fontSize
  const lines: string[] = []
  let line = ''
  let width = 0
  const startLine = (): void => {
    lines.push(line.trimEnd())
    line = ''
    width = 0
  }
  for (const { clusters, spaces } of wordsOf(paragraph)) {
    const widths = clusters.map((cluster) => clusterWidth(cluster, widthOf))
    const wordWidth = widths.reduce((sum, each) => sum + each, 0)
    if (wordWidth > 0 && line !== '' && width + wordWidth > room) startLine()
    clusters.forEach((cluster, n) => {
      if (wordWidth > room && line !== '' && width + widths[n]! > room) startLine()
      line += cluster
      width += widths[n]!
    })
    for (const space of spaces) {
      line += space
      width = space === '\t' ? nextTabStop(width, widthOf(0x20)) : width + widthOf(0x20)
    }
  }
  startLine()
  return lines
}

function nextTabStop(width: number, spaceWidth: number): number {
  const stop = tabStopSpaces * spaceWidth
  return (Math.floor(width / stop) + 1) * stop
}

function wordsOf(paragraph: string): readonly Word[] {
  const clusters = clustersOf(paragraph)
  const points = clusters.map((cluster) => cluster.codePointAt(0) ?? 0)
  const words: Word[] = []
  let start = 0
  for (let n = 0; n < clusters.length; n++) {
    if (!isWordEnd(points, n)) continue
    let end = n + 1
    while (end > start && isSpace(points[end - 1]!)) end--
    words.push({
      clusters: clusters.slice(start, end),
      spaces: clusters.slice(end, n + 1).join(''),
    })
    start = n + 1
  }
  return words
}

/** Spaces belong to the word before them, so a word never ends in front of one. */
function isWordEnd(points: readonly number[], n: number): boolean {
  if (n === points.length - 1) return true
  if (isSpace(points[n + 1]!)) return false
  return isSpace(points[n]!) || mayBreak(points, n)
}

function mayBreak(points: readonly number[], n: number): boolean {
  return mayBreakBetween(points[n - 1] ?? 0, points[n]!, points[n + 1]!, points[n + 2] ?? 0)
}

function isSpace(codePoint: number): boolean {
  return breakClassOf(codePoint) === 'space'
}

function clustersOf(text: string): readonly string[] {
  if (!needsClusters.test(text)) return text.split('')
  return Array.from(new Intl.Segmenter('und').segment(text), ({ segment }) => segment)
}

function clusterWidth(cluster: string, widthOf: (codePoint: number) => number): number {
  if (cluster.length === 1) return widthOf(cluster.charCodeAt(0))
  // Sequences that make one emoji: flags, skin tones, families, keycaps.
  if (/\p{Emoji_Presentation}|\p{RI}|\ufe0f|\u20e3/u.test(cluster)) return emojiWidth
  let width = 0
  for (const character of cluster) width += widthOf(character.codePointAt(0) ?? 0)
  return width
}
