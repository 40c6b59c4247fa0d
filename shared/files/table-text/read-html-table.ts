/** Reads the table that spreadsheets and documents put on the clipboard as HTML, without a browser. */

import { normalizeText, withoutEnd } from '#shared/base/text.ts'
import { decodeEntities } from './html-entities.ts'
import type { TableText } from './read-table-text.ts'

/**
 * The cells of a text that is one HTML table and nothing else; null for any other text. A merged
 * cell stands in its first place. Nothing of the text is run or loaded: it is read as text.
 */
export function readHtmlTable(html: string): TableText | null {
  if (!/<table/i.test(html)) return null
  const reader = new TableReader()
  for (const piece of piecesOf(html)) reader.read(piece)
  return reader.result()
}

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly name: string; readonly isEnd: boolean; readonly rest: string }

// What stands in these is no text of the page.
const silent = /^(style|script|title|xml)$/

function* piecesOf(html: string): Generator<Piece> {
  const lower = html.toLowerCase()
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const end = open < 0 ? html.length : open
    if (end > at) yield { kind: 'text', text: html.slice(at, end) }
    if (open < 0) return
    if (html.startsWith('<!--', open)) {
      at = after(lower, '-->', open)
      continue
    }
    const tag = /^<(\/?)([a-z][a-z0-9:-]*)/i.exec(html.slice(open, open + 40))
    at =
      tag === null && html[open + 1] !== '!' && html[open + 1] !== '?'
        ? open + 1
        : closeOf(html, open)
    if (tag === null) continue
    const name = tag[2]!.toLowerCase()
    const isEnd = tag[1] === '/'
    if (silent.test(name) && !isEnd) at = closeOf(html, after(lower, `</${name}`, at))
    else yield { kind: 'tag', name, isEnd, rest: html.slice(open + tag[0].length, at) }
  }
}

function after(lower: string, mark: string, from: number): number {
  const found = lower.indexOf(mark, from)
  return found < 0 ? lower.length : found + mark.length
}

/** Behind the end of a tag; a bracket within quotes does not end it. */
function closeOf(html: string, open: number): number {
  let quote = ''
  for (let at = open; at < html.length; at++) {
    const letter = html[at]!
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '>') return at + 1
    else if (letter === '"' || letter === "'") quote = letter
  }
  return html.length
}

const paragraphs = new Set(['p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4'])
const mostCells = 100_000

class TableReader {
  private readonly rows: string[][] = []
  private tables = 0
  private isInside = false
  private isForeign = false
  private cell: { text: string; readonly width: number; readonly height: number } | null = null
  private cells = 0
  // How many more rows each column is taken by a merged cell from above.
  private readonly taken: number[] = []

  read(piece: Piece): void {
    if (piece.kind === 'text') return this.readText(piece.text)
    const { name, isEnd, rest } = piece
    if (name === 'table') this.readTable(isEnd)
    else if (name === 'tr' || name === 'tbody' || name === 'thead') {
      this.endCell()
      if (name === 'tr' && this.isInside && !isEnd) this.beginRow()
    } else if (name === 'td' || name === 'th') {
      this.endCell()
      if (!isEnd && this.isInside) {
        this.cell = { text: '', width: spanOf(rest, 'colspan'), height: spanOf(rest, 'rowspan') }
      }
    } else if (this.cell !== null && (name === 'br' || paragraphs.has(name))) {
      this.cell.text += name === 'br' ? '\n' : paragraphMark
    }
  }

  result(): TableText | null {
    this.endCell()
    this.fillTaken()
    return this.isForeign || this.tables !== 1 || this.rows.length === 0 ? null : this.rows
  }

  private readText(text: string): void {
    if (this.cell !== null) this.cell.text += text.replace(/\s+/g, ' ')
    else if (!this.isInside && decodeEntities(text).trim() !== '') this.isForeign = true
  }

  private readTable(isEnd: boolean): void {
    if (!isEnd && this.isInside) this.isForeign = true
    if (!isEnd) this.tables++
    this.endCell()
    this.isInside = !isEnd
  }

  private beginRow(): void {
    this.fillTaken()
    this.rows.push([])
  }

  private endCell(): void {
    const { cell } = this
    this.cell = null
    if (cell === null || this.cells > mostCells) return
    if (this.rows.length === 0) this.rows.push([])
    const row = this.rows.at(-1)!
    this.fillTaken()
    for (let place = 0; place < cell.width; place++) {
      if (cell.height > 1) this.taken[row.length] = cell.height
      row.push(place === 0 ? cellText(cell.text) : '')
      this.cells++
    }
  }

  /** Leaves the places empty that a merged cell from above takes. */
  private fillTaken(): void {
    const row = this.rows.at(-1)
    if (row === undefined) return
    while ((this.taken[row.length] ?? 0) > 1) {
      this.taken[row.length]!--
      row.push('')
    }
  }
}

// Stands for the border of a paragraph until it is known whether anything is on both sides.
const paragraphMark = '\f'

function cellText(raw: string): string {
  const lines = raw.replace(/[ \f]*\f[ \f]*/g, '\n').split('\n')
  const text = lines
    .map((line) =>
      decodeEntities(line)
        .replace(/[\s\u00a0]+/g, ' ')
        .trim(),
    )
    .join('\n')
  return normalizeText(withoutEnd(text.replace(/^\n+/, ''), /\n/))
}

function spanOf(attributes: string, name: 'colspan' | 'rowspan'): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes)
  return Math.max(1, Number(found?.[1] ?? 1))
}
