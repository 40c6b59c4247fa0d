/** One thing on a board as a row: what it is, what it says, who wrote it, and what matters most. */

import type { ReactNode } from 'react'
import { cleanText, withoutBreaks } from '#shared/base/text.ts'
import { retitleNote } from '#shared/commands/boards/note-commands.ts'
import { isPlaced } from '#shared/model/board-items.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useAnyRecord, useRecord, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { useTextEdits } from '#renderer/state/use-text-edits.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { RemarkMarks } from '#renderer/looks/RemarkMarks.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { isHiddenFrom } from '#renderer/features/boards/canvas/nodes/hidden.ts'
import styles from './BoardList.module.css'
import { countLinks, factsOf, typeIcon } from './record-facts.ts'
import { rowProps, type RowPlace } from './row-place.ts'

interface RecordRowProps extends RowPlace {
  readonly id: string
  readonly isSelected: boolean
  readonly isInFrame: boolean
}

export function RecordRow(props: RecordRowProps): ReactNode {
  const { id, isSelected, isInFrame, isActive, isEdited, onEdit, onEndEdit, onLeave, onPick } =
    props
  const translate = useTranslate()
  const record = useAnyRecord(id)
  const placed = isPlaced(record) ? record : undefined
  const author = useRecord('participant', placed?.authorId ?? '')
  const board = useRecord('board', placed?.boardId ?? '')
  const writingAs = useSession((session) => session.writingAs)
  const links = useSelected((reader) => countLinks(reader, id), [id])
  if (placed === undefined) return null
  const isHidden = isHiddenFrom(writingAs, board, placed)
  const word = translate(`canvas.kind_${placed.type}`)
  return (
    <div
      {...rowProps(props, id)}
      aria-selected={isSelected}
      className={classNames(
        styles.row,
        styles.record,
        isInFrame && styles.inFrame,
        isSelected && styles.selected,
        isActive && styles.active,
      )}
      onClick={(event) => {
        if (!isEdited) onPick(event.ctrlKey || event.metaKey || event.shiftKey)
      }}
      onDoubleClick={isHidden ? undefined : onEdit}
    >
      <div role="gridcell" aria-colindex={1} className={styles.type}>
        <span className={styles.dot} style={{ background: `var(--note-${placed.color})` }} />
        <Icon name={typeIcon(placed.type)} size={14} />
        <span className={styles.word}>{word}</span>
      </div>
      <div
        role="gridcell"
        aria-colindex={2}
        className={styles.title}
        onBlur={isEdited ? onLeave : undefined}
      >
        {isEdited && !isHidden ? (
          <TitleEdit id={id} title={placed.title} onEndEdit={onEndEdit} />
        ) : (
          <span className={styles.name}>
            {isHidden
              ? translate('boards.hidden_note')
              : nameOr(translate, onOneLine(placed.title))}
          </span>
        )}
        {!isHidden && <RemarkMarks id={id} />}
      </div>
      <div role="gridcell" aria-colindex={3} className={styles.minor}>
        {author?.name}
      </div>
      <div role="gridcell" aria-colindex={4} className={styles.minor}>
        {isHidden ? '' : factsOf(translate, placed)}
      </div>
      <div role="gridcell" aria-colindex={5} className={styles.links}>
        {links > 0 && (
          <>
            <Icon name="link" size={12} />
            <span className="visually-hidden">{translate('boards.links')} </span>
            {links}
          </>
        )}
      </div>
    </div>
  )
}

interface TitleEditProps {
  readonly id: string
  readonly title: string
  readonly onEndEdit: RowPlace['onEndEdit']
}

function TitleEdit({ id, title, onEndEdit }: TitleEditProps): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const edits = useTextEdits({
    recordId: id,
    fieldName: 'title',
    stored: title,
    clean: cleanText,
    write: (text, options) => run(retitleNote, { noteId: id, title: cleanText(text) }, options),
  })
  return (
    <InlineEdit
      label={translate('boards.title')}
      autoFocus
      className={styles.field ?? ''}
      {...edits}
      onDone={(how) => onEndEdit(how === 'committed' ? 1 : 0)}
    />
  )
}

function onOneLine(text: string): string {
  return withoutBreaks(text)
}
