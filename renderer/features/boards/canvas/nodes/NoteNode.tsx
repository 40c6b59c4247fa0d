/** Draws one note of a board. It reads its own record, so that an edit redraws one note only. */

import { memo } from 'react'
import { boardType } from '#shared/layout/board/board-metrics.ts'
import { layoutNote } from '#shared/layout/board/note-face.ts'
import { homeStageOf, isPlaced } from '#shared/model/board-items.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useAnyRecord, useRecord } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { useThreadRole } from '#renderer/state/thread.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { useBoard } from '#renderer/features/boards/canvas/board-state.ts'
import { isHiddenFrom } from './hidden.ts'
import { NoteFoot } from './NoteFoot.tsx'
import { NoteLine } from './NoteLine.tsx'
import styles from './NoteNode.module.css'

export const NoteNode = memo(function NoteNode({ id }: { readonly id: string }) {
  const record = useAnyRecord(id)
  const board = useRecord('board', useBoard().boardId)
  const writingAs = useSession((session) => session.writingAs)
  const isSelected = useSession((session) => session.selectedIds.includes(id))
  const isCut = useSession((session) => session.cutIds.includes(id))
  const role = useThreadRole(id)
  const translate = useTranslate()
  if (!isPlaced(record)) return null
  const stage = homeStageOf(record.type)
  const isHidden = isHiddenFrom(writingAs, board, record)
  const className = classNames(
    styles.note,
    styles[record.color],
    stage !== null && styles[stage],
    isSelected && styles.selected,
    isCut && styles.cut,
    isHidden && styles.hidden,
    role !== null && role !== 'self' && styles[role],
  )
  if (isHidden) {
    return (
      <div className={className} data-thing-id={id}>
        <span className={styles.blank}>{translate('canvas.hidden_note')}</span>
      </div>
    )
  }
  return (
    <div className={className} data-thing-id={id}>
      {layoutNote(record).lines.map(({ kind, y, height }) =>
        kind === 'title' ? (
          <div key={kind} className={styles.title} style={{ top: y, height, ...titleStyle }}>
            {record.title === '' ? (
              <span className={styles.untitled}>{translate('common.untitled')}</span>
            ) : (
              record.title
            )}
          </div>
        ) : (
          <div key={kind} className={styles.line} style={{ top: y, height }}>
            <NoteLine record={record} kind={kind} />
          </div>
        ),
      )}
      <NoteFoot record={record} />
    </div>
  )
})

const titleStyle = {
  fontSize: boardType.noteTitle.fontSize,
  lineHeight: `${boardType.noteTitle.lineHeight}px`,
  fontWeight: boardType.noteTitle.weight,
} as const
