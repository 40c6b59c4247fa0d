/** The place of a stage's boards: the header with its tools, and the board in the view that was chosen. */

import { useEffect, useRef, type ReactNode } from 'react'
import type { BoardStage } from '#shared/model/records/board.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useBoardViews } from '#renderer/state/board-views.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import styles from './BoardPage.module.css'
import { BoardHeader } from './page/BoardHeader.tsx'
import { StartBoard } from './page/StartBoard.tsx'
import { stageWord } from '#renderer/looks/stage-look.ts'
import { viewsOf } from './views.tsx'

interface BoardPageProps {
  readonly stage: BoardStage
  /** Null shows the first board of the stage, or how to begin where there is none. */
  readonly boardId: string | null
}

export function BoardPage({ stage, boardId }: BoardPageProps): ReactNode {
  const translate = useTranslate()
  const boardIds = useSelected(
    (reader) => reader.all('board').flatMap((board) => (board.stage === stage ? [board.id] : [])),
    [stage],
  )
  const chosenView = useBoardViews((state) => state.chosen[stage])
  const shownId = boardId !== null && boardIds.includes(boardId) ? boardId : boardIds[0]
  const shown = useRef<HTMLDivElement>(null)

  // What was pressed to get here may be gone; the sheet takes the keyboard by itself.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      if (shown.current?.dataset.view !== 'canvas') shown.current?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [shownId])
  const heading = <h1 className="visually-hidden">{translate(stageWord(stage))}</h1>
  if (shownId === undefined) {
    return (
      <div className={styles.start}>
        {heading}
        <StartBoard stage={stage} />
      </div>
    )
  }
  const views = viewsOf(stage)
  const view = views.find(({ id }) => id === chosenView) ?? views[0]
  if (view === undefined) return null
  const { Component } = view
  return (
    <div className={styles.page}>
      {heading}
      <BoardHeader stage={stage} boardId={shownId} boardIds={boardIds} view={view} />
      <div ref={shown} className={styles.view} data-view={view.id} tabIndex={-1}>
        <Component key={shownId} boardId={shownId} />
      </div>
    </div>
  )
}
