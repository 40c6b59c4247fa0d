/** The keys of the map while nothing is being typed: walking, choosing, moving, clearing, feeling. */

import { clamp } from '#shared/base/geometry.ts'
import { setEmotion } from '#shared/commands/emotion-commands.ts'
import { moveItems } from '#shared/commands/item-commands.ts'
import { countLosingFields } from '#shared/commands/lost-fields.ts'
import {
  emptySpace,
  holdsCards,
  isEmotionLane,
  walk,
  type CellPlace,
  type Direction,
} from '#shared/layout/cell-walk.ts'
import { indexInWhole } from '#shared/layout/filter/filter-map.ts'
import { cellKey } from '#shared/layout/journey-view.ts'
import { movesByKey } from '#shared/layout/item-moves.ts'
import { highestEmotion, lowestEmotion } from '#shared/model/records/emotion-point.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { moveFocus } from '#renderer/state/focus-places.ts'
import { useSession } from '#renderer/state/session.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { selectedItems } from '#renderer/features/journey/cards/selection.ts'
import { useDeliveryVerbs } from '#renderer/features/journey/blueprint/use-delivery-verbs.ts'
import { useArrowVerbs } from '#renderer/features/journey/transitions/use-arrow-verbs.ts'
import { useLostFieldsToast } from '#renderer/features/journey/cards/use-lost-fields-toast.ts'
import { useScoreKeys } from '#renderer/features/journey/expectation/use-score-keys.ts'
import { arrows, wayOf } from './cell-ways.ts'
import { placeBox } from './place-box.ts'
import { useRange } from './use-range.ts'

/** Answers a key press at a place; what it leaves alone starts a text. */
export function useCellKeys(place: CellPlace, beginText: () => void) {
  const map = useMap()
  const sheet = useSheetView()
  const run = useRun()
  const { workbench } = useDocument()
  const tellLost = useLostFieldsToast()
  const range = useRange(place)
  const arrowVerbs = useArrowVerbs()
  const delivery = useDeliveryVerbs()
  const scoreKey = useScoreKeys(place)
  const viewNow = () => map.map.getState().view
  const isEmotion = isEmotionLane(viewNow(), place.laneId)

  const feel = (value: number | null) => {
    const { laneId, stepId, personaId } = place
    if (personaId !== null && map.canEdit) run(setEmotion, { laneId, stepId, personaId, value })
  }
  const feelBy = (step: number) => {
    const points = viewNow().emotionPoints.get(place.laneId)
    const value = points?.get(place.personaId ?? '')?.get(place.stepId)?.value
    // Unassessed steps start from the middle.
    feel(value === undefined ? 0 : clamp(value + step, lowestEmotion, highestEmotion))
  }

  const moveCards = (direction: Direction) => {
    const ids = selectedItems(workbench.store)
    const shown = map.canEdit ? movesByKey(viewNow(), ids, direction) : null
    if (shown === null) return
    const { filtered } = map.map.getState()
    const moving = new Set(ids)
    const moves = shown.map((move) => {
      const key = cellKey(move.laneId, move.stepId)
      return { ...move, index: indexInWhole(filtered, key, move.index, moving) }
    })
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

  const reveal = (end: CellPlace) => {
    const { view, layout } = map.map.getState()
    const box = placeBox(view, layout, end)
    if (box !== null) sheet.reveal(box)
  }

  /** Enter writes where a card or nothing is, and goes on from everywhere else. */
  const enter = () => {
    const view = viewNow()
    const cards = view.cells.get(cellKey(place.laneId, place.stepId))?.length ?? 0
    const isBelowCards = place.itemId === null && cards > 0
    if (map.canEdit && holdsCards(view, place.laneId) && !isBelowCards) beginText()
    else map.goTo(walk(view, place, 'down'))
  }

  /** Keys that move the cursor, or the end of the range with Shift. False for all others. */
  const move = (event: React.KeyboardEvent): boolean => {
    const direction = arrows[event.key]
    const isCommand = event.ctrlKey || event.metaKey
    if (direction !== undefined && event.altKey) {
      if (!isEmotion) moveCards(direction)
      else if (direction === 'up' || direction === 'down') feelBy(direction === 'up' ? 0.5 : -0.5)
      return true
    }
    const { zoom } = sheet.get()
    const { width, height } = sheet.windowSize()
    const room = { width: width / zoom, height: height / zoom }
    const way = wayOf(event, map.map.getState(), room)
    if (way === null) return false
    if (!event.shiftKey) map.goTo(way(place))
    else if (direction !== undefined && !isCommand) reveal(range.extend(direction))
    else reveal(range.extendBy(way))
    return true
  }

  /** Keys with Ctrl or Cmd. True where they are the map's own. */
  const command = ({ code, key, shiftKey, altKey }: React.KeyboardEvent): boolean => {
    if (key === 'Enter') moveFocus('inspector')
    else if (shiftKey || altKey) return false
    // By place: with the keyboard set to Hangul the key is a consonant.
    else if (code === 'KeyA') range.chooseAll()
    else if (code === 'KeyD') range.fill()
    else return false
    return true
  }

  const plain = (event: React.KeyboardEvent): boolean => {
    const { key, shiftKey, altKey } = event
    if (key === 'F6') moveFocus('inspector')
    else if (key === 'Tab') {
      const next = walk(viewNow(), place, shiftKey ? 'left' : 'right')
      // At the end of the lane the key leaves the map, as it would leave any field.
      if (next.stepId === place.stepId) return false
      map.goTo(next)
    } else if (key === 'Enter' && altKey) {
      if (map.canEdit && holdsCards(viewNow(), place.laneId)) map.edit(emptySpace(place))
    } else if (key === 'Enter' && shiftKey) map.goTo(walk(viewNow(), place, 'up'))
    else if (key === 'Enter') enter()
    else if (key === 'F2') beginText()
    else if (key === 'Delete' || key === 'Backspace') range.clear()
    else if (isEmotion && '12345'.includes(key)) feel(Number(key) - 3)
    else if (isEmotion && (key === '+' || key === '=')) feelBy(0.5)
    else if (isEmotion && (key === '-' || key === '_')) feelBy(-0.5)
    else return false
    return true
  }

  return (event: React.KeyboardEvent): void => {
    if (scoreKey(event)) return event.preventDefault()
    if (arrowVerbs.takeKey(event, place) || delivery.takeKey(event)) return
    if (event.key === 'Escape') {
      useSession.getState().setCut([])
      map.goTo(place, [])
      return
    }
    const isCommand = event.ctrlKey || event.metaKey
    // Other commands belong to the app; the text area itself has nothing to select or undo.
    const isOurs = move(event) || (isCommand ? command(event) : plain(event))
    if (isOurs) event.preventDefault()
  }
}
