/** One row of the table; drawn again only when something in it has changed. */

import { withoutBreaks } from '#shared/base/text.ts'
import { memo, type ReactNode } from 'react'
import { columnWidth, isFigure, type TableColumn } from '#shared/layout/table/table-columns.ts'
import type { TableReading } from '#shared/layout/table/table-order.ts'
import type { TableRow } from '#shared/layout/table/table-rows.ts'
import { editorAt } from '#shared/layout/table/table-value.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { lookOf } from '#renderer/looks/record-look.ts'
import styles from './TableGrid.module.css'
import { numberWidth, rowHeight } from './table-metrics.ts'

interface TableRowLineProps {
  readonly row: TableRow
  /** Among those shown, from 0. */
  readonly index: number
  readonly columns: readonly TableColumn[]
  readonly reading: TableReading
  readonly isSelected: boolean
  /** The column that the keyboard is at; null where it is in another row. */
  readonly activeColumn: TableColumn | null
}

export const TableRowLine = memo(function TableRowLine(props: TableRowLineProps): ReactNode {
  const { row, index, columns, reading, isSelected, activeColumn } = props
  const words = useSelected(
    () => columns.map((column) => reading.words(row, column)),
    [row, columns, reading],
  )
  const { tone } = lookOf(row.record.type)
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={styles.row}
      style={{ top: index * rowHeight, height: rowHeight }}
      data-row-id={row.id}
      data-item-id={row.id}
      data-tone={tone}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        className={styles.number}
        style={{ width: numberWidth }}
      >
        <Icon name={`lane-${row.lane.kind}`} size={13} />
        {index + 1}
      </div>
      {columns.map((column, n) => (
        <div
          key={column}
          role={column === 'title' ? 'rowheader' : 'gridcell'}
          aria-colindex={n + 2}
          data-column={column}
          className={classNames(
            styles.cell,
            column === 'title' && styles.title,
            isFigure(column) && styles.figure,
            column === activeColumn && styles.active,
            editorAt(row, column) === 'none' && words[n] === '' && styles.unused,
          )}
          style={{ width: columnWidth(column) }}
        >
          {column === 'title' && words[n] === '' ? (
            <span className={styles.unnamed}>{reading.words(row, 'type')}</span>
          ) : (
            <span className={styles.words}>{withoutBreaks(words[n] ?? '')}</span>
          )}
        </div>
      ))}
    </div>
  )
})
