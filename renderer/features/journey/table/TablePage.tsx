/** The table view of a journey: the same records as on the map, as rows or as stages by lanes. */

import { useEffect, useEffectEvent, type ReactNode } from 'react'
import { useJourneyTable } from '#renderer/state/journey-table.ts'
import { MatrixTable } from './MatrixTable.tsx'
import { TableContext } from './table-parts.ts'
import { TableGrid } from './TableGrid.tsx'
import { TableNothing } from './TableNothing.tsx'
import styles from './TablePage.module.css'
import { TableSurface } from './TableSurface.tsx'
import { TableToolbar } from './TableToolbar.tsx'
import { useTableParts } from './use-table-parts.ts'

export function TablePage({ journeyId }: { readonly journeyId: string }): ReactNode {
  const { parts, all, at, cursorRowId, openCount } = useTableParts(journeyId)
  const mode = useJourneyTable((table) => table.mode)

  // What one is led to from elsewhere must not stay hidden behind a filter.
  const showRow = useEffectEvent((rowId: string | null) => {
    const isHidden = rowId !== null && parts.indexOf(rowId) === undefined
    if (isHidden && all.some(({ id }) => id === rowId)) useJourneyTable.getState().setFilter('')
  })
  useEffect(() => showRow(cursorRowId), [cursorRowId])

  return (
    <TableContext value={parts}>
      <div className={styles.page}>
        <TableToolbar all={all} />
        <div className={styles.table}>
          {mode === 'matrix' && parts.view.stages.length > 0 && parts.view.lanes.length > 0 ? (
            <MatrixTable />
          ) : parts.rows.length === 0 || at === null ? (
            <TableNothing hasRows={all.length > 0} />
          ) : (
            <TableGrid at={at} openCount={openCount} />
          )}
        </div>
      </div>
      <TableSurface />
    </TableContext>
  )
}
