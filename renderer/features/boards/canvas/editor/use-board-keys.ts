/** The keys of a board while nothing is being typed: walking, moving, arranging, deleting. */

import { resizeNote } from '#shared/commands/boards/note-commands.ts'
import { boxIn } from '#shared/layout/board/board-layout.ts'
import { snapGrid } from '#shared/layout/board/board-snap.ts'
import { nextThing, readingOrder } from '#shared/layout/board/board-walk.ts'
import type { Direction } from '#shared/layout/cell-walk.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { moveFocus } from '#renderer/state/focus-places.ts'
import { useSession } from '#renderer/state/session.ts'
import { useBoard } from '#renderer/features/boards/canvas/board-state.ts'
import { useBoardVerbs } from '#renderer/features/boards/canvas/board-verbs.ts'
import { placeBox, spotAfter, type BoardPlace } from './place.ts'

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Answers a key press at a place; what it leaves alone starts a text. */
export function useBoardKeys(place: BoardPlace) {
  const parts = useBoard()
  const run = useRun()
  const verbs = useBoardVerbs()
  const { board, canEdit } = parts
  const layoutNow = () => board.getState().layout

  const goToThing = (id: string) => parts.goTo({ kind: 'thing', id })

  const walk = (direction: Direction, isExtending: boolean) => {
    const layout = layoutNow()
    const box = placeBox(layout, place)
    if (box === null) return
    const leftOut = new Set(place.kind === 'thing' ? [place.id] : [])
    const next = nextThing(layout, box, direction, leftOut)
    if (next === null) return
    if (!isExtending) return goToThing(next)
    const others = verbs.selected().filter((id) => id !== next)
    parts.goTo({ kind: 'thing', id: next }, [...others, next])
  }

  const step = (by: number): boolean => {
    const order = readingOrder(layoutNow())
    const now = place.kind === 'thing' ? order.indexOf(place.id) : -1
    const next = order[now < 0 && by < 0 ? order.length - 1 : now + by]
    if (next !== undefined) goToThing(next)
    return next !== undefined
  }

  const resize = (dx: number, dy: number) => {
    if (place.kind !== 'thing' || !canEdit) return
    const box = boxIn(layoutNow(), place.id)
    if (box === undefined) return
    const { x, y, width, height } = box
    const size = { width: Math.max(96, width + dx), height: Math.max(48, height + dy) }
    run(resizeNote, { id: place.id, x, y, ...size }, { gestureKey: `resize:${place.id}` })
  }

  const command = (event: React.KeyboardEvent): boolean => {
    const ids = verbs.selected()
    if (event.altKey) return false
    // Codes, since a Korean keyboard names the jamo instead of the letter.
    switch (`${event.shiftKey ? 'Shift+' : ''}${event.code}`) {
      case 'KeyA': {
        const all = readingOrder(layoutNow())
        const id = all[0]
        if (id !== undefined) parts.goTo({ kind: 'thing', id }, all)
        return true
      }
      case 'KeyD':
        verbs.duplicate(ids)
        return true
      case 'KeyG':
        verbs.group(ids)
        return true
      case 'Shift+KeyG':
        verbs.dissolve(ids)
        return true
      case 'KeyL':
        verbs.lock(ids)
        return true
      case 'KeyJ':
      case 'Shift+KeyJ': {
        const [from, to, third] = ids
        const isPair = from !== undefined && to !== undefined && third === undefined
        if (isPair) verbs.connect(from, to, event.shiftKey)
        return true
      }
      default:
        return false
    }
  }

  return (event: React.KeyboardEvent): void => {
    const { key, shiftKey, altKey } = event
    const direction = directions[key]
    const isCommand = event.ctrlKey || event.metaKey
    const taken = () => event.preventDefault()
    if (key === 'F6' || (isCommand && key === 'Enter')) {
      taken()
      moveFocus('inspector')
    } else if (isCommand) {
      if (command(event)) taken()
    } else if (direction !== undefined) {
      taken()
      const [dx, dy] = steps[direction]
      if (altKey && shiftKey) resize(dx, dy)
      else if (altKey) verbs.nudge(verbs.selected(), dx, dy)
      else walk(direction, shiftKey)
    } else if (key === 'Home' || key === 'End') {
      taken()
      const order = readingOrder(layoutNow())
      const id = order.at(key === 'Home' ? 0 : -1)
      if (id !== undefined) goToThing(id)
    } else if (key === 'Tab') {
      // At the end of the board the key leaves it, as it would leave any field.
      if (step(shiftKey ? -1 : 1)) taken()
    } else if (key === 'Enter' && canEdit) {
      taken()
      parts.edit(place.kind === 'spot' ? place : spotAfter(layoutNow(), place.id, 'below'))
    } else if (key === 'F2' && canEdit) {
      taken()
      parts.edit(place)
    } else if (key === 'Delete' || key === 'Backspace') {
      taken()
      verbs.remove(verbs.selected())
    } else if (key === 'Escape') {
      useSession.getState().setCut([])
      if (place.kind === 'thing') parts.goTo(spotAfter(layoutNow(), place.id, 'below'), [])
    } else if (
      (event.code === 'BracketLeft' || event.code === 'BracketRight') &&
      place.kind === 'thing'
    ) {
      taken()
      const isUp = event.code === 'BracketRight'
      verbs.stack(
        verbs.selected(),
        shiftKey ? (isUp ? 'front' : 'back') : isUp ? 'forward' : 'backward',
      )
    } else if (key === ' ') {
      // The space bar held down turns the pointer into a hand.
      taken()
      board.setState({ isPanning: true })
    }
  }
}

const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-snapGrid, 0],
  right: [snapGrid, 0],
  up: [0, -snapGrid],
  down: [0, snapGrid],
}
