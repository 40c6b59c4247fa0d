/** The free sheet of one board: typing, dragging, grouping and linking what lies on it. */

import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { layoutBoard } from '#shared/layout/board/board-layout.ts'
import { SheetCanvasProvider } from '#renderer/canvas/SheetCanvas.tsx'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { createLocalStore } from '#renderer/state/local-store.ts'
import { useSession } from '#renderer/state/session.ts'
import { BoardContext, type BoardParts, type BoardState } from './board-state.ts'
import { BoardOffers } from './BoardOffers.tsx'
import { BoardSheet } from './BoardSheet.tsx'
import { BoardSurface } from './BoardSurface.tsx'
import type { BoardEditorHandle } from './editor/BoardEditor.tsx'
import { followBoard } from './follow-board.ts'

export function BoardCanvas({ boardId }: { readonly boardId: string }): ReactNode {
  // Another board is another sheet, with a place of its own.
  return <OpenBoard key={boardId} boardId={boardId} />
}

function OpenBoard({ boardId }: { readonly boardId: string }): ReactNode {
  const document = useDocument()
  const handle = useRef<BoardEditorHandle>(null)
  const [board] = useState(() =>
    createLocalStore<BoardState>({
      layout: layoutBoard(document.workbench.store, boardId),
      spot: null,
      leadId: useSession.getState().selectedIds.at(-1) ?? null,
      typedType: null,
      dragging: null,
      resizing: null,
      connecting: null,
      marquee: null,
      isEditing: false,
      isPanning: false,
    }),
  )
  const parts = useMemo((): BoardParts => {
    const goTo: BoardParts['goTo'] = (place, selectedIds) => {
      if (place.kind === 'thing') board.setState({ leadId: place.id })
      else board.setState({ spot: place, leadId: null })
      useSession.getState().select(selectedIds ?? (place.kind === 'thing' ? [place.id] : []))
    }
    return {
      boardId,
      board,
      canEdit: !document.isReadOnly,
      goTo,
      edit(place) {
        goTo(place)
        // The editor must have been given the place before it opens it.
        requestAnimationFrame(() => handle.current?.edit())
      },
      focus: () => handle.current?.focus(),
    }
  }, [board, boardId, document])
  useEffect(() => followBoard(document, parts), [document, parts])
  return (
    <BoardContext value={parts}>
      <SheetCanvasProvider>
        <BoardSheet ref={handle} />
        <BoardSurface />
        <BoardOffers />
      </SheetCanvasProvider>
    </BoardContext>
  )
}
