/** One record that differs; pressing it leads to where it is on its map. */

import { memo } from 'react'
import { ChangeWords } from '#renderer/looks/ChangeWords.tsx'
import type { ChangeRow } from '#renderer/looks/difference-content.ts'
import { useSession } from '#renderer/state/session.ts'
import { useShowRecord } from './use-show-record.ts'
import styles from './ChangeGroups.module.css'

export const ChangeRowItem = memo(function ChangeRowItem({ row }: { readonly row: ChangeRow }) {
  const show = useShowRecord()
  const isSelected = useSession(({ selectedIds }) => selectedIds.includes(row.recordId))
  const { recordId } = row
  return (
    <li>
      <button
        type="button"
        data-change-row={recordId}
        aria-current={isSelected}
        className={isSelected ? styles.selected : undefined}
        // Walking the rows shows each in the inspector; pressing one leads to its map.
        onFocus={() => useSession.getState().select([recordId])}
        onClick={() => show(recordId)}
      >
        <ChangeWords row={row} />
      </button>
    </li>
  )
})
