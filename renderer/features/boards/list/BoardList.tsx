/** A board as a list that is read and written like a table; the same records as on the canvas. */

import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { useFocusPlace } from '#renderer/state/focus-places.ts'
import { useSession } from '#renderer/state/session.ts'
import { useSurfaceActions } from '#renderer/state/actions.ts'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { ContextMenu } from '#renderer/ui/overlays/ContextMenu.tsx'
import { AddRow } from './AddRow.tsx'
import styles from './BoardList.module.css'
import { HeadingRow } from './HeadingRow.tsx'
import { RecordRow } from './RecordRow.tsx'
import { useListRows } from './use-list-rows.ts'
import { useListVerbs } from './use-list-verbs.ts'
import { useWindow } from './use-window.ts'

const rowHeight = 34

/** Rows in sight at once, for Page Up and Page Down. */
const page = 12

export function BoardList({ boardId }: { readonly boardId: string }): ReactNode {
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const rows = useListRows(boardId)
  const { scroller, first, end, onScroll, reveal } = useWindow(rows.length, rowHeight)
  const verbs = useListVerbs(boardId)
  const select = useSession((session) => session.select)
  const selectedIds = useSession((session) => session.selectedIds)
  const [activeKey, setActiveKey] = useState<string | null>(null)
  /** The row whose title or name is being written. */
  const [editedKey, setEditedKey] = useState<string | null>(null)
  const grid = useRef<HTMLDivElement>(null)
  const found = rows.findIndex(({ key }) => key === activeKey)
  const lastActive = useRef(0)
  // A row that went hands its place to the one that came after it.
  const active = found === -1 ? Math.min(lastActive.current, rows.length - 1) : found
  const selected = new Set(selectedIds)

  useEffect(() => {
    lastActive.current = active
    reveal(active)
  }, [active, reveal])

  useFocusPlace('map', () => {
    const row = rows.findIndex(({ key }) => key === selectedIds[0])
    grid.current?.focus()
    if (row !== -1) goTo(row)
  })
  useSurfaceActions('board-list', {
    ...(isReadOnly ? {} : { 'edit.delete': () => verbs.remove(meantIds()) }),
    'edit.select-all': selectAll,
  })

  function goTo(row: number): void {
    const next = Math.max(0, Math.min(row, rows.length - 1))
    const at = rows[next]
    setActiveKey(at?.key ?? null)
    // Where one can add, the field itself takes the keys: an input method needs one to write into.
    setEditedKey(at?.kind === 'add' && !isReadOnly ? at.key : null)
  }

  /** The selected records, or the one at the cursor. */
  function meantIds(): readonly string[] {
    if (selectedIds.length > 0) return selectedIds
    const row = rows[active]
    return row?.kind === 'record' ? [row.id] : []
  }

  function selectAll(): void {
    select(rows.flatMap((row) => (row.kind === 'record' ? [row.id] : [])))
  }

  function toggle(row: number, isAdding: boolean): void {
    const at = rows[row]
    const id = at?.kind === 'record' ? at.id : at?.kind === 'heading' ? at.part.frameId : null
    if (id === null || id === undefined) return
    if (!isAdding) return select([id])
    select(selected.has(id) ? selectedIds.filter((each) => each !== id) : [...selectedIds, id])
  }

  function edit(row: number): void {
    const at = rows[row]
    if (at === undefined || isReadOnly) return
    setActiveKey(at.key)
    if (at.kind === 'heading' && (at.part.frameId === null || at.level === 3)) return
    setEditedKey(at.key)
  }

  function endEdit(next: number): void {
    grid.current?.focus()
    setEditedKey(null)
    if (next !== active) goTo(next)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposingKey(event) || event.target !== grid.current) return
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: rows.length - 1,
    }
    const next = moves[event.key]
    const isMod = event.ctrlKey || event.metaKey
    if (next !== undefined && !event.altKey) {
      goTo(next)
      if (event.shiftKey) toggle(Math.max(0, Math.min(next, rows.length - 1)), true)
    } else if (event.key === 'Enter' || event.key === 'F2') edit(active)
    else if (event.key === ' ') toggle(active, true)
    else if (event.key === 'Delete') {
      if (!isReadOnly) verbs.remove(meantIds())
    } else if (isMod && (event.key === 'a' || event.code === 'KeyA')) selectAll()
    else if (event.key === 'Escape' && selectedIds.length > 0) select([])
    else return
    event.preventDefault()
  }

  return (
    <div ref={scroller} className={styles.scroller} onScroll={onScroll}>
      <ContextMenu
        items={(target) => {
          const key = target.closest<HTMLElement>('[data-row]')?.dataset['row']
          const asked = rows.find((row) => row.key === key) ?? rows[active]
          if (isReadOnly || asked?.kind !== 'record') return []
          return verbs.menu(selected.has(asked.id) ? selectedIds : [asked.id])
        }}
      >
        <div
          ref={grid}
          role="grid"
          tabIndex={0}
          className={styles.grid}
          style={{ height: rows.length * rowHeight }}
          aria-label={translate('boards.list_of_board')}
          aria-rowcount={rows.length}
          aria-colcount={5}
          aria-multiselectable="true"
          aria-readonly={isReadOnly}
          aria-activedescendant={rows.length === 0 ? undefined : `board-row-${active}`}
          onKeyDown={onKeyDown}
        >
          {rows.map((row, index) => {
            // The one the keyboard is at is there even out of sight.
            if ((index < first || index >= end) && index !== active) return null
            const place = {
              index,
              top: index * rowHeight,
              height: rowHeight,
              isActive: index === active,
              isEdited: row.key === editedKey,
              onEdit: () => edit(index),
              onEndEdit: (step: number) => endEdit(index + step),
              onLeave: () => setEditedKey((key) => (key === row.key ? null : key)),
              onPick: (isAdding: boolean) => {
                setActiveKey(row.key)
                grid.current?.focus()
                toggle(index, isAdding)
              },
            }
            switch (row.kind) {
              case 'heading':
                return <HeadingRow key={row.key} {...place} boardId={boardId} row={row} />
              case 'record':
                return (
                  <RecordRow
                    key={row.key}
                    {...place}
                    id={row.id}
                    isSelected={selected.has(row.id)}
                    isInFrame={row.part.frameId !== null}
                  />
                )
              case 'add':
                return <AddRow key={row.key} {...place} boardId={boardId} part={row.part} />
            }
          })}
        </div>
      </ContextMenu>
    </div>
  )
}
