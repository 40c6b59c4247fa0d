/** The keys of the map while nothing is being typed: walking, moving, deleting, feeling. */

import { useRef } from 'react'
import { clamp } from '#shared/base/geometry.ts'
import { setEmotion } from '#shared/commands/emotion-commands.ts'
import { moveItems, removeItems } from '#shared/commands/item-commands.ts'
import { countLosingFields } from '#shared/commands/lost-fields.ts'
import {
  emptySpace,
  isEmotionLane,
  walk,
  walkToEnd,
  type CellPlace,
  type Direction,
} from '#shared/layout/cell-walk.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import { itemsBetween, movesByKey } from '#shared/layout/item-moves.ts'
import { highestEmotion, lowestEmotion } from '#shared/model/records/emotion-point.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { moveFocus } from '#renderer/state/focus-places.ts'
import { useSession } from '#renderer/state/session.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { selectedItems } from '#renderer/features/journey/cards/selection.ts'
import { useLostFieldsToast } from '#renderer/features/journey/cards/use-lost-fields-toast.ts'

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Answers a key press at a place; what it leaves alone starts a text. */
export function useCellKeys(place: CellPlace, beginText: () => void) {
  const map = useMap()
  const viewNow = () => map.map.getState().view
  const run = useRun()
  const { workbench } = useDocument()
  const tellLost = useLostFieldsToast()
  const range = useRef<{ readonly start: string; readonly end: string } | null>(null)
  const isEmotion = isEmotionLane(viewNow(), place.laneId)

  const feel = (value: number | null) => {
    const { laneId, stepId, personaId } = place
    if (personaId !== null && map.canEdit) run(setEmotion, { laneId, stepId, personaId, value })
  }
  const feeling = () =>
    viewNow()
      .emotionPoints.get(place.laneId)
      ?.get(place.personaId ?? '')
      ?.get(place.stepId)?.value

  const moveCards = (direction: Direction) => {
    const ids = selectedItems(workbench.store)
    const moves = map.canEdit ? movesByKey(viewNow(), ids, direction) : null
    if (moves === null) return
    const lost = countLosingFields(workbench.store, moves)
    const newIds = run(moveItems, { moves })
    tellLost(lost)
    const at = Math.max(
      0,
      moves.findIndex((move) => move.itemId === place.itemId),
    )
    const { laneId, stepId } = moves[at]!
    map.goTo({ laneId, stepId, itemId: newIds[at]!, personaId: null }, newIds)
  }

  const extend = (direction: Direction) => {
    // Where the cursor came here by other means, the range begins here.
    const isGoingOn = range.current !== null && range.current.end === place.itemId
    const start = isGoingOn ? range.current!.start : place.itemId
    const next = nextCard(viewNow(), place, direction)
    if (start === null || next?.itemId == null) return
    range.current = { start, end: next.itemId }
    map.goTo(next, itemsBetween(viewNow(), start, next.itemId))
  }

  const remove = () => {
    const itemIds = selectedItems(workbench.store)
    if (!map.canEdit || itemIds.length === 0) return
    run(removeItems, { itemIds })
    map.goTo(emptySpace(place))
  }

  return (event: React.KeyboardEvent): void => {
    const { key, shiftKey, altKey } = event
    const direction = directions[key]
    const isCommand = event.ctrlKey || event.metaKey
    if (!shiftKey) range.current = null
    const taken = () => event.preventDefault()
    if (key === 'F6' || (isCommand && key === 'Enter')) {
      taken()
      moveFocus('inspector')
      return
    }
    if (isCommand) {
      // Other commands belong to the app; the text area itself has nothing to select or undo.
      if (event.code !== 'KeyA' || shiftKey || altKey) return
      taken()
      map.goTo(place, [...map.map.getState().layout.items.keys()])
      return
    }
    if (direction !== undefined) {
      taken()
      if (altKey && isEmotion) {
        const step = direction === 'up' ? 0.5 : direction === 'down' ? -0.5 : 0
        if (step !== 0) feel(raised(feeling(), step))
      } else if (altKey) moveCards(direction)
      else if (shiftKey) extend(direction)
      else map.goTo(walk(viewNow(), place, direction))
    } else if (key === 'Home' || key === 'End') {
      taken()
      map.goTo(walkToEnd(viewNow(), place, key === 'Home' ? 'first' : 'last'))
    } else if (key === 'Tab') {
      const next = walk(viewNow(), place, shiftKey ? 'left' : 'right')
      // At the end of the lane the key leaves the map, as it would leave any field.
      if (next.stepId === place.stepId) return
      taken()
      map.goTo(next)
    } else if (key === 'Enter' && shiftKey && !isEmotion) {
      taken()
      map.edit(emptySpace(place))
    } else if (key === 'Enter' || key === 'F2') {
      taken()
      if (!isEmotion) beginText()
    } else if (key === 'Delete' || key === 'Backspace') {
      taken()
      if (isEmotion) feel(null)
      else remove()
    } else if (key === 'Escape') {
      useSession.getState().setCut([])
      map.goTo(place, [])
    } else if (isEmotion && '12345'.includes(key)) {
      taken()
      feel(Number(key) - 3)
    } else if (isEmotion && (key === '+' || key === '=' || key === '-' || key === '_')) {
      taken()
      feel(raised(feeling(), key === '+' || key === '=' ? 0.5 : -0.5))
    }
  }
}

/** The next place in a direction that has a card; null where there is none. */
function nextCard(view: JourneyView, from: CellPlace, direction: Direction): CellPlace | null {
  let place = from
  for (;;) {
    const next = walk(view, place, direction)
    if (isSamePlace(next, place)) return null
    if (next.itemId !== null) return next
    place = next
  }
}

function isSamePlace(a: CellPlace, b: CellPlace): boolean {
  return (
    a.laneId === b.laneId &&
    a.stepId === b.stepId &&
    a.itemId === b.itemId &&
    a.personaId === b.personaId
  )
}

/** Unassessed steps start from the middle. */
function raised(value: number | undefined, step: number): number {
  return value === undefined ? 0 : clamp(value + step, lowestEmotion, highestEmotion)
}
