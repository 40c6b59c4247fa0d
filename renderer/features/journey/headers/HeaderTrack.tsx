/** A row or column of headers along the map: chosen, renamed, dragged and resized where they stand. */

import { useState, type ReactNode } from 'react'
import { ContextMenu } from '#renderer/ui/overlays/ContextMenu.tsx'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { isSelected, useSession } from '#renderer/state/session.ts'
import { HeaderCell } from './HeaderCell.tsx'
import { useHeaderDrag } from './use-header-drag.ts'
import { useLock } from '#renderer/features/journey/structure/use-lock.ts'
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
  /** Puts a copy beside another header, or right behind its original. */
  duplicate(id: string, overId?: string, side?: Side): void
  /** Folds what belongs to a header, or opens it; where it can be folded. */
  fold?(id: string, isFolded: boolean): void
  /** Least and largest size in px of the sheet. */
  limits(id: string): readonly [least: number, most: number]
  /** Moves a header by one place. */
  nudge(id: string, delta: 1 | -1): void
  /** Sets the size in px of the sheet; null for the default. */
  resize(id: string, size: number | null): void
  remove(id: string): void
  /** Entries of its menu; `canArrange` is false where the structure is locked. */
  menu(id: string, rename: () => void, canArrange: boolean): readonly MenuEntry[]
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
  const lock = useLock()
  const { canArrange } = lock
  const drag = useHeaderDrag({
    axis,
    headers,
    canArrange,
    onDrop: verbs.move,
    onCopy: verbs.duplicate,
    onRefused: lock.refuse,
  })
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
        return verbs.menu(id, () => setRenamingId(id), canArrange)
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
            canArrange={canArrange}
            dragOffset={drag.dragging?.id === header.id ? drag.dragging.offset * zoom : 0}
            isCopied={drag.dragging?.id === header.id && drag.dragging.isCopy}
            onRefused={lock.refuse}
            onGrab={(event) => {
              if (canEdit) drag.begin(header.id, event)
            }}
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
      </div>
    </ContextMenu>
  )
}
