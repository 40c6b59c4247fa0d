/** The tools at the lower edge of a board: what typing makes, frames, lining up, lines, pictures. */

import { useRef, type ReactNode } from 'react'
import { typedOnBoard } from '#shared/model/board-items.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRecord } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import { useBoard, useFromBoard } from '#renderer/features/boards/canvas/board-state.ts'
import { useBoardVerbs } from '#renderer/features/boards/canvas/board-verbs.ts'
import { kindIcon } from '#renderer/features/boards/canvas/nodes/kind-look.ts'
import { useTakePicture } from '#renderer/features/boards/canvas/use-take-picture.ts'
import { useToolMenus } from './use-tool-menus.ts'
import styles from './BoardTools.module.css'

export function BoardTools(): ReactNode {
  const { boardId, canEdit, focus } = useBoard()
  const translate = useTranslate()
  const verbs = useBoardVerbs()
  const takePicture = useTakePicture()
  const { types, frames, arranging } = useToolMenus()
  const file = useRef<HTMLInputElement>(null)
  const stage = useRecord('board', boardId)?.stage
  const typedType = useFromBoard((state) => state.typedType)
  const count = useSession(({ selectedIds }) => selectedIds.length)
  if (!canEdit || stage === undefined) return null
  const type = typedType ?? typedOnBoard(stage)
  return (
    <div className={styles.tools} role="toolbar" aria-label={translate('canvas.tools')}>
      <Menu
        side="top"
        items={types}
        trigger={
          <Button icon={kindIcon(type)} variant="ghost">
            {translate(`canvas.kind_${type}`)}
          </Button>
        }
      />
      <Menu
        side="top"
        items={frames}
        trigger={
          <IconButton icon="add-square" label={translate('canvas.add_frame')} tooltipSide="top" />
        }
      />
      <Menu
        side="top"
        items={arranging}
        trigger={
          <IconButton
            icon="columns"
            label={translate('canvas.arrange')}
            tooltipSide="top"
            disabled={count < 2}
          />
        }
      />
      <IconButton
        icon="link"
        label={translate('canvas.connect')}
        shortcut="Mod+J"
        tooltipSide="top"
        disabled={count !== 2}
        onClick={() => {
          const [from, to] = verbs.selected()
          if (from !== undefined && to !== undefined) verbs.connect(from, to, false)
          focus()
        }}
      />
      <IconButton
        icon="image"
        label={translate('canvas.add_picture')}
        tooltipSide="top"
        onClick={() => file.current?.click()}
      />
      <input
        ref={file}
        type="file"
        accept="image/*"
        className={styles.file}
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const [picture] = event.target.files ?? []
          event.target.value = ''
          if (picture !== undefined) void takePicture(picture)
        }}
      />
    </div>
  )
}
