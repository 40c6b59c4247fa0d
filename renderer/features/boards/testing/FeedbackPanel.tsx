/** The feedback grid of a test: what worked, what to improve, what is asked, what it made people think of. */

import { useState, type ReactNode } from 'react'
import { cleanText } from '#shared/base/text.ts'
import { addFrame } from '#shared/commands/boards/frame-commands.ts'
import { addNote, removeNotes, retitleNote } from '#shared/commands/boards/note-commands.ts'
import { placedTypes, type PlacedRecord } from '#shared/model/board-items.ts'
import type { Test } from '#shared/model/records/test.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { byOrder } from '#shared/base/order-key.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { newGesture, useTextEdits } from '#renderer/state/use-text-edits.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Panel } from '#renderer/ui/display/Panel.tsx'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { TextField } from '#renderer/ui/fields/TextField.tsx'
import styles from './FeedbackPanel.module.css'

const zones = ['worked', 'improve', 'question', 'idea'] as const
const signs = { worked: '+', improve: '−', question: '?', idea: '!' } as const

export function FeedbackPanel({ test }: { readonly test: Test }): ReactNode {
  const translate = useTranslate()
  return (
    <Panel title={translate('testing.feedback')} headingLevel={3}>
      <div className={styles.grid}>
        {zones.map((zone) => (
          <Zone key={zone} test={test} zone={zone} />
        ))}
      </div>
    </Panel>
  )
}

function Zone({
  test,
  zone,
}: {
  readonly test: Test
  readonly zone: (typeof zones)[number]
}): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const items = useSelected((reader) => feedbackOf(reader, test.id, zone), [test.id, zone])
  const [draft, setDraft] = useState('')

  function add(text: string): void {
    const title = cleanText(text)
    if (title === '') return
    const { boardId, x, y } = test
    // The grid is made together with its first entry: one step to undo.
    const step = { gestureKey: newGesture('feedback') }
    const place = { x: x + 480, y }
    const frameId =
      items.frameId ??
      run(
        addFrame,
        { boardId, kind: 'feedback-grid', name: test.title, subjectId: test.id, ...place },
        step,
      )
    run(addNote, { boardId, type: 'note', title, ...place, frameId, zone }, step)
    setDraft('')
  }

  return (
    <section
      className={styles.zone}
      data-zone={zone}
      aria-label={translate(`testing.zone_${zone}`)}
    >
      <h4 className={styles.head}>
        <span aria-hidden="true">{signs[zone]}</span> {translate(`testing.zone_${zone}`)}
      </h4>
      <ul>
        {items.notes.map((note) => (
          <Entry key={note.id} note={note} onRemove={() => run(removeNotes, { ids: [note.id] })} />
        ))}
      </ul>
      <TextField
        label={translate('testing.add_feedback', { zone: translate(`testing.zone_${zone}`) })}
        isLabelHidden
        placeholder={translate(`testing.zone_${zone}_hint`)}
        value={draft}
        onCommit={add}
      />
    </section>
  )
}

function Entry({
  note,
  onRemove,
}: {
  readonly note: PlacedRecord
  readonly onRemove: () => void
}): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const edits = useTextEdits({
    recordId: note.id,
    fieldName: 'title',
    stored: note.title,
    clean: cleanText,
    write: (title, options) => run(retitleNote, { noteId: note.id, title }, options),
  })
  return (
    <li className={styles.entry}>
      <InlineEdit
        {...edits}
        label={translate('testing.feedback_entry')}
        placeholder={translate('common.untitled')}
        lines="many"
      />
      <IconButton
        icon="close"
        size="small"
        label={translate('testing.remove_feedback')}
        onClick={onRemove}
      />
    </li>
  )
}

/** The first feedback grid about a test, and what stands in one of its fields. */
function feedbackOf(
  reader: RecordReader,
  testId: string,
  zone: string,
): { readonly frameId: string | null; readonly notes: readonly PlacedRecord[] } {
  const frames = reader
    .pointingAt('frame', 'subjectId', testId)
    .filter(({ kind }) => kind === 'feedback-grid')
  const notes = frames
    .flatMap(({ id }) =>
      placedTypes.flatMap((type): readonly PlacedRecord[] =>
        reader.pointingAt(type, 'frameId', id),
      ),
    )
    .filter((note) => note.zone === zone)
    .sort(byOrder)
  return { frameId: frames[0]?.id ?? null, notes }
}
