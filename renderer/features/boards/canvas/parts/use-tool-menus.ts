/** The menus of a board's tools: what typing makes, frames, lining up. */

import {
  alignMoves,
  distributeMoves,
  tidyMoves,
  type Alignment,
} from '#shared/layout/board/arrange-moves.ts'
import { placedTypes } from '#shared/model/board-items.ts'
import { frameKinds } from '#shared/model/records/frame.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import { useBoard } from '#renderer/features/boards/canvas/board-state.ts'
import { useBoardVerbs } from '#renderer/features/boards/canvas/board-verbs.ts'
import { kindIcon } from '#renderer/features/boards/canvas/nodes/kind-look.ts'

const alignments: readonly Alignment[] = ['left', 'center', 'right', 'top', 'middle', 'bottom']

export interface ToolMenus {
  readonly types: readonly MenuEntry[]
  readonly frames: readonly MenuEntry[]
  readonly arranging: readonly MenuEntry[]
}

export function useToolMenus(): ToolMenus {
  const { board, focus } = useBoard()
  const translate = useTranslate()
  const verbs = useBoardVerbs()
  const sheet = useSheetView()
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
  return { types, frames, arranging }
}
