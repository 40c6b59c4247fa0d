/** Copies rows of the table for a spreadsheet, and takes a block of cells from one. */

import type { ClipboardEvent } from 'react'
import { unguardFormula } from '#shared/files/table-text/formula-guard.ts'
import { readPastedTable } from '#shared/files/table-text/read-table-text.ts'
import { writeHtmlTable, writeTabTable } from '#shared/files/table-text/write-table-text.ts'
import type { TableColumn } from '#shared/layout/table/table-columns.ts'
import type { TableRow } from '#shared/layout/table/table-rows.ts'
import { editorAt, readNumber, type TableValue } from '#shared/layout/table/table-value.ts'
import { newGesture } from '#renderer/state/use-text-edits.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { useTable } from './table-parts.ts'

interface CellTools {
  readonly row: TableRow
  readonly column: TableColumn
}

/** Listeners for the element that has the focus while nothing is written. */
export function useTableClipboard({ row, column }: CellTools) {
  const { rows, columns, reading, edits, canEdit, indexOf } = useTable()
  const { history } = useDocument().workbench

  function copied(): readonly (readonly string[])[] {
    const chosen = new Set(useSession.getState().selectedIds)
    const own = rows.filter(({ id }) => chosen.has(id))
    if (own.length < 2) return [[reading.words(row, column)]]
    return own.map((each) => columns.map((one) => reading.words(each, one)))
  }

  function paste(text: string): void {
    const table = readPastedTable(text)
    // Commas may be part of a sentence; only tabs part cells for sure.
    const block =
      table !== null && !table.isGuess
        ? table.rows
        : text
            .trim()
            .split(/\r?\n/u)
            .map((line) => [line])
    const [rowAt, columnAt] = [indexOf(row.id) ?? 0, columns.indexOf(column)]
    const options = { gestureKey: newGesture('table paste') }
    for (const [n, line] of block.entries()) {
      for (const [m, cell] of line.entries()) {
        const [target, to] = [rows[rowAt + n], columns[columnAt + m]]
        if (target === undefined || to === undefined) continue
        const value = pastedValue(target, to, unguardFormula(cell), reading.value(target, to))
        if (value !== null) edits.set(target, to, value, options)
      }
    }
    history.endGesture()
  }

  return {
    onCopy: (event: ClipboardEvent) => {
      event.preventDefault()
      const table = copied()
      event.clipboardData.setData('text/plain', writeTabTable(table))
      event.clipboardData.setData('text/html', writeHtmlTable(table))
    },
    onPaste: (event: ClipboardEvent) => {
      event.preventDefault()
      if (canEdit) paste(event.clipboardData.getData('text/plain'))
    },
  }
}

/** What a pasted text means in a cell; null where it means nothing there. */
function pastedValue(
  row: TableRow,
  column: TableColumn,
  text: string,
  now: TableValue | null,
): TableValue | null {
  if (now === null || editorAt(row, column) === 'none') return null
  if (now.kind === 'text') return { kind: 'text', text }
  if (now.kind !== 'number') return null
  const number = readNumber(text, now)
  return number === undefined ? null : { ...now, number }
}
