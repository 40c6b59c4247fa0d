/** Offers by name what the header of a board holds: its menu, its views, silence. */

import type { ReactNode } from 'react'
import { updateBoard } from '#shared/commands/boards/board-commands.ts'
import type { BoardStage } from '#shared/model/records/board.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useBoardViews } from '#renderer/state/board-views.ts'
import { useDocument, useRecord, useRun } from '#renderer/state/document-hooks.ts'
import { InEveryLanguage, useOfferMenu } from '#renderer/state/offered-menus.tsx'
import { viewsOf } from '#renderer/features/boards/views.tsx'
import { useBoardMenuEntries } from './BoardMenu.tsx'

interface HeaderOffersProps {
  readonly stage: BoardStage
  readonly boardId: string
  readonly viewId: string
  readonly onRename: () => void
}

export function HeaderOffers(props: HeaderOffersProps): ReactNode {
  const { isReadOnly } = useDocument()
  return (
    <InEveryLanguage>
      <ViewChoice {...props} />
      {!isReadOnly && <BoardChanges {...props} />}
    </InEveryLanguage>
  )
}

function ViewChoice({ stage, viewId }: HeaderOffersProps): null {
  const translate = useTranslate()
  const choose = useBoardViews((state) => state.choose)
  useOfferMenu('board-views', () => ({
    about: translate('boards.views'),
    entries: viewsOf(stage).map(({ id, labelKey, icon }) => ({
      kind: 'check',
      label: translate(labelKey),
      icon,
      isChecked: id === viewId,
      onSelect: () => choose(stage, id),
    })),
  }))
  return null
}

function BoardChanges({ stage, boardId, onRename }: HeaderOffersProps): null {
  const translate = useTranslate()
  const run = useRun()
  const board = useRecord('board', boardId)
  const entries = useBoardMenuEntries(stage, boardId, onRename)
  useOfferMenu('board', () => ({
    about: translate('palette.about_board', {
      name: board?.name || translate(`boards.usual_name_${stage}`),
    }),
    entries,
  }))
  useOfferMenu('board-silence', () => ({
    entries: [
      {
        kind: 'check',
        label: translate('boards.silent'),
        icon: 'eye-off',
        isChecked: board?.isSilent === true,
        onSelect: (isSilent) => run(updateBoard, { boardId, fields: { isSilent } }),
      },
    ],
  }))
  return null
}
