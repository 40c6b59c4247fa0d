/** Writes a table for the clipboard, as text with tabs and as HTML, so that spreadsheets take it. */

import { outCell } from '#shared/files/text-gate.ts'

/** Rows of cells; numbers are read as numbers, everything else as text. */
type Table = readonly (readonly (string | number)[])[]

/** Cells apart by tabs; cells with line breaks, tabs or quotes stand in quotes. */
export function writeTabTable(table: Table): string {
  return table.map((row) => row.map(tabCell).join('\t')).join('\n')
}

/** An HTML table that keeps texts texts: nothing in it becomes a date or a formula. */
export function writeHtmlTable(table: Table): string {
  const rows = table.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('')
  return `<meta charset="utf-8"><table><tbody>${rows}</tbody></table>`
}

function tabCell(cell: string | number): string {
  const text = typeof cell === 'number' ? String(cell) : outCell(cell)
  return /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function htmlCell(cell: string | number): string {
  if (typeof cell === 'number') return `<td>${cell}</td>`
  const text = escapeHtml(outCell(cell)).replaceAll('\n', sameCellBreak)
  return `<td style="mso-number-format:'\\@';white-space:pre-wrap">${text}</td>`
}

// Without the style Excel puts what follows into the cell below.
const sameCellBreak = '<br style="mso-data-placement:same-cell">'

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
