/** Reads the table that spreadsheets and documents put on the clipboard as HTML. */

import type { TableText } from '#shared/files/table-text/read-table-text.ts'

const mostCells = 100_000

/**
 * The cells of a text that is one HTML table and nothing else; null for any other text. A merged
 * cell stands in its first place. Nothing of the text is run or loaded.
 */
export function readHtmlTable(html: string): TableText | null {
  if (!/<table/i.test(html)) return null
  const page = new DOMParser().parseFromString(html, 'text/html')
  const [table, ...others] = page.querySelectorAll('table')
  if (table === undefined || others.length > 0) return null
  const rows = cellsOf(table)
  table.remove()
  for (const hidden of page.querySelectorAll('style, script, title')) hidden.remove()
  const around = page.body.textContent
  return rows.length === 0 || around.trim() !== '' ? null : rows
}

function cellsOf(table: HTMLTableElement): TableText {
  const rows: string[][] = []
  let cells = 0
  // How many more rows each column is taken by a merged cell from above.
  const taken: number[] = []
  for (const tableRow of table.rows) {
    const row: string[] = []
    const skipTaken = () => {
      while ((taken[row.length] ?? 0) > 0) {
        taken[row.length]!--
        row.push('')
      }
    }
    for (const cell of tableRow.cells) {
      skipTaken()
      const width = Math.min(cell.colSpan, mostCells - cells)
      for (let place = 0; place < width; place++) {
        if (cell.rowSpan > 1) taken[row.length] = cell.rowSpan - 1
        row.push(place === 0 ? textOf(cell) : '')
      }
      cells += width
      if (cells >= mostCells) return [...rows, row]
    }
    skipTaken()
    rows.push(row)
  }
  return rows
}

function textOf(cell: HTMLElement): string {
  return linesOf(cell)
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
}

/** Line breaks of the source are blanks; those that are seen come from breaks and paragraphs. */
function linesOf(parent: Node): string {
  let text = ''
  for (const node of parent.childNodes) {
    if (node instanceof Text) text += node.data.replace(/\s+/g, ' ')
    else if (!(node instanceof Element)) continue
    else if (node.localName === 'br') text += '\n'
    else if (paragraphs.has(node.localName)) text += `\n${linesOf(node)}\n`
    else text += linesOf(node)
  }
  return text.replace(/\n{2,}/g, '\n')
}

const paragraphs = new Set(['p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4'])
