/** Turns the texts of a table into titles of cards. */

import { linesToTitles } from '#shared/files/item-clipboard.ts'
import { unguardFormula } from './formula-guard.ts'
import type { TableText } from './read-table-text.ts'

/**
 * Each line of a cell becomes one card, as lines that are pasted do; marks of lists and blank
 * lines go. The apostrophe that keeps a text from being a formula goes too.
 */
export function tableCells(
  table: TableText,
): readonly (readonly { readonly text: string; readonly titles: readonly string[] }[])[] {
  return table.map((row) =>
    row.map((cell) => {
      const text = unguardFormula(cell).trim()
      return { text, titles: linesToTitles(text) }
    }),
  )
}

/** The table with rows for columns. */
export function transposed(table: TableText): TableText {
  const width = Math.max(0, ...table.map((row) => row.length))
  return Array.from({ length: width }, (_, column) => table.map((row) => row[column] ?? ''))
}
