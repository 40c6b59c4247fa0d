/** Keeps the layout of a board up to date, and the keyboard where the work is. */

import type { BoardLayout } from '#shared/layout/board/board-layout.ts'
import { boxIn, layoutBoard } from '#shared/layout/board/board-layout.ts'
import { isPlaced } from '#shared/model/board-items.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import type { Diff } from '#shared/store/diff.ts'
import type { OpenDocument } from '#renderer/state/document.ts'
import { useSession } from '#renderer/state/session.ts'
import type { BoardParts } from './board-state.ts'

/** Listens until the returned function is called. */
export function followBoard(document: OpenDocument, parts: BoardParts): () => void {
  const { store } = document.workbench
  const { board, boardId } = parts
  const lay = () => {
    if (store.get('board', boardId) === undefined) return
    board.setState({ layout: layoutBoard(store, boardId, board.getState().layout) })
  }
  lay()
  const stopDocument = document.signal.subscribe(({ lastDiff, history }) => {
    if (concerns(lastDiff, board.getState().layout)) lay()
    leaveRemoved((id) => store.find(id) !== undefined)
    // With steps to do again, this was an undo or a redo: what it touched is what it is about.
    if (history.redo === null) return
    const touched = [...lastDiff.added.keys(), ...lastDiff.updated.keys()].filter(
      (id) => boxIn(board.getState().layout, id) !== undefined,
    )
    const things = withoutMembers(board.getState().layout, touched)
    const [first] = things
    if (first !== undefined) parts.goTo({ kind: 'thing', id: first }, things)
  })
  // Somebody else may select: the search, the inspector, a list.
  const stopSession = useSession.subscribe(({ selectedIds }) => {
    const { leadId } = board.getState()
    if (leadId !== null && selectedIds.includes(leadId)) return
    board.setState({ leadId: selectedIds.at(-1) ?? null })
  })
  return () => {
    stopDocument()
    stopSession()
  }
}

/** Whether a change touches what the layout of a board shows. */
function concerns(
  { added, updated, removed }: Diff,
  { view, items, frames }: BoardLayout,
): boolean {
  const lies = (record: AnyRecord) =>
    record.type === 'link' ||
    ((isPlaced(record) || record.type === 'frame' || record.type === 'connector') &&
      record.boardId === view.boardId)
  if ([...added.values(), ...removed.values()].some(lies)) return true
  return [...updated].some(
    ([id, { after }]) =>
      items.has(id) ||
      frames.has(id) ||
      'boardId' in after ||
      view.connectors.some((connector) => connector.id === id),
  )
}

/** Frames stand for what they hold. */
function withoutMembers({ view, frames }: BoardLayout, ids: readonly string[]): readonly string[] {
  const chosen = new Set(ids.filter((id) => frames.has(id)))
  if (chosen.size === 0) return ids
  const held = new Set(
    view.items.flatMap(({ id, frameId }) => (frameId !== null && chosen.has(frameId) ? [id] : [])),
  )
  return ids.filter((id) => !held.has(id))
}

function leaveRemoved(isThere: (id: string) => boolean): void {
  const { selectedIds, select } = useSession.getState()
  const left = selectedIds.filter(isThere)
  if (left.length < selectedIds.length) select(left)
}
