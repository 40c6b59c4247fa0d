/** A row or column of headers along the map: chosen, renamed, dragged and resized where they stand. */

import { useState, type ReactNode } from 'react'
import { ContextMenu } from '#renderer/ui/overlays/ContextMenu.tsx'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { isSelected, useSession } from '#renderer/state/session.ts'
import { HeaderCell } from './HeaderCell.tsx'
import { useHeaderDrag } from './use-header-drag.ts'
import styles from './strips.module.css'

/** One header, in px of the sheet along its axis. */
export interface HeaderModel {
  readonly id: string
  readonly name: string
  /** Shown where there is no name. */
  readonly placeholder: string
  /** Read aloud, e.g. "Stage 3: Install". */
  readonly label: string
  readonly start: number
  readonly size: number
  readonly picture?: ReactNode
  /** Said after the name where there is room. */
  readonly detail?: string
  readonly className?: string | undefined
}

export type Side = 'before' | 'after'

/** What can be done with the headers of a track. */
export interface HeaderVerbs {
  rename(id: string, name: string): void
  /** Puts a header beside another one. */
  move(id: string, overId: string, side: Side): void
  /** Moves a header by one place. */
  nudge(id: string, delta: 1 | -1): void
  /** Sets the size in px of the sheet; null for the default. */
  resize(id: string, size: number | null): void
  remove(id: string): void
  menu(id: string, rename: () => void): readonly MenuEntry[]
}

interface HeaderTrackProps {
  readonly axis: 'x' | 'y'
  readonly label: string
  readonly headers: readonly HeaderModel[]
  readonly verbs: HeaderVerbs
  readonly zoom: number
  readonly canEdit: boolean
}

export function HeaderTrack(props: HeaderTrackProps) {
  const { axis, headers, verbs, zoom, canEdit } = props
  const [renamingId, setRenamingId] = useState<string | null>(null)
  // As a text, so that a choice among the cards draws no header again.
  const chosen = useSession(({ selectedIds }) =>
    headers.flatMap(({ id }) => (isSelected(selectedIds, id) ? [id] : [])).join(' '),
  )
  const isChosen = (id: string) => chosen.split(' ').includes(id)
  const select = useSession((session) => session.select)
  const drag = useHeaderDrag({ axis, headers, zoom, onDrop: verbs.move })
  const tabStop = headers.find(({ id }) => isChosen(id))?.id ?? headers[0]?.id
  // A header that was just made, here or from the tools above, waits for its name.
  const namingId = useSession((session) => session.namingId)
  const setNaming = useSession((session) => session.setNaming)
  const sheet = useSheetView()
  const made = headers.find(({ id }) => id === namingId)
  const openId = renamingId ?? made?.id
  const reveal = ({ start, size }: HeaderModel) => sheet.revealSpan(axis, start, size)

  return (
    <ContextMenu
      items={(target) => {
        const id = target.closest('[data-header-id]')?.getAttribute('data-header-id')
        if (id === null || id === undefined || !canEdit) return []
        select([id])
        return verbs.menu(id, () => setRenamingId(id))
      }}
    >
      <div className={styles.track} role="toolbar" aria-label={props.label}>
        {headers.map((header) => (
          <HeaderCell
            key={header.id}
            axis={axis}
            header={header}
            zoom={zoom}
            canEdit={canEdit}
            isSelected={isChosen(header.id)}
            isRenaming={openId === header.id}
            isTabStop={tabStop === header.id}
            verbs={verbs}
            dragProps={canEdit ? drag.propsOf(header.id) : {}}
            dragOffset={drag.offsetOf(header.id)}
            onSelect={() => {
              select([header.id])
              reveal(header)
            }}
            onRenaming={(isOn) => {
              setRenamingId(isOn ? header.id : null)
              if (!isOn && header.id === namingId) setNaming(null)
            }}
          />
        ))}
        {drag.mark !== null && (
          <div
            className={axis === 'x' ? styles.markX : styles.markY}
            style={axis === 'x' ? { left: drag.mark * zoom } : { top: drag.mark * zoom }}
          />
        )}
      </div>
    </ContextMenu>
  )
}
