/** What the keys do at a cell of the table while nothing is written: walking, choosing, setting, adding. */

import type { KeyboardEvent } from 'react'
import { clamp } from '#shared/base/geometry.ts'
import type { TableColumn } from '#shared/layout/table/table-columns.ts'
import type { TableRow } from '#shared/layout/table/table-rows.ts'
import { editorAt, type TableValue } from '#shared/layout/table/table-value.ts'
import { moveFocus } from '#renderer/state/focus-places.ts'
import { useTable, type CellAt } from './table-parts.ts'

export type TableWay = 'left' | 'right' | 'up' | 'down' | 'next' | 'back'

/** Rows that a page key goes on by. */
const pageRows = 15

export function useTableWalk() {
  const { rows, columns, indexOf } = useTable()
  /** The cell beside a cell; null beyond the ends of the table. */
  const beside = ({ rowId, column }: CellAt, way: TableWay, by = 1): CellAt | null => {
    const rowAt = indexOf(rowId) ?? 0
    const columnAt = columns.indexOf(column)
    const last = columns.length - 1
    const cell = (rowTo: number, columnTo: number): CellAt | null => {
      const row = rows[rowTo]
      const to = columns[columnTo]
      return row === undefined || to === undefined ? null : { rowId: row.id, column: to }
    }
    switch (way) {
      case 'left':
        return cell(rowAt, clamp(columnAt - by, 0, last))
      case 'right':
        return cell(rowAt, clamp(columnAt + by, 0, last))
      case 'up':
        return cell(clamp(rowAt - by, 0, rows.length - 1), columnAt)
      case 'down':
        return cell(clamp(rowAt + by, 0, rows.length - 1), columnAt)
      case 'next':
        return columnAt < last ? cell(rowAt, columnAt + 1) : cell(rowAt + 1, 0)
      case 'back':
        return columnAt > 0 ? cell(rowAt, columnAt - 1) : cell(rowAt - 1, last)
    }
  }
  return beside
}

interface KeyTools {
  readonly row: TableRow
  readonly column: TableColumn
  /** Opens the cell with what stands in it. */
  readonly open: () => void
}

const arrows: Readonly<Record<string, TableWay>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Gives the listener for keys; it leaves alone what it has no use for. */
export function useTableKeys({ row, column, open }: KeyTools): (event: KeyboardEvent) => void {
  const table = useTable()
  const beside = useTableWalk()
  const { activate, canEdit, edits, reading } = table
  const here: CellAt = { rowId: row.id, column }

  const go = (event: KeyboardEvent, to: CellAt | null) => {
    if (to === null) return
    event.preventDefault()
    activate(to, event.shiftKey && to.rowId !== here.rowId ? 'extends' : undefined)
  }

  const set = (event: KeyboardEvent, value: TableValue) => {
    event.preventDefault()
    edits.set(row, column, value)
  }

  return (event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event
    const isFar = ctrlKey || metaKey
    const way = arrows[key]
    if (way !== undefined && !altKey) {
      return go(event, beside(here, way, isFar ? table.rows.length + table.columns.length : 1))
    }
    if (key === 'PageDown' || key === 'PageUp') {
      return go(event, beside(here, key === 'PageDown' ? 'down' : 'up', pageRows))
    }
    if (key === 'Home' || key === 'End') {
      const isHome = key === 'Home'
      const end = table.columns.at(isHome ? 0 : -1)
      const rowId = isFar ? table.rows.at(isHome ? 0 : -1)?.id : row.id
      if (end === undefined || rowId === undefined) return
      return go(event, { rowId, column: end })
    }
    if (key === 'Tab' && !isFar && !altKey) {
      const to = beside(here, shiftKey ? 'back' : 'next')
      // Beyond the last cell Tab leaves the table.
      if (to === null) return
      event.preventDefault()
      return activate(to)
    }
    if (key === 'F6' || (key === 'Enter' && isFar)) {
      event.preventDefault()
      return moveFocus('inspector')
    }
    if (!canEdit) return
    if (key === 'Enter' && shiftKey) {
      event.preventDefault()
      return table.addBelow(row)
    }
    if (key === 'Enter' || key === 'F2') {
      event.preventDefault()
      return open()
    }
    if ((key === 'Delete' || key === 'Backspace') && isFar) {
      event.preventDefault()
      return table.remove(row)
    }
    if (isFar || altKey) return
    const value = reading.value(row, column)
    const editor = editorAt(row, column)
    if (editor === 'none' || value === null) return
    if (key === 'Delete' || key === 'Backspace') {
      const empty = emptied(value)
      if (empty !== null) set(event, empty)
    } else if (key === ' ' && value.kind === 'flag') set(event, { kind: 'flag', isOn: !value.isOn })
    else if (value.kind === 'number') {
      const number = steppedNumber(key, column, value)
      if (number !== null) set(event, { ...value, number })
    }
  }
}

/** The value of a cell once it was cleared; null where it cannot be empty. */
function emptied(value: TableValue): TableValue | null {
  switch (value.kind) {
    case 'text':
      return { kind: 'text', text: '' }
    case 'number':
      return { ...value, number: null }
    case 'flag':
      return { kind: 'flag', isOn: false }
    case 'ids':
      return { kind: 'ids', ids: [] }
    case 'result':
      return null
  }
}

type NumberValue = Extract<TableValue, { readonly kind: 'number' }>

/** What one key sets a score or a feeling to, as on the map; null for other keys and figures. */
function steppedNumber(key: string, column: TableColumn, value: NumberValue): number | null {
  const { lowest, highest, number } = value
  if (highest - lowest !== 4) return null
  if (/^[1-5]$/.test(key)) return lowest + Number(key) - 1
  if (column !== 'emotion' || (key !== '+' && key !== '-')) return null
  return clamp((number ?? 0) + (key === '+' ? 0.5 : -0.5), lowest, highest)
}
