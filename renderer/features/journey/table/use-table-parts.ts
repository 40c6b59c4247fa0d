/** Gathers what the parts of the table share: its rows as shown, and what can be done with them. */

import { useDeferredValue, useMemo, useState } from 'react'
import { readQuery } from '#shared/base/search/text-query.ts'
import { cellKey, type JourneyView } from '#shared/layout/journey-view.ts'
import { filterRows, sortRows } from '#shared/layout/table/table-order.ts'
import { tableRows, type TableRow } from '#shared/layout/table/table-rows.ts'
import { isCellItem } from '#shared/model/cells.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRevision } from '#renderer/state/document-hooks.ts'
import { useJourneyTable } from '#renderer/state/journey-table.ts'
import { useJourneyView } from '#renderer/state/journey-view.ts'
import { useSession, type Cursor } from '#renderer/state/session.ts'
import type { CellAt, TableParts } from './table-parts.ts'
import { makeReading } from './table-reading.ts'
import { useCellEdits } from './use-cell-edits.ts'
import { useRowVerbs } from './use-row-verbs.ts'

interface TableState {
  readonly parts: TableParts
  /** All rows of the map, in its order. */
  readonly all: readonly TableRow[]
  /** Where the keyboard is; null where there is no row. */
  readonly at: CellAt | null
  /** The row that the window's cursor is at, shown or not. */
  readonly cursorRowId: string | null
  readonly openCount: number
}

export function useTableParts(journeyId: string): TableState {
  const translate = useTranslate()
  const { language } = useLanguage()
  const { isReadOnly, workbench } = useDocument()
  const { store } = workbench
  const { columns, sort, filter } = useJourneyTable()
  const cursor = useSession((session) => session.cursor)
  const view = useJourneyView(journeyId)
  const [keeper] = useState(() => new RowKeeper())
  const all = keeper.rowsOf(view)
  const edits = useCellEdits()
  const [column, setColumn] = useState(columns[0] ?? 'title')
  const [anchor, setAnchor] = useState<string | null>(null)
  const [openCount, setOpenCount] = useState(0)
  const reading = useMemo(
    () => makeReading(store, translate, language),
    [store, translate, language],
  )
  // Names, tags and comments are words of other records: any change may change the order.
  const revision = useDeferredValue(useRevision())
  const typed = useDeferredValue(filter)
  const rows = useMemo(() => {
    const query = readQuery(typed)
    const found = query === null ? all : filterRows(all, query, columns, reading)
    return sort === null ? found : sortRows(found, sort, reading)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the words change with the revision
  }, [all, typed, columns, sort, reading, revision])
  const places = useMemo(() => new Map(rows.map(({ id }, n) => [id, n])), [rows])
  const cursorRowId = cursor === null ? null : rowAtCursor(view, cursor)

  const activate: TableParts['activate'] = (cell, how) => {
    const { setCursor, select, selectedIds } = useSession.getState()
    const to = cursorOf(store, cell.rowId)
    if (to === null) return
    setColumn(cell.column)
    setCursor(to)
    if (how === 'extends') {
      const from = anchor ?? cursorRowId ?? cell.rowId
      setAnchor(from)
      select(between(rows, places, from, cell.rowId))
      return
    }
    setAnchor(cell.rowId)
    const isChosen = selectedIds.includes(cell.rowId)
    if (how !== 'adds') select([cell.rowId])
    else if (isChosen) select(selectedIds.filter((id) => id !== cell.rowId))
    else select([...selectedIds, cell.rowId])
  }

  const openTitle = (rowId: string) => {
    activate({ rowId, column: columns.includes('title') ? 'title' : (columns[0] ?? 'title') })
    setOpenCount((count) => count + 1)
  }
  const verbs = useRowVerbs({ view, rows, activate, openTitle, column })
  const parts: TableParts = {
    journeyId,
    view,
    canEdit: !isReadOnly,
    columns,
    rows,
    reading,
    edits,
    indexOf: (rowId) => places.get(rowId),
    activate,
    ...verbs,
  }
  const shownId = cursorRowId !== null && places.has(cursorRowId) ? cursorRowId : rows[0]?.id
  return {
    parts,
    all,
    at: shownId === undefined ? null : { rowId: shownId, column },
    cursorRowId,
    openCount,
  }
}

/** Keeps rows that have not changed the same objects from one drawing to the next. */
class RowKeeper {
  private known: { readonly view: JourneyView; readonly rows: readonly TableRow[] } | null = null

  rowsOf(view: JourneyView): readonly TableRow[] {
    if (this.known?.view !== view) this.known = { view, rows: tableRows(view, this.known?.rows) }
    return this.known.rows
  }
}

/** Where the window's cursor is for a record of the table; null for what is gone. */
function cursorOf(reader: RecordReader, rowId: string): Cursor | null {
  const record = reader.find(rowId)
  if (isCellItem(record)) {
    return { laneId: record.laneId, stepId: record.stepId, itemId: rowId, personaId: null }
  }
  if (record?.type !== 'emotion-point') return null
  const { laneId, stepId, personaId } = record
  return { laneId, stepId, itemId: null, personaId }
}

function rowAtCursor(view: JourneyView, cursor: Cursor): string | null {
  const { laneId, stepId, itemId, personaId } = cursor
  if (itemId !== null) return itemId
  if (personaId !== null) {
    return view.emotionPoints.get(laneId)?.get(personaId)?.get(stepId)?.id ?? null
  }
  // From an empty cell of the map one comes to the first card of it, if there is one by now.
  return view.cells.get(cellKey(laneId, stepId))?.[0]?.id ?? null
}

function between(
  rows: readonly TableRow[],
  places: ReadonlyMap<string, number>,
  fromId: string,
  toId: string,
): readonly string[] {
  const [from = 0, to = 0] = [places.get(fromId) ?? places.get(toId), places.get(toId)]
  return rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id)
}
