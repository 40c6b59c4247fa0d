/** What can be done with the selected things of a board; each verb is one command and one undo step. */

import { addConnector } from '#shared/commands/boards/connector-commands.ts'
import { addFrame, dissolveFrame } from '#shared/commands/boards/frame-commands.ts'
import {
  arrangeNotes,
  convertNote,
  duplicateNotes,
  lockNotes,
  moveNotes,
  recolorNotes,
  removeNotes,
  sendNotes,
  stackNotes,
} from '#shared/commands/boards/note-commands.ts'
import { linkRecords } from '#shared/commands/thread/link-commands.ts'
import type { ArrangeMove } from '#shared/layout/board/arrange-moves.ts'
import { boundsOf, boxIn } from '#shared/layout/board/board-layout.ts'
import { frameMetrics } from '#shared/layout/board/board-metrics.ts'
import { membersOf } from '#shared/layout/board/board-walk.ts'
import { fieldKey } from '#shared/layout/board/board-view.ts'
import { freeSpot } from '#shared/layout/board/free-spot.ts'
import { zoneIn } from '#shared/layout/board/sheet-zones.ts'
import { isPlaced, type PlacedType } from '#shared/model/board-items.ts'
import type { NoteColor } from '#shared/model/placed.ts'
import type { BoardStage } from '#shared/model/records/board.ts'
import type { FrameKind } from '#shared/model/records/frame.ts'
import { linkFor } from '#shared/model/thread.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { offerUndo } from '#renderer/state/undo-offer.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { useBoard } from './board-state.ts'
import { spotAfter } from './editor/place.ts'

export type BoardVerbs = ReturnType<typeof useBoardVerbs>

const copyShift = 24

