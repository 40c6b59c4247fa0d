/** The boards of a stage side by side: the one shown is renamed where it stands, the others lead there. */

import type { ReactNode } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import { updateBoard } from '#shared/commands/boards/board-commands.ts'
import type { BoardStage } from '#shared/model/records/board.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRecord, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { entryMark, useKeptFocus } from '#renderer/state/use-kept-focus.ts'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import styles from './BoardTabs.module.css'

interface BoardTabsProps {
  readonly stage: BoardStage
  readonly boardId: string
  readonly boardIds: readonly string[]
  /** Begins with the name of the shown board being written. */
  readonly isNaming: boolean
  readonly onNamed: () => void
}

export function BoardTabs(props: BoardTabsProps): ReactNode {
  const { stage, boardId, boardIds, isNaming, onNamed } = props
  const translate = useTranslate()
  useKeptFocus('board', boardIds)
  // A fresh field takes the focus with everything selected.
  const name = (
    <BoardName
      key={isNaming ? 'naming' : 'name'}
      boardId={boardId}
      stage={stage}
      isNaming={isNaming}
      onNamed={onNamed}
    />
  )
  if (boardIds.length < 2) return name
  return (
    <nav className={styles.tabs} aria-label={translate('boards.boards_of_stage')}>
      {boardIds.map((id) =>
        id === boardId ? (
          <span key={id} className={styles.current} aria-current="page">
            {name}
          </span>
        ) : (
          <BoardTab key={id} boardId={id} stage={stage} />
        ),
      )}
    </nav>
  )
}

interface BoardProps {
  readonly boardId: string
  readonly stage: BoardStage
}

function BoardTab({ boardId, stage }: BoardProps): ReactNode {
  const translate = useTranslate()
  const goTo = useSession((session) => session.goTo)
  const name = useRecord('board', boardId)?.name || translate(`boards.usual_name_${stage}`)
  return (
    <button
      type="button"
      className={styles.tab}
      title={name}
      {...entryMark('board', boardId)}
      onClick={() => goTo({ kind: 'board', stage, boardId })}
    >
      {name}
    </button>
  )
}

interface BoardNameProps extends BoardProps {
  readonly isNaming: boolean
  readonly onNamed: () => void
}

function BoardName({ boardId, stage, isNaming, onNamed }: BoardNameProps): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const stored = useRecord('board', boardId)?.name ?? ''
  const usual = translate(`boards.usual_name_${stage}`)
  if (isReadOnly) return <strong className={styles.name}>{stored || usual}</strong>
  return (
    <InlineEdit
      label={translate('boards.name')}
      value={stored}
      placeholder={usual}
      look="strong"
      autoFocus={isNaming}
      onDone={onNamed}
      className={styles.name ?? ''}
      // Without a name of its own the board shows the usual one, so an empty name is welcome.
      onCommit={(text) => run(updateBoard, { boardId, fields: { name: cleanLine(text) } })}
    />
  )
}
