/** The tests of a board as cards: a list at the left, the whole card of the one that is chosen. */

import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { addNote } from '#shared/commands/boards/note-commands.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { EmptyState } from '#renderer/ui/display/EmptyState.tsx'
import { TestCard } from './TestCard.tsx'
import styles from './TestCardsView.module.css'
import { TestListItem } from './TestListItem.tsx'

export function TestCardsView({ boardId }: { readonly boardId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const testIds = useSelected(
    (reader) => reader.pointingAt('test', 'boardId', boardId).map(({ id }) => id),
    [boardId],
  )
  const selectedIds = useSession((session) => session.selectedIds)
  const select = useSession((session) => session.select)
  // What was just made begins with its name.
  const [newId, setNewId] = useState<string | null>(null)
  const askedId = useSelected((reader) => testBehind(reader, selectedIds), [selectedIds])
  const shownId = askedId !== null && testIds.includes(askedId) ? askedId : testIds[0]
  // The inspector beside the card must be about the card, unless it was opened for something else.
  const chooseFirst = useEffectEvent(() => {
    if (selectedIds.length === 0 && shownId !== undefined) select([shownId])
  })
  useEffect(() => chooseFirst(), [boardId])

  function add(): void {
    const place = { x: 0, y: testIds.length * 240 }
    const id = run(addNote, { boardId, type: 'test', title: '', ...place })
    setNewId(id)
    select([id])
  }

  if (shownId === undefined) {
    return (
      <EmptyState
        icon="test"
        sentence={translate('testing.empty')}
        {...(isReadOnly
          ? {}
          : { action: { label: translate('testing.add'), icon: 'add', onPress: add } })}
      />
    )
  }
  return (
    <div className={styles.view}>
      <nav className={styles.list} aria-label={translate('testing.tests')}>
        <ul>
          {testIds.map((id) => (
            <TestListItem
              key={id}
              testId={id}
              isShown={id === shownId}
              onShow={() => select([id])}
            />
          ))}
        </ul>
        <Button variant="dashed" icon="add" disabled={isReadOnly} onClick={add}>
          {translate('testing.add')}
        </Button>
      </nav>
      <div className={styles.page}>
        <TestCard key={shownId} testId={shownId} isNew={shownId === newId} />
      </div>
    </div>
  )
}

/** The test that is selected, or that a selected improvement came of; null where there is none. */
function testBehind(reader: RecordReader, selectedIds: readonly string[]): string | null {
  for (const id of selectedIds) {
    if (reader.get('test', id) !== undefined) return id
    const link = reader.pointingAt('link', 'toId', id).find(({ kind }) => kind === 'leads-to')
    if (link !== undefined) return link.fromId
  }
  return null
}
