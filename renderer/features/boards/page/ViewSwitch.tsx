/** Chooses how a board is shown: the first few views side by side, the rest in a menu. */

import type { ReactNode } from 'react'
import type { BoardStage } from '#shared/model/records/board.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useBoardViews } from '#renderer/state/board-views.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { SegmentedControl } from '#renderer/ui/choices/SegmentedControl.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import { viewsOf, type BoardView } from '#renderer/features/boards/views.tsx'
import styles from './ViewSwitch.module.css'

/** More than this many side by side leave no room for the rest of the header. */
const mostSideBySide = 4

interface ViewSwitchProps {
  readonly stage: BoardStage
  readonly view: BoardView
}

export function ViewSwitch({ stage, view }: ViewSwitchProps): ReactNode {
  const translate = useTranslate()
  const choose = useBoardViews((state) => state.choose)
  const views = viewsOf(stage)
  const first = views.slice(0, mostSideBySide)
  // The one that is looked at is always in sight.
  const shown = first.includes(view) ? first : [...first.slice(0, -1), view]
  if (views.length < 2) return null
  return (
    <div className={styles.switch}>
      <SegmentedControl
        label={translate('boards.views')}
        value={view.id}
        options={shown.map(({ id, labelKey }) => ({ value: id, label: translate(labelKey) }))}
        onChange={(id) => choose(stage, id)}
      />
      {views.length > shown.length && (
        <Menu
          align="end"
          trigger={
            <IconButton icon="chevron-down" size="small" label={translate('boards.more_views')} />
          }
          items={views.map(({ id, labelKey, icon }) => ({
            kind: 'check',
            label: translate(labelKey),
            icon,
            isChecked: id === view.id,
            onSelect: () => choose(stage, id),
          }))}
        />
      )}
    </div>
  )
}
