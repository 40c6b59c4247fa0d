/** Lines several things of a board up, spreads them evenly, or lays them out in rows. */

import type { ReactNode } from 'react'
import { arrangeNotes } from '#shared/commands/boards/note-commands.ts'
import {
  alignMoves,
  distributeMoves,
  tidyMoves,
  type Alignment,
  type ArrangeMove,
} from '#shared/layout/board/arrange-moves.ts'
import { layoutBoard, type BoardLayout } from '#shared/layout/board/board-layout.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'

const alignments: readonly Alignment[] = ['left', 'center', 'right', 'top', 'middle', 'bottom']

interface ArrangeMenuProps {
  readonly boardId: string
  readonly ids: readonly string[]
}

export function ArrangeMenu({ boardId, ids }: ArrangeMenuProps): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly, workbench } = useDocument()

  function arrange(movesOf: (layout: BoardLayout) => readonly ArrangeMove[]): void {
    const moves = movesOf(layoutBoard(workbench.store, boardId))
    if (moves.length > 0) run(arrangeNotes, { moves })
  }

  const isTooFew = ids.length < 3
  const items: readonly MenuEntry[] = [
    ...alignments.map((alignment): MenuEntry => ({
      label: translate(`inspector.align_${alignment}`),
      onSelect: () => arrange((layout) => alignMoves(layout, ids, alignment)),
    })),
    { kind: 'separator' },
    {
      label: translate('inspector.spread_x'),
      isDisabled: isTooFew,
      onSelect: () => arrange((layout) => distributeMoves(layout, ids, 'x')),
    },
    {
      label: translate('inspector.spread_y'),
      isDisabled: isTooFew,
      onSelect: () => arrange((layout) => distributeMoves(layout, ids, 'y')),
    },
    {
      label: translate('inspector.tidy'),
      onSelect: () => arrange((layout) => tidyMoves(layout, ids)),
    },
  ]
  return (
    <Menu
      trigger={
        <Button size="small" icon="rows" iconAfter="chevron-down" disabled={isReadOnly}>
          {translate('inspector.arrange')}
        </Button>
      }
      items={items}
    />
  )
}
