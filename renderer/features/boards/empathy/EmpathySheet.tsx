/** One empathy map: its fields by name and number, each with its notes and a line to add the next. */

import type { ReactNode } from 'react'
import { cleanText } from '#shared/base/text.ts'
import { retitleNote } from '#shared/commands/boards/note-commands.ts'
import { sheetForm, zoneIn, type SheetZone } from '#shared/layout/board/sheet-zones.ts'
import { isPlaced, placedTypes, type PlacedRecord } from '#shared/model/board-items.ts'
import { byOrder } from '#shared/base/order-key.ts'
import type { Frame } from '#shared/model/records/frame.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import {
  useAnyRecord,
  useDocument,
  useRecord,
  useRun,
  useSelected,
} from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { useTextEdits } from '#renderer/state/use-text-edits.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { zoneName } from '#renderer/features/boards/board-words.ts'
import { isHiddenFrom } from '#renderer/features/boards/canvas/nodes/hidden.ts'
import { AddLine } from './AddLine.tsx'
import styles from './EmpathySheet.module.css'

interface EmpathySheetProps {
  readonly boardId: string
  readonly frame: Frame
}

export function EmpathySheet({ boardId, frame }: EmpathySheetProps): ReactNode {
  const members = useSelected(
    (reader) =>
      placedTypes
        .flatMap((type): readonly PlacedRecord[] => reader.pointingAt(type, 'frameId', frame.id))
        .sort(byOrder),
    [frame.id],
  )
  const rows = sheetForm(frame.kind)?.rows ?? []
  return (
    <div className={styles.fields}>
      {rows.flat().map((field) => (
        <Field
          key={field.zone}
          boardId={boardId}
          frame={frame}
          field={field}
          ids={members
            .filter(({ zone }) => zoneIn(frame.kind, zone) === field.zone)
            .map(({ id }) => id)}
        />
      ))}
    </div>
  )
}

interface FieldProps extends EmpathySheetProps {
  readonly field: SheetZone
  readonly ids: readonly string[]
}

function Field({ boardId, frame, field, ids }: FieldProps): ReactNode {
  const translate = useTranslate()
  const name = zoneName(translate, field.zone)
  const id = `field-${frame.id}-${field.zone}`
  return (
    <section
      className={styles.field}
      style={{ gridColumn: `span ${field.span}` }}
      aria-labelledby={id}
    >
      <h3 id={id} className={styles.name}>
        {field.number !== null && <span className={styles.number}>{field.number}</span>}
        {name}
        <span className={styles.count}>{ids.length}</span>
      </h3>
      <ul className={styles.notes}>
        {ids.map((noteId) => (
          <li key={noteId}>
            <FieldNote noteId={noteId} />
          </li>
        ))}
      </ul>
      <AddLine
        boardId={boardId}
        part={{ frameId: frame.id, zone: field.zone }}
        label={translate('boards.add_to_field', { field: name })}
      />
    </section>
  )
}

function FieldNote({ noteId }: { readonly noteId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const record = useAnyRecord(noteId)
  const note = isPlaced(record) ? record : undefined
  const board = useRecord('board', note?.boardId ?? '')
  const author = useRecord('participant', note?.authorId ?? '')
  const writingAs = useSession((session) => session.writingAs)
  const select = useSession((session) => session.select)
  const isSelected = useSession(({ selectedIds }) => selectedIds.includes(noteId))
  const edits = useTextEdits({
    recordId: noteId,
    fieldName: 'title',
    stored: note?.title ?? '',
    clean: cleanText,
    write: (text, options) => run(retitleNote, { noteId, title: cleanText(text) }, options),
  })
  if (note === undefined) return null
  const isHidden = isHiddenFrom(writingAs, board, note)
  return (
    <div
      className={classNames(styles.note, isSelected && styles.selected)}
      style={{ background: `var(--note-${note.color})` }}
      onFocus={() => select([noteId])}
    >
      {isHidden ? (
        <span>{translate('boards.hidden_note')}</span>
      ) : isReadOnly ? (
        <span>{note.title}</span>
      ) : (
        <InlineEdit label={translate('boards.title')} look="reading" {...edits} />
      )}
      {author !== undefined && <span className={styles.author}>{author.name}</span>}
    </div>
  )
}
