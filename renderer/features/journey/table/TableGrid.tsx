/** The table by card: a grid for screen readers, of which only the rows in sight are on the page. */

import { useEffect, useMemo, useRef, type MouseEvent, type ReactNode } from 'react'
import { columnWidth, tableColumns, type TableColumn } from '#shared/layout/table/table-columns.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useFocusPlace } from '#renderer/state/focus-places.ts'
import { useSession } from '#renderer/state/session.ts'
import { scrollToRow, useVisibleRows } from '#renderer/ui/lists/use-visible-rows.ts'
import { ContextMenu } from '#renderer/ui/overlays/ContextMenu.tsx'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import { TableField, type TableFieldHandle } from './TableField.tsx'
import styles from './TableGrid.module.css'
import { TableHead } from './TableHead.tsx'
import { headHeight, numberWidth, rowHeight } from './table-metrics.ts'
import { useTable, type CellAt } from './table-parts.ts'
import { TableRowLine } from './TableRowLine.tsx'

interface TableGridProps {
  /** The cell that the keyboard is at. */
  readonly at: CellAt
  /** Rises when the cell is to be opened for writing. */
  readonly openCount: number
}

/** Room that a list of options needs below its cell, in px. */
const listRoom = 280

export function TableGrid({ at, openCount }: TableGridProps): ReactNode {
  const table = useTable()
  const { rows, columns, view, reading, indexOf, activate } = table
  const translate = useTranslate()
  const selectedIds = useSession((session) => session.selectedIds)
  const scroller = useRef<HTMLDivElement>(null)
  const field = useRef<TableFieldHandle>(null)
  const tops = useMemo(() => rowTops(rows.length), [rows.length])
  const { first, end } = useVisibleRows(scroller, tops)
  const selected = useMemo(() => new Set(selectedIds), [selectedIds])
  const lefts = useMemo(() => columnLefts(columns), [columns])
  const index = indexOf(at.rowId) ?? 0
  const row = rows[index]
  const columnAt = Math.max(columns.indexOf(at.column), 0)
  const column = columns[columnAt] ?? 'title'
  const left = lefts[columnAt] ?? 0
  const width = numberWidth + columns.reduce((sum, each) => sum + columnWidth(each), 0)

  useFocusPlace('map', () => field.current?.focus())

  // A table that is opened takes the keyboard, unless something else on the page has it.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) field.current?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [])

  useEffect(() => {
    const top = headHeight + index * rowHeight
    scrollToRow(scroller.current, top, top + rowHeight, headHeight)
  }, [index])

  useEffect(() => {
    const element = scroller.current
    if (element === null || column === 'title') return
    const covered = columns[0] === 'title' ? numberWidth + columnWidth('title') : numberWidth
    const right = left + columnWidth(column)
    if (left < element.scrollLeft + covered) element.scrollLeft = left - covered
    else if (right > element.scrollLeft + element.clientWidth) {
      element.scrollLeft = right - element.clientWidth
    }
  }, [left, column, columns])

  useEffect(() => {
    if (openCount > 0) field.current?.open()
  }, [openCount])

  function onPointerDown(event: React.PointerEvent): void {
    const cell = cellAt(event.target)
    if (cell === null || event.button !== 0) return
    // The field must keep the keyboard.
    event.preventDefault()
    const how = event.shiftKey ? 'extends' : event.ctrlKey || event.metaKey ? 'adds' : undefined
    field.current?.focus()
    activate({ rowId: cell.rowId, column: cell.column ?? column }, how)
  }

  function onDoubleClick(event: MouseEvent): void {
    if (cellAt(event.target) !== null) field.current?.open()
  }

  function menuAt(target: Element): readonly MenuEntry[] {
    const cell = cellAt(target)
    const own = rows[indexOf(cell?.rowId ?? at.rowId) ?? -1]
    if (own === undefined || !table.canEdit) return []
    const count = selected.has(own.id) ? rows.filter(({ id }) => selected.has(id)).length : 1
    return [
      {
        label: translate('table.add_row_below'),
        icon: 'add',
        shortcut: 'Shift+Enter',
        movesFocus: true,
        onSelect: () => table.addBelow(own),
      },
      { kind: 'separator' },
      {
        label: translate('table.delete_rows', { count }),
        icon: 'delete',
        shortcut: 'Mod+Delete',
        isDanger: true,
        onSelect: () => table.remove(own),
      },
    ]
  }

  return (
    <ContextMenu items={menuAt}>
      <div
        ref={scroller}
        className={styles.scroller}
        data-region="table"
        onPointerDown={onPointerDown}
        onDoubleClick={onDoubleClick}
      >
        <div
          role="grid"
          aria-label={translate('table.name', { name: nameOr(translate, view.journey.name) })}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          aria-multiselectable
          className={styles.grid}
          style={{ width }}
        >
          <TableHead />
          <div role="rowgroup" className={styles.body} style={{ height: tops.at(-1) }}>
            {rows.slice(first, end).map((each, n) => (
              <TableRowLine
                key={each.id}
                row={each}
                index={first + n}
                columns={columns}
                reading={reading}
                isSelected={selected.has(each.id)}
                activeColumn={each.id === row?.id ? column : null}
              />
            ))}
          </div>
        </div>
        {row !== undefined && (
          <TableField
            ref={field}
            row={row}
            index={index}
            column={column}
            left={left}
            top={headHeight + index * rowHeight}
            isLow={() => isLow(scroller.current, index)}
          />
        )}
      </div>
    </ContextMenu>
  )
}

function rowTops(count: number): readonly number[] {
  return Array.from({ length: count + 1 }, (_, n) => n * rowHeight)
}

function columnLefts(columns: readonly TableColumn[]): readonly number[] {
  let left = numberWidth
  return columns.map((column) => {
    const own = left
    left += columnWidth(column)
    return own
  })
}

/** Whether a row stands so low that a list does not fit below it. */
function isLow(scroller: HTMLElement | null, index: number): boolean {
  if (scroller === null) return false
  const top = headHeight + index * rowHeight - scroller.scrollTop
  return top > listRoom && top + rowHeight + listRoom > scroller.clientHeight
}

function cellAt(
  target: EventTarget,
): { readonly rowId: string; readonly column: TableColumn | null } | null {
  if (!(target instanceof Element)) return null
  const rowId = target.closest<HTMLElement>('[data-row-id]')?.dataset['rowId']
  if (rowId === undefined) return null
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column']
  return { rowId, column: tableColumns.find((each) => each === column) ?? null }
}
