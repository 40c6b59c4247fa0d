/** Sorts the rows of the table by any column, and leaves those out in which a text is not found. */

import { foldText } from '#shared/base/search/fold-text.ts'
import { matchFolded } from '#shared/base/search/match-text.ts'
import type { TextQuery } from '#shared/base/search/text-query.ts'
import type { TableColumn } from './table-columns.ts'
import type { TableRow } from './table-rows.ts'
import type { TableValue } from './table-value.ts'

export interface TableSort {
  readonly column: TableColumn
  readonly isDescending: boolean
}

/** How the cells of the table are read, by whoever knows the words. */
export interface TableReading {
  value(row: TableRow, column: TableColumn): TableValue | null
  /** The whole cell in words; '' for an empty one. */
  words(row: TableRow, column: TableColumn): string
  compareWords(a: string, b: string): number
}

/**
 * The rows in the order of a column; equal ones keep the order of the map. Empty cells stand last
 * either way. Stages, steps and lanes go by their place on the map, not by their names.
 */
export function sortRows(
  rows: readonly TableRow[],
  { column, isDescending }: TableSort,
  reading: TableReading,
): readonly TableRow[] {
  const keyed = rows.map((row, n) => ({ row, n, key: keyOf(row, column, reading) }))
  const sign = isDescending ? -1 : 1
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) {
      if (a.key === b.key) return a.n - b.n
      return a.key === null ? 1 : -1
    }
    return sign * compareKeys(a.key, b.key, reading) || a.n - b.n
  })
  return keyed.map(({ row }) => row)
}

/** The rows with a text in any of the columns, or each of its words in one of them. */
export function filterRows(
  rows: readonly TableRow[],
  query: TextQuery,
  columns: readonly TableColumn[],
  reading: TableReading,
): readonly TableRow[] {
  return rows.filter((row) => {
    const texts = columns.map((column) => foldText(reading.words(row, column)))
    if (texts.some((folded) => matchFolded(folded, query) !== null)) return true
    return (
      query.words.length > 1 &&
      query.words.every((word) =>
        texts.some((folded) => matchFolded(folded, { whole: word, words: [word] }) !== null),
      )
    )
  })
}

function keyOf(row: TableRow, column: TableColumn, reading: TableReading): string | number | null {
  if (column === 'stage' || column === 'step') return row.column
  if (column === 'lane') return row.laneNumber
  const value = reading.value(row, column)
  if (value === null) return null
  if (value.kind === 'number' || value.kind === 'result') return value.number
  if (value.kind === 'flag') return value.isOn ? 0 : 1
  return reading.words(row, column) || null
}

function compareKeys(a: string | number, b: string | number, reading: TableReading): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return reading.compareWords(String(a), String(b))
}
