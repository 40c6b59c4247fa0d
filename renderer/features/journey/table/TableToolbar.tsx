/** Above the table: its form, what to filter by, which columns, and what can be done with it as a whole. */

import type { ReactNode } from 'react'
import { tableColumns } from '#shared/layout/table/table-columns.ts'
import type { TableRow } from '#shared/layout/table/table-rows.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useJourneyTable } from '#renderer/state/journey-table.ts'
import { useSession } from '#renderer/state/session.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import fieldStyles from '#renderer/ui/fields/Field.module.css'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import styles from './TablePage.module.css'
import { useTable } from './table-parts.ts'
import { columnWord } from './table-reading.ts'
import { useCopyTable } from './use-copy-table.ts'

export function TableToolbar({ all }: { readonly all: readonly TableRow[] }): ReactNode {
  const translate = useTranslate()
  const { rows, view, canEdit, addBelow, addFirst, columns } = useTable()
  const { mode, setMode, filter, setFilter, showColumn, sort, sortBy } = useJourneyTable()
  const selectedIds = useSession((session) => session.selectedIds)
  const copyTable = useCopyTable()
  const hidden = view.hiddenStages + view.hiddenSteps + view.hiddenLanes
  const isByCard = mode === 'rows'
  const chosen = rows.find(({ id }) => id === selectedIds[0])
  const counts = { count: rows.length, all: all.length }
  return (
    <div className={styles.toolbar} role="group" aria-label={translate('table.toolbar')}>
      <SegmentedControl
        label={translate('table.mode')}
        value={mode}
        options={[
          { value: 'rows', label: translate('table.mode_rows') },
          { value: 'matrix', label: translate('table.mode_matrix') },
        ]}
        onChange={setMode}
      />
      {isByCard && (
        <input
          type="search"
          className={classNames(fieldStyles.control, styles.filter)}
          aria-label={translate('table.filter')}
          placeholder={translate('table.filter_hint')}
          autoComplete="off"
          spellCheck={false}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && filter !== '' && !event.nativeEvent.isComposing) {
              event.stopPropagation()
              setFilter('')
            }
          }}
        />
      )}
      {isByCard && (
        <span role="status" className={styles.count}>
          {translate(rows.length === all.length ? 'table.count' : 'table.count_of', counts)}
        </span>
      )}
      {hidden > 0 && (
        <span className={styles.count}>{translate('table.hidden', { count: hidden })}</span>
      )}
      <span className={styles.spring} />
      {isByCard && sort !== null && (
        <Button
          size="small"
          variant="ghost"
          icon="reset"
          // Twice the way round is the order of the map.
          onClick={() => {
            if (!sort.isDescending) sortBy(sort.column)
            sortBy(sort.column)
          }}
        >
          {translate('table.map_order')}
        </Button>
      )}
      {isByCard && (
        <Menu
          align="end"
          items={[
            { kind: 'heading', label: translate('table.columns_shown') },
            ...tableColumns.map((column) => ({
              kind: 'check' as const,
              label: translate(columnWord(column)),
              isChecked: columns.includes(column),
              // A row without its title is no row that anybody knows.
              isDisabled: column === 'title',
              onSelect: (isShown: boolean) => showColumn(column, isShown),
            })),
          ]}
          trigger={
            <Button size="small" variant="ghost" icon="columns">
              {translate('table.columns')}
            </Button>
          }
        />
      )}
      {isByCard && (
        <Button size="small" variant="ghost" icon="copy" onClick={copyTable}>
          {translate('table.copy')}
        </Button>
      )}
      {canEdit && isByCard && (
        <Button
          size="small"
          variant="ghost"
          icon="add"
          onClick={() => (chosen === undefined ? addFirst() : addBelow(chosen))}
        >
          {translate('table.add_row')}
        </Button>
      )}
    </div>
  )
}
