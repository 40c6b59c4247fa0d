/** Remembers for this window how the table of a journey is looked at. Never saved. */

import { create } from 'zustand'
import {
  customaryColumns,
  tableColumns,
  type TableColumn,
} from '#shared/layout/table/table-columns.ts'
import type { TableSort } from '#shared/layout/table/table-order.ts'

export type TableMode = 'rows' | 'matrix'

interface JourneyTable {
  readonly mode: TableMode
  /** In the order of the table. */
  readonly columns: readonly TableColumn[]
  /** Null shows the order of the map. */
  readonly sort: TableSort | null
  readonly filter: string
  setMode(mode: TableMode): void
  setFilter(filter: string): void
  showColumn(column: TableColumn, isShown: boolean): void
  /** Sorts by a column; asked again, the other way round, and then as on the map. */
  sortBy(column: TableColumn): void
}

export const useJourneyTable = create<JourneyTable>((set) => ({
  mode: 'rows',
  columns: customaryColumns,
  sort: null,
  filter: '',
  setMode: (mode) => set({ mode }),
  setFilter: (filter) => set({ filter }),
  showColumn: (column, isShown) =>
    set(({ columns }) => {
      const wanted = new Set(columns)
      if (isShown) wanted.add(column)
      else wanted.delete(column)
      return { columns: tableColumns.filter((each) => wanted.has(each)) }
    }),
  sortBy: (column) =>
    set(({ sort }) => {
      if (sort?.column !== column) return { sort: { column, isDescending: false } }
      return { sort: sort.isDescending ? null : { column, isDescending: true } }
    }),
}))
