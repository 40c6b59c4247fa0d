/** Reads tables from text as spreadsheets write it: cells apart by tabs on the clipboard, by commas in files. */

import { normalizeText, withoutEnd } from '#shared/base/text.ts'

export type TableText = readonly (readonly string[])[]

/** A table in pasted text. */
export interface PastedText {
  readonly rows: TableText
  /** True where commas were taken for the borders of cells, which only look like a table. */
  readonly isGuess: boolean
}

const delimiters = [',', ';', '\t', '|'] as const

/** The table in pasted text; null where the text is lines and no table. */
export function readPastedTable(text: string): PastedText | null {
  const clean = cleanTable(text)
  if (clean.includes('\t')) return { rows: readCells(clean, '\t'), isGuess: false }
  const column = readCells(clean, '\t')
  // A cell with line breaks stands in quotes, also where it was copied alone or with those below.
  if (column.some(([cell = '']) => cell.includes('\n'))) return { rows: column, isGuess: false }
  for (const delimiter of [',', ';']) {
    const rows = readCells(clean, delimiter)
    if (looksLikeTable(rows, clean)) return { rows, isGuess: true }
  }
  return null
}

/** The table in the text of a CSV or TSV file, whatever stands between its cells. */
export function readTableFile(text: string): TableText {
  const clean = cleanTable(text)
  // Excel writes the delimiter into the first line where it is an unusual one.
  const told = /^sep=(.)\n/i.exec(clean)
  if (told !== null) return readCells(clean.slice(told[0].length), told[1]!)
  const sample = clean.slice(0, sampleLength)
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, score: evenness(readCells(sample, delimiter)) }))
    .sort((a, b) => b.score - a.score)
  return readCells(clean, best?.delimiter ?? ',')
}

// Enough lines to tell the delimiter by.
const sampleLength = 20_000

function cleanTable(text: string): string {
  return withoutEnd(normalizeText(text.replace(/^\uFEFF/, '')), /\n/)
}

/** Cells row by row. A cell whose quotes are not closed right before its border keeps them as text. */
function readCells(text: string, delimiter: string): TableText {
  const rows: string[][] = [[]]
  let at = 0
  for (;;) {
    const quoted = text[at] === '"' ? readQuoted(text, at, delimiter) : null
    const cell = quoted ?? readBare(text, at, delimiter)
    rows.at(-1)!.push(cell.text)
    if (cell.end >= text.length) return rows
    if (text[cell.end] === '\n') rows.push([])
    at = cell.end + 1
  }
}

interface ReadCell {
  readonly text: string
  /** Where the border after the cell is. */
  readonly end: number
}

function readBare(text: string, start: number, delimiter: string): ReadCell {
  let end = start
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end++
  return { text: text.slice(start, end), end }
}

function readQuoted(text: string, start: number, delimiter: string): ReadCell | null {
  let close = start + 1
  for (;;) {
    close = text.indexOf('"', close)
    if (close < 0) return null
    if (text[close + 1] !== '"') break
    close += 2
  }
  const end = close + 1
  const isClosed = end >= text.length || text[end] === delimiter || text[end] === '\n'
  return isClosed ? { text: text.slice(start + 1, close).replaceAll('""', '"'), end } : null
}

/** Prose has a blank behind its commas, and figures have three digits; tables have neither. */
function looksLikeTable(rows: TableText, text: string): boolean {
  const width = rows[0]?.length ?? 0
  if (rows.length < 2 || width < 2) return false
  if (rows.some((row) => row.length !== width)) return false
  if (/\d,\d{3}(?!\d)/.test(text)) return false
  return rows.every((row) => row.slice(1).every((cell) => !/^\s/.test(cell)))
}

/** How much a reading looks like a table: its share of rows of the usual width, if that is over 1. */
function evenness(rows: TableText): number {
  const widths = new Map<number, number>()
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1)
  const [usual] = [...widths].sort((a, b) => b[1] - a[1])
  if (usual === undefined || usual[0] < 2) return 0
  return usual[1] / rows.length + Math.min(usual[0], 50) / 1000
}