export function useBoardVerbs() {
  const parts = useBoard()
  const run = useRun()
  const document = useDocument()
  const translate = useTranslate()
  const toasts = useToasts()
  const { board, boardId, canEdit } = parts
  const { store } = document.workbench
  const layoutNow = () => board.getState().layout
  const select = (ids: readonly string[]) => {
    const id = ids.at(-1)
    if (id !== undefined) parts.goTo({ kind: 'thing', id }, ids)
  }

  const offerToUndo = (text: string) => {
    offerUndo(document, (undo) => {
      const id = toasts.show({
        text,
        action: { label: translate('common.undo'), onAction: undo },
      })
      return () => toasts.dismiss(id)
    })
  }

  return {
    /** What is selected on this board: notes, frames and connectors. */
    selected(): readonly string[] {
      const { view, items, frames } = layoutNow()
      const isHere = (id: string) =>
        items.has(id) || frames.has(id) || view.connectors.some((each) => each.id === id)
      return useSession.getState().selectedIds.filter(isHere)
    },

    remove(chosen: readonly string[]) {
      const layout = layoutNow()
      const ids = chosen.filter((id) => {
        const record = store.find(id)
        return record !== undefined && !('isLocked' in record && record.isLocked)
      })
      if (!canEdit || ids.length === 0) return
      const count = new Set(ids.flatMap((id) => [id, ...membersOf(layout, id)])).size
      const [first] = ids
      const next = first === undefined ? null : spotAfter(layout, first, 'below')
      const box = first === undefined ? undefined : boxIn(layout, first)
      run(removeNotes, { ids, withMembers: true })
      // What is typed next goes to where the removed note was.
      if (next !== null && box !== undefined) {
        const isGone = next.frameId !== null && ids.includes(next.frameId)
        parts.goTo({ ...next, point: box, ...(isGone ? { frameId: null, zone: '' } : {}) }, [])
      }
      offerToUndo(translate('canvas.removed', { count }))
    },

    duplicate(ids: readonly string[]) {
      if (!canEdit || ids.length === 0) return
      const things = ids.filter((id) => boxIn(layoutNow(), id) !== undefined)
      if (things.length === 0) return
      select(run(duplicateNotes, { ids: things, dx: copyShift, dy: copyShift }))
    },

    /** Puts notes into a new group where they lie, and asks for its name. */
    group(ids: readonly string[]) {
      const layout = layoutNow()
      const memberIds = ids.filter((id) => layout.items.has(id))
      if (!canEdit || memberIds.length === 0) return
      const bounds = boundsOf(memberIds.flatMap((id) => layout.items.get(id) ?? []))
      const id = run(addFrame, {
        boardId,
        kind: 'group',
        name: '',
        x: Math.round(bounds.x - frameMetrics.padding),
        y: Math.round(bounds.y - frameMetrics.headerHeight),
        memberIds,
      })
      parts.edit({ kind: 'thing', id })
    },

    /** Takes frames away; what they hold stays where it is drawn. */
    dissolve(ids: readonly string[]) {
      const layout = layoutNow()
      const frameId = ids.find((id) => layout.frames.has(id))
      if (!canEdit || frameId === undefined) return
      const members = membersOf(layout, frameId)
      const places = members.flatMap((id) => {
        const box = layout.items.get(id)
        return box === undefined ? [] : [{ id, x: box.x, y: box.y }]
      })
      run(dissolveFrame, { frameId, places })
      if (members.length > 0) select(members)
      else useSession.getState().select([])
    },

    /** Adds a frame at a free place near the middle of what is seen, and asks for its name. */
    addFrame(kind: FrameKind, near: { readonly x: number; readonly y: number }) {
      if (!canEdit) return
      const size = { width: frameMetrics.sectionWidth, height: frameMetrics.sectionHeight }
      const { x, y } = freeSpot(layoutNow(), near, size)
      const id = run(addFrame, { boardId, kind, name: '', x: Math.round(x), y: Math.round(y) })
      parts.edit({ kind: 'thing', id })
    },

    /** Locks what is selected; where all of it is locked already, unlocks it. */
    lock(ids: readonly string[]) {
      const things = ids.filter((id) => boxIn(layoutNow(), id) !== undefined)
      if (!canEdit || things.length === 0) return
      const isLocked = !things.every((id) => {
        const record = store.find(id)
        return record !== undefined && 'isLocked' in record && record.isLocked
      })
      run(lockNotes, { ids: things, isLocked })
    },

    stack(ids: readonly string[], to: 'front' | 'back' | 'forward' | 'backward') {
      if (canEdit && ids.length > 0) run(stackNotes, { ids, to })
    },

    recolor(ids: readonly string[], color: NoteColor) {
      const notes = ids.filter((id) => isPlaced(store.find(id)))
      if (canEdit && notes.length > 0) run(recolorNotes, { ids: notes, color })
    },

    convert(noteId: string, type: PlacedType) {
      if (canEdit) select([run(convertNote, { noteId, type })])
    },

    send(ids: readonly string[], stage: BoardStage) {
      const notes = ids.filter((id) => isPlaced(store.find(id)))
      if (!canEdit || notes.length === 0) return
      run(sendNotes, { ids: notes, stage })
      useSession.getState().select([])
      offerToUndo(translate(`canvas.sent_${stage}`, { count: notes.length }))
    },

    arrange(moves: readonly ArrangeMove[]) {
      if (canEdit && moves.length > 0) run(arrangeNotes, { moves })
    },

    /**
     * Moves what is free by px; notes that a frame arranges change places with their neighbours.
     * Presses of a key in a row undo together.
     */
    nudge(ids: readonly string[], dx: number, dy: number) {
      const layout = layoutNow()
      const arranging = new Set(layout.zones.map(({ frameId }) => frameId))
      const moves = ids.flatMap((id) => {
        const record = store.find(id)
        const box = boxIn(layout, id)
        if (box === undefined) return []
        if (!isPlaced(record) || record.frameId === null || !arranging.has(record.frameId)) {
          return [{ id, x: box.x + dx, y: box.y + dy }]
        }
        const kind = layout.view.frames.find((frame) => frame.id === record.frameId)?.kind
        const zone = kind === undefined ? '' : zoneIn(kind, record.zone)
        const members = layout.view.members.get(fieldKey(record.frameId, zone)) ?? []
        const index = members.indexOf(record) + (dx + dy > 0 ? 1 : -1)
        if (index < 0 || index >= members.length) return []
        return [{ id, x: box.x, y: box.y, frameId: record.frameId, zone, index }]
      })
      if (canEdit && moves.length > 0) {
        run(moveNotes, { moves }, { gestureKey: `nudge:${ids.join(' ')}` })
      }
    },

    /** Links two records where the thread has a link for them, else draws a connector. */
    connect(fromId: string, toId: string, isPlain: boolean): void {
      const [from, to] = [store.find(fromId), store.find(toId)]
      if (!canEdit || from === undefined || to === undefined || fromId === toId) return
      const link = isPlain ? null : linkFor(from, to)
      if (link !== null) {
        const before = document.workbench.history.state().undo
        run(linkRecords, { aId: fromId, bId: toId })
        // The same link twice is one link, and nothing to take back.
        if (document.workbench.history.state().undo === before) return
        offerToUndo(translate(`canvas.linked_${link.kind}`))
        return
      }
      const id = run(addConnector, { boardId, fromId, toId, arrow: 'end' })
      select([id])
    },
  }
}
