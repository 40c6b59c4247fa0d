/** What the parts of the table hand to each other: the rows as shown, and the cell that the keyboard is at. */

import { createContext, useContext } from 'react'
import { AppError } from '#shared/base/app-error.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import type { TableColumn } from '#shared/layout/table/table-columns.ts'
import type { TableReading } from '#shared/layout/table/table-order.ts'
import type { TableRow } from '#shared/layout/table/table-rows.ts'
import type { CellEdits } from './use-cell-edits.ts'

/** A cell by its record and column: rows may change places while one is at it. */
export interface CellAt {
  readonly rowId: string
  readonly column: TableColumn
}

export interface TableParts {
  readonly journeyId: string
  readonly view: JourneyView
  readonly canEdit: boolean
  readonly columns: readonly TableColumn[]
  /** As they are shown: filtered and sorted. */
  readonly rows: readonly TableRow[]
  readonly reading: TableReading
  readonly edits: CellEdits
  /** Where a row stands among those shown; undefined for what is not shown. */
  indexOf(rowId: string): number | undefined
  /** Goes to a cell; `extends` chooses all rows up to it, `adds` chooses one row more or less. */
  activate(cell: CellAt, how?: 'extends' | 'adds'): void
  /** Adds a card below a row, in the same cell of the map, and opens its title. */
  addBelow(row: TableRow): void
  /** Adds a card to the first cell of the map that holds cards, and opens its title. */
  addFirst(): void
  /** Removes the chosen rows, or a row that is not among them. */
  remove(row: TableRow): void
}

export const TableContext = createContext<TableParts | null>(null)

export function useTable(): TableParts {
  const parts = useContext(TableContext)
  if (parts === null) throw new AppError('no-table')
  return parts
}
