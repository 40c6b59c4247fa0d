/** The prototypes of a board as cards in columns by how far they are; an opened one fills the view. */

import { useEffect, useRef, useState, type ReactNode } from 'react'
import { addNote, updateNote } from '#shared/commands/boards/note-commands.ts'
import { spotBelow } from '#shared/commands/thread/spot-below.ts'
import {
  prototypeStates,
  type Prototype,
  type PrototypeState,
} from '#shared/model/records/prototype.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useFocusPlace } from '#renderer/state/focus-places.ts'
import { useSession } from '#renderer/state/session.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { EmptyState } from '#renderer/ui/display/EmptyState.tsx'
import { walkCards } from '#renderer/features/boards/define/card-focus.ts'
import { prototypesOn } from './prototype-facts.ts'
import { PrototypeColumn } from './PrototypeColumn.tsx'
import { PrototypeSheet } from './PrototypeSheet.tsx'
import styles from './PrototypeCardsView.module.css'

const cardMark = 'data-prototype'

export function PrototypeCardsView({ boardId }: { readonly boardId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { workbench, isReadOnly } = useDocument()
  const prototypes = useSelected((reader) => prototypesOn(reader, boardId), [boardId])
  const selectedId = useSession(({ selectedIds }) => selectedIds[0])
  const select = useSession((session) => session.select)
  const [openId, setOpenId] = useState<string | null>(null)
  const [draggedId, setDraggedId] = useState<string | null>(null)
  const board = useRef<HTMLDivElement>(null)
  const opened = prototypes.find(({ id }) => id === openId)
  // The card that was open gets the keyboard back.
  const returnTo = useRef<string | null>(null)

  const focusCard = (id: string | undefined): void =>
    board.current
      ?.querySelector<HTMLElement>(id === undefined ? `[${cardMark}]` : cardSelector(id))
      ?.focus()
  useEffect(() => {
    if (opened !== undefined || returnTo.current === null) return
    focusCard(returnTo.current)
    returnTo.current = null
  }, [opened])
  useFocusPlace('map', () => focusCard(selectedId))

  function add(): void {
    const spot = spotBelow(workbench.store, boardId)
    const authorId = useSession.getState().writingAs
    open(run(addNote, { boardId, type: 'prototype', title: '', ...spot, authorId }))
  }

  function open(id: string): void {
    select([id])
    setOpenId(id)
  }

  function setStatus(id: string, status: PrototypeState): void {
    setDraggedId(null)
    if (isReadOnly || prototypes.find((each) => each.id === id)?.status === status) return
    run(updateNote, { noteId: id, type: 'prototype', fields: { status } })
    select([id])
    // The card stands in another column now; the keyboard goes along.
    requestAnimationFrame(() => focusCard(id))
  }

  if (opened !== undefined) {
    return (
      <PrototypeSheet
        key={opened.id}
        prototype={opened}
        onClose={() => {
          returnTo.current = opened.id
          setOpenId(null)
        }}
      />
    )
  }
  if (prototypes.length === 0) {
    return (
      <EmptyState
        icon="prototype"
        sentence={translate('prototypes.empty')}
        example={translate('prototypes.empty_example')}
        {...(isReadOnly
          ? {}
          : { action: { label: translate('prototypes.add'), icon: 'add', onPress: add } })}
      />
    )
  }
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <p className={styles.hint}>{translate('prototypes.how')}</p>
        {!isReadOnly && (
          <Button size="small" icon="add" onClick={add}>
            {translate('prototypes.add')}
          </Button>
        )}
      </div>
      <div
        ref={board}
        className={styles.columns}
        style={{ gridTemplateColumns: widths(prototypes).join(' ') }}
        onKeyDown={(event) =>
          walkCards(event, { columns: '[data-status]', cards: `[${cardMark}]` })
        }
      >
        {prototypeStates.map((status) => (
          <PrototypeColumn
            key={status}
            status={status}
            prototypes={prototypes.filter((each) => each.status === status)}
            selectedId={selectedId}
            isTarget={draggedId !== null}
            onDrag={setDraggedId}
            onDrop={() => {
              if (draggedId !== null) setStatus(draggedId, status)
            }}
            onSelect={(id) => select([id])}
            onOpen={open}
            onStatus={setStatus}
          />
        ))}
      </div>
    </div>
  )
}

/** A state that nothing is in leaves its room to the others. */
function widths(prototypes: readonly Prototype[]): readonly string[] {
  return prototypeStates.map((state) =>
    prototypes.some(({ status }) => status === state)
      ? 'minmax(168px, 1fr)'
      : 'minmax(100px, 0.6fr)',
  )
}

function cardSelector(id: string): string {
  return `[${cardMark}="${CSS.escape(id)}"]`
}
