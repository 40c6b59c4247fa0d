/** A heading in the list: a frame or a field of a sheet, with how many things it holds. */

import type { ReactNode } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import { retitleNote } from '#shared/commands/boards/note-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRecord, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { frameName, zoneName } from '#renderer/features/boards/board-words.ts'
import styles from './BoardList.module.css'
import type { ListRow } from './list-rows.ts'
import { rowProps, type RowPlace } from './row-place.ts'

interface HeadingRowProps extends RowPlace {
  readonly boardId: string
  readonly row: Extract<ListRow, { readonly kind: 'heading' }>
}

export function HeadingRow(props: HeadingRowProps): ReactNode {
  const { row, isActive, isEdited, onEdit, onEndEdit, onLeave, onPick } = props
  const { frameId, zone } = row.part
  const translate = useTranslate()
  const run = useRun()
  const frame = useRecord('frame', frameId ?? '')
  const subject = useSelected(
    (reader) => {
      const record = frame?.subjectId == null ? undefined : reader.find(frame.subjectId)
      if (record === undefined) return ''
      return 'name' in record ? record.name : 'title' in record ? record.title : ''
    },
    [frame],
  )
  const name =
    frame === undefined
      ? translate('boards.free_notes')
      : row.level === 3
        ? zoneName(translate, zone)
        : frameName(translate, frame, subject)
  const isField = row.level === 3
  const Heading = `h${row.level}` as const
  return (
    <div
      {...rowProps(props, row.key)}
      className={classNames(
        styles.row,
        styles.heading,
        isField && styles.zone,
        isActive && styles.active,
      )}
      onClick={(event) => onPick(event.ctrlKey || event.metaKey)}
      onDoubleClick={onEdit}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        aria-colspan={5}
        className={styles.headingCell}
        onBlur={isEdited ? onLeave : undefined}
      >
        {isEdited && !isField && frame !== undefined ? (
          <InlineEdit
            label={translate('boards.frame_name')}
            value={frame.name}
            autoFocus
            className={styles.field ?? ''}
            onCommit={(text) => run(retitleNote, { noteId: frame.id, title: cleanLine(text) })}
            onDone={() => onEndEdit(0)}
          />
        ) : (
          <Heading className={styles.name}>{name}</Heading>
        )}
        <span className={styles.count}>{translate('boards.note_count', { count: row.count })}</span>
      </div>
    </div>
  )
}
