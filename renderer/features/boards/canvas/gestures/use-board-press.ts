/** The mouse on a board: choosing, dragging, resizing, drawing lines, the marquee. */

import { useRef } from 'react'
import { duplicateNotes, moveNotes, resizeNote } from '#shared/commands/boards/note-commands.ts'
import { linkMany } from '#shared/commands/thread/link-commands.ts'
import type { Box, Point } from '#shared/base/geometry.ts'
import { frameAt, thingsIn } from '#shared/layout/board/board-hit.ts'
import { boxIn } from '#shared/layout/board/board-layout.ts'
import { linkFor } from '#shared/model/thread.ts'
import { followPress, type SheetPress } from '#renderer/canvas/sheet-gesture.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { useBoard } from '#renderer/features/boards/canvas/board-state.ts'
import { useBoardVerbs } from '#renderer/features/boards/canvas/board-verbs.ts'
import { spotAt } from '#renderer/features/boards/canvas/editor/place.ts'
import { connectHint, dragThings, type DragOutcome } from './drag-things.ts'
import { resizedBox } from './resize-box.ts'

let drags = 0

export function useBoardPress() {
  const parts = useBoard()
  const run = useRun()
  const verbs = useBoardVerbs()
  const sheet = useSheetView()
  const { store } = useDocument().workbench
  const cancel = useRef<(() => void) | null>(null)
  const { board, canEdit } = parts
  const layoutNow = () => board.getState().layout

  const isLocked = (id: string) => {
    const record = store.find(id)
    return record !== undefined && 'isLocked' in record && record.isLocked
  }

  const choose = (id: string, press: SheetPress) => {
    const selected = verbs.selected()
    if (press.isShift || press.isControl) {
      const others = selected.filter((each) => each !== id)
      const ids = selected.includes(id) ? others : [...others, id]
      parts.goTo({ kind: 'thing', id: ids.at(-1) ?? id }, ids)
    } else parts.goTo({ kind: 'thing', id })
    parts.focus()
  }

  const goToSpot = (point: Point) => {
    const layout = layoutNow()
    const rounded = { x: Math.round(point.x), y: Math.round(point.y) }
    parts.goTo(spotAt(layout, rounded, frameAt(layout, point)), [])
    parts.focus()
  }

  const seenArea = (): Box => {
    const { x, y, zoom } = sheet.get()
    const { width, height } = sheet.windowSize()
    return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
  }

  const drop = (ids: readonly string[], { dragging, place, dx, dy }: DragOutcome) => {
    const { hint } = dragging
    const layout = layoutNow()
    const [first] = ids
    if (hint !== null && first !== undefined) {
      const target = store.find(hint.toId)
      const from = store.find(first)
      const link = from === undefined || target === undefined ? null : linkFor(from, target)
      if (ids.length > 1 && link?.toId === hint.toId)
        run(linkMany, { fromIds: ids, toId: hint.toId })
      else if (ids.length === 1) verbs.connect(first, hint.toId, false)
      return
    }
    const options = { gestureKey: `drag:${++drags}` }
    const moved = dragging.isCopy ? run(duplicateNotes, { ids, dx, dy }, options) : ids
    const moves = moved.flatMap((id, n) => {
      const box = boxIn(layout, ids[n] ?? id)
      if (box === undefined) return []
      const to = { id, x: Math.round(box.x + dx), y: Math.round(box.y + dy) }
      if (layout.frames.has(ids[n] ?? id)) return dragging.isCopy ? [] : [to]
      const { frameId, zone, index } = place
      return [{ ...to, frameId, zone, ...(index === null ? {} : { index: index + n }) }]
    })
    if (moves.length > 0) run(moveNotes, { moves }, options)
    const id = moved.at(-1)
    if (id !== undefined) parts.goTo({ kind: 'thing', id }, moved)
  }

  /** Things in the order in which they are read, so that a group takes them in that order. */
  const dragged = (id: string): readonly string[] => {
    const selected = verbs.selected()
    const { view, items } = layoutNow()
    if (!selected.includes(id)) return [id]
    const things = selected.filter(
      (each) => boxIn(layoutNow(), each) !== undefined && !isLocked(each),
    )
    const order = new Map([...items.keys()].map((each, place) => [each, place]))
    const isTaken = (each: string) => {
      const frameId = view.items.find((item) => item.id === each)?.frameId
      return frameId != null && things.includes(frameId)
    }
    return things
      .filter((each) => !isTaken(each))
      .sort((a, b) => (order.get(a) ?? -1) - (order.get(b) ?? -1))
  }

  const drag = (event: React.PointerEvent, surface: HTMLElement, id: string) => {
    let outcome: DragOutcome | null = null
    let ids: readonly string[] | null = null
    const stop = () => board.setState({ dragging: null })
    cancel.current = followPress(event, surface, sheet, {
      onClick: (press) => choose(id, press),
      onMove(press) {
        if (!canEdit || isLocked(id) || boxIn(layoutNow(), id) === undefined) return
        if (ids === null) {
          ids = dragged(id)
          if (!useSession.getState().selectedIds.includes(id)) parts.goTo({ kind: 'thing', id })
          parts.focus()
        }
        const { zoom } = sheet.get()
        outcome = dragThings(store, layoutNow(), ids, press, { zoom, area: seenArea() })
        board.setState({ dragging: outcome.dragging })
      },
      onEnd() {
        stop()
        if (ids !== null && outcome !== null) drop(ids, outcome)
        parts.focus()
      },
      onCancel: stop,
    })
  }

  const resize = (event: React.PointerEvent, surface: HTMLElement, id: string, corner: string) => {
    const box = boxIn(layoutNow(), id)
    if (box === undefined) return
    const isFrame = layoutNow().frames.has(id)
    const stop = () => board.setState({ resizing: null })
    cancel.current = followPress(event, surface, sheet, {
      onClick: () => parts.focus(),
      onMove: (press) =>
        board.setState({ resizing: { id, box: resizedBox(box, corner, press, isFrame) } }),
      onEnd(press) {
        stop()
        run(resizeNote, { id, ...resizedBox(box, corner, press, isFrame) })
        parts.focus()
      },
      onCancel: stop,
    })
  }

  const connect = (event: React.PointerEvent, surface: HTMLElement, fromId: string) => {
    const stop = () => board.setState({ connecting: null })
    cancel.current = followPress(event, surface, sheet, {
      onClick: () => parts.focus(),
      onMove(press) {
        const hint = connectHint(store, layoutNow(), fromId, press)
        board.setState({ connecting: { fromId, pointer: press.pointer, hint } })
      },
      onEnd(press) {
        stop()
        const hint = connectHint(store, layoutNow(), fromId, press)
        if (hint !== null) verbs.connect(fromId, hint.toId, hint.kind === null)
        parts.focus()
      },
      onCancel: stop,
    })
  }

  const marquee = (event: React.PointerEvent, surface: HTMLElement) => {
    const before = event.shiftKey ? verbs.selected() : []
    const areaOf = ({ start, pointer }: SheetPress): Box => ({
      x: Math.min(start.x, pointer.x),
      y: Math.min(start.y, pointer.y),
      width: Math.abs(pointer.x - start.x),
      height: Math.abs(pointer.y - start.y),
    })
    const chooseIn = (press: SheetPress) => {
      const hit = thingsIn(layoutNow(), areaOf(press))
      const ids = [...before.filter((id) => !hit.includes(id)), ...hit]
      const id = ids.at(-1)
      if (id === undefined) useSession.getState().select([])
      else useSession.getState().select(ids)
    }
    const stop = () => board.setState({ marquee: null })
    cancel.current = followPress(event, surface, sheet, {
      onClick: (press) => goToSpot(press.pointer),
      onMove(press) {
        board.setState({ marquee: areaOf(press) })
        chooseIn(press)
      },
      onEnd(press) {
        stop()
        chooseIn(press)
        parts.focus()
      },
      onCancel: stop,
    })
  }

  return {
    /** Begins whatever a press of the left button means where it was made. */
    onPointerDown(event: React.PointerEvent<HTMLElement>) {
      const { target, currentTarget: surface } = event
      if (event.button !== 0 || !(target instanceof Element) || board.getState().isPanning) return
      if (target.closest('[data-cell-editor]') !== null) return
      const [single] = verbs.selected()
      const corner = target.closest<HTMLElement>('[data-resize]')?.dataset['resize']
      if (corner !== undefined && single !== undefined)
        return resize(event, surface, single, corner)
      const isSide = target.closest('[data-connect]') !== null
      if (isSide && single !== undefined) return connect(event, surface, single)
      const id = thingOf(target)
      if (id !== null) drag(event, surface, id)
      else if (isGround(target)) marquee(event, surface)
    },
    /** A menu is about what it was asked for, or about all that is chosen where that is one. */
    onMenu(event: React.MouseEvent) {
      const id = event.target instanceof Element ? thingOf(event.target) : null
      if (id !== null && !verbs.selected().includes(id)) parts.goTo({ kind: 'thing', id })
    },
    onDoubleClick(event: React.MouseEvent) {
      if (!(event.target instanceof Element) || !canEdit) return
      const id = thingOf(event.target)
      if (id !== null) return parts.edit({ kind: 'thing', id })
      if (!isGround(event.target)) return
      const layout = layoutNow()
      const point = sheet.toSheet({ x: event.clientX, y: event.clientY })
      const rounded = { x: Math.round(point.x), y: Math.round(point.y) }
      parts.edit(spotAt(layout, rounded, frameAt(layout, point)))
    },
    /** Ends what is going on when the board goes. */
    stop: () => cancel.current?.(),
  }
}

function thingOf(target: Element): string | null {
  return target.closest('[data-thing-id]')?.getAttribute('data-thing-id') ?? null
}

function isGround(target: Element): boolean {
  return target.closest('.react-flow__pane') !== null
}
