/** The menu of a board: another board of the same stage, with or without a template, or none. */

import type { ReactNode } from 'react'
import { boardTemplates } from '#shared/commands/boards/board-templates.ts'
import type { BoardStage } from '#shared/model/records/board.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import { useBoardVerbs } from './board-verbs.ts'

interface BoardMenuProps {
  readonly stage: BoardStage
  readonly boardId: string
  readonly onRename: () => void
}

export function BoardMenu({ stage, boardId, onRename }: BoardMenuProps): ReactNode {
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const menu = useBoardMenuEntries(stage, boardId, onRename)
  if (isReadOnly) return null
  return (
    <Menu
      trigger={<IconButton icon="menu" size="small" label={translate('boards.menu')} />}
      items={menu}
    />
  )
}

/** The same entries for the palette. */
export function useBoardMenuEntries(
  stage: BoardStage,
  boardId: string,
  onRename: () => void,
): readonly MenuEntry[] {
  const translate = useTranslate()
  const { language } = useLanguage()
  const verbs = useBoardVerbs(stage)
  return [
    {
      label: translate('common.rename'),
      icon: 'edit',
      movesFocus: true,
      onSelect: onRename,
    },
    { kind: 'separator' },
    { kind: 'heading', label: translate('boards.add_board') },
    ...boardTemplates
      .filter((template) => template.stage === stage)
      .map((template) => ({
        label: template.names[language],
        icon: 'columns' as const,
        onSelect: () => verbs.start(template.id),
      })),
    { label: translate('boards.blank'), icon: 'add', onSelect: () => verbs.start(null) },
    { kind: 'separator' },
    {
      label: translate('boards.delete_board'),
      icon: 'delete',
      isDanger: true,
      onSelect: () => verbs.remove(boardId),
    },
  ]
}
