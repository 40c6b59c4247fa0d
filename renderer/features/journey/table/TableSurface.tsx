/** Answers the app's actions for the table, and offers by name what can be done in it. */

import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useSurfaceActions } from '#renderer/state/actions.ts'
import { useJourneyTable } from '#renderer/state/journey-table.ts'
import { useOfferActions, type OfferedAction } from '#renderer/state/offered-actions.ts'
import { useSession } from '#renderer/state/session.ts'
import { useTable } from './table-parts.ts'
import { columnWord } from './table-reading.ts'
import { useCopyTable } from './use-copy-table.ts'

export function TableSurface(): null {
  const translate = useTranslate()
  const { rows, columns, canEdit, addBelow, addFirst, remove } = useTable()
  const { mode, setMode, sortBy } = useJourneyTable()
  const selectedIds = useSession((session) => session.selectedIds)
  const copyTable = useCopyTable()
  const chosen = rows.filter(({ id }) => selectedIds.includes(id))
  const [first] = chosen

  useSurfaceActions('table', {
    'edit.select-all': () => useSession.getState().select(rows.map(({ id }) => id)),
    ...(canEdit && first !== undefined ? { 'edit.delete': () => remove(first) } : {}),
  })

  const own: readonly OfferedAction[] = [
    {
      id: 'table.form',
      word: mode === 'rows' ? 'table.show_matrix' : 'table.show_rows',
      icon: 'table',
      run: () => setMode(mode === 'rows' ? 'matrix' : 'rows'),
    },
    { id: 'table.copy', word: 'table.copy', icon: 'copy', run: copyTable },
    ...columns.map((column): OfferedAction => ({
      id: `table.sort-${column}`,
      word: 'table.sort_by',
      values: { column: translate(columnWord(column)) },
      icon: 'rows',
      run: () => sortBy(column),
    })),
  ]
  const writing: readonly OfferedAction[] = [
    {
      id: 'row.add',
      word: 'table.add_row',
      icon: 'add',
      shortcut: 'Shift+Enter',
      isSurfaceShortcut: true,
      run: () => (first === undefined ? addFirst() : addBelow(first)),
    },
    ...(first === undefined
      ? []
      : [
          {
            id: 'row.remove',
            word: 'table.delete_rows',
            values: { count: chosen.length },
            group: 'selection',
            icon: 'delete',
            shortcut: 'Mod+Delete',
            isSurfaceShortcut: true,
            run: () => remove(first),
          } satisfies OfferedAction,
        ]),
  ]
  useOfferActions('table', canEdit ? [...own, ...writing] : own)
  return null
}
