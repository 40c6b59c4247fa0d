/** The tools of a workshop beside a board's views: people, clock, colours and silence. */

import type { ReactNode } from 'react'
import { updateBoard } from '#shared/commands/boards/board-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRecord, useRun } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { LegendTool } from './LegendTool.tsx'
import { ParticipantsTool } from './ParticipantsTool.tsx'
import { TimerTool } from './TimerTool.tsx'
import styles from './WorkshopTools.module.css'

export function WorkshopTools({ boardId }: { readonly boardId: string }): ReactNode {
  return (
    <div className={styles.tools}>
      <SilenceTool boardId={boardId} />
      <ParticipantsTool />
      <LegendTool boardId={boardId} />
      <TimerTool boardId={boardId} />
    </div>
  )
}

/** While silent, everybody sees their own notes only; what ends it says so in words. */
function SilenceTool({ boardId }: { readonly boardId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const isSilent = useRecord('board', boardId)?.isSilent ?? false
  const set = (willBeSilent: boolean): void =>
    run(updateBoard, { boardId, fields: { isSilent: willBeSilent } })
  return isSilent ? (
    <Button size="small" icon="eye" disabled={isReadOnly} onClick={() => set(false)}>
      {translate('boards.reveal')}
    </Button>
  ) : (
    <IconButton
      icon="eye-off"
      size="small"
      label={translate('boards.silent')}
      disabled={isReadOnly}
      onClick={() => set(true)}
    />
  )
}
