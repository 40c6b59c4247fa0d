/** Above a board: its stage and name, the boards beside it, its views and the tools of a workshop. */

import { useState, type ReactNode } from 'react'
import type { BoardStage } from '#shared/model/records/board.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRecord } from '#renderer/state/document-hooks.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { stageIcon, stageTone, stageWord } from '#renderer/looks/stage-look.ts'
import type { BoardView } from '#renderer/features/boards/views.tsx'
import { WorkshopTools } from '#renderer/features/boards/workshop/WorkshopTools.tsx'
import styles from './BoardHeader.module.css'
import { BoardMenu } from './BoardMenu.tsx'
import { HeaderOffers } from './HeaderOffers.tsx'
import { BoardTabs } from './BoardTabs.tsx'
import { QuestionChooser } from './QuestionChooser.tsx'
import { ViewSwitch } from './ViewSwitch.tsx'

interface BoardHeaderProps {
  readonly stage: BoardStage
  readonly boardId: string
  readonly boardIds: readonly string[]
  readonly view: BoardView
}

export function BoardHeader({ stage, boardId, boardIds, view }: BoardHeaderProps): ReactNode {
  const translate = useTranslate()
  const board = useRecord('board', boardId)
  const hasName = board !== undefined && board.name !== ''
  const hasQuestion = stage === 'ideate' && board !== undefined && board.questionId !== null
  const [isNaming, setIsNaming] = useState(false)
  // Above ideas the room belongs to the question; the stage says what the board is.
  const showsName = stage !== 'ideate' || hasName || boardIds.length > 1 || isNaming
  return (
    <div className={styles.header} role="group" aria-label={translate('boards.header')}>
      <div className={classNames(styles.subject, hasQuestion && styles.asking)}>
        <Chip tone={stageTone(stage)} icon={stageIcon(stage)}>
          {translate(stageWord(stage))}
        </Chip>
        {showsName && (
          <BoardTabs
            stage={stage}
            boardId={boardId}
            boardIds={boardIds}
            isNaming={isNaming}
            onNamed={() => setIsNaming(false)}
          />
        )}
        <HeaderOffers
          stage={stage}
          boardId={boardId}
          viewId={view.id}
          onRename={() => setIsNaming(true)}
        />
        <BoardMenu stage={stage} boardId={boardId} onRename={() => setIsNaming(true)} />
        {stage === 'ideate' && <QuestionChooser boardId={boardId} />}
      </div>
      <div className={styles.tools}>
        <ViewSwitch stage={stage} view={view} />
        <WorkshopTools boardId={boardId} />
      </div>
    </div>
  )
}
