/** Finds out what the clipboard holds for cells: own cards, a table, a file with one, or lines. */

import { isTableFile } from '#renderer/state/dropped-tables.ts'
import { itemClipboardType, readItemClipboard } from '#shared/files/item-clipboard.ts'
import { readPastedTable } from '#shared/files/table-text/read-table-text.ts'
import { readHtmlTable } from '#shared/files/table-text/read-html-table.ts'
import type { PasteSource } from './paste-request.ts'

export type ClipboardContents =
  | PasteSource
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'lines'; readonly text: string }

/** What is pasted; what tells more about the cells goes first. */
export function clipboardContents(data: DataTransfer): ClipboardContents {
  const cards = readItemClipboard(data.getData(itemClipboardType))
  if (cards.items.length + cards.points.length > 0) return { kind: 'cards', cards }
  const rows = readHtmlTable(data.getData('text/html'))
  if (rows !== null) return { kind: 'table', rows, lines: null }
  const text = data.getData('text/plain')
  const table = readPastedTable(text)
  if (table !== null) {
    return { kind: 'table', rows: table.rows, lines: table.isGuess ? text : null }
  }
  // A copied file also comes with its name as text in some systems.
  const file = [...data.files].find(isTableFile)
  return file === undefined ? { kind: 'lines', text } : { kind: 'file', file }
}
