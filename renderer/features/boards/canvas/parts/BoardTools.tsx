/** The tools at the lower edge of a board: what typing makes, frames, lining up, lines, pictures. */

import { useRef, type ReactNode } from 'react'
import {
  alignMoves,
  distributeMoves,
  tidyMoves,
  type Alignment,
} from '#shared/layout/board/arrange-moves.ts'
import { placedTypes, typedOnBoard } from '#shared/model/board-items.ts'
import { frameKinds } from '#shared/model/records/frame.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRecord } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import { useBoard, useFromBoard } from '#renderer/features/boards/canvas/board-state.ts'
import { useBoardVerbs } from '#renderer/features/boards/canvas/board-verbs.ts'
import { kindIcon } from '#renderer/features/boards/canvas/nodes/kind-look.ts'
import { useTakePicture } from '#renderer/features/boards/canvas/use-take-picture.ts'
import styles from './BoardTools.module.css'

const alignments: readonly Alignment[] = ['left', 'center', 'right', 'top', 'middle', 'bottom']

export function BoardTools(): ReactNode {
  const { boardId, board, canEdit, focus } = useBoard()
  const translate = useTranslate()
  const verbs = useBoardVerbs()
  const sheet = useSheetView()
  const takePicture = useTakePicture()
  const file = useRef<HTMLInputElement>(null)
  const stage = useRecord('board', boardId)?.stage
  const typedType = useFromBoard((state) => state.typedType)
  const count = useSession(({ selectedIds }) => selectedIds.length)
  if (!canEdit || stage === undefined) return null
  const type = typedType ?? typedOnBoard(stage)
  const layoutNow = () => board.getState().layout
  const nearMiddle = () => {
    const { x, y, zoom } = sheet.get()
    const { width, height } = sheet.windowSize()
    return { x: (width / 4 - x) / zoom, y: (height / 4 - y) / zoom }
  }

  const types = placedTypes
    .filter((each) => each !== 'picture')
    .map((each): MenuEntry => ({
      label: translate(`canvas.kind_${each}`),
      icon: kindIcon(each),
      movesFocus: true,
      onSelect: () => {
        board.setState({ typedType: each })
        focus()
      },
    }))
  const frames = frameKinds.map((kind): MenuEntry => ({
    label: translate(`canvas.frame_${kind}`),
    movesFocus: true,
    onSelect: () => verbs.addFrame(kind, nearMiddle()),
  }))
  const arranging: readonly MenuEntry[] = [
    ...alignments.map((alignment): MenuEntry => ({
      label: translate(`canvas.align_${alignment}`),
      onSelect: () => verbs.arrange(alignMoves(layoutNow(), verbs.selected(), alignment)),
    })),
    { kind: 'separator' },
    ...(['x', 'y'] as const).map((axis): MenuEntry => ({
      label: translate(`canvas.distribute_${axis}`),
      onSelect: () => verbs.arrange(distributeMoves(layoutNow(), verbs.selected(), axis)),
    })),
    {
      label: translate('canvas.tidy'),
      onSelect: () => verbs.arrange(tidyMoves(layoutNow(), verbs.selected())),
    },
  ]
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
