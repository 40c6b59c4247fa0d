/** Works out where cards land: by drag, by key, by paste. Gives the input of the move commands. */

import { itemTypeOfLane } from '#shared/model/cells.ts'
import { cellKey, type JourneyView } from './journey-view.ts'
import { stepIds } from './cell-walk.ts'

/** Where one card goes; index null means last in the cell. */
export interface ItemMove {
  readonly itemId: string
  readonly laneId: string
  readonly stepId: string
  readonly index: number | null
}

/** A spot in the grid of visible columns and lanes. */
export interface GridSpot {
  readonly column: number
  readonly row: number
}

/** Column and row of every visible card. */
export function spotsOfItems(view: JourneyView): ReadonlyMap<string, GridSpot> {
  const spots = new Map<string, GridSpot>()
  view.lanes.forEach((lane, row) => {
    stepIds(view).forEach((stepId, column) => {
      for (const item of view.cells.get(cellKey(lane.id, stepId)) ?? []) {
        spots.set(item.id, { column, row })
      }
    })
  })
  return spots
}

/** Cards in reading order: column by column within each lane. */
export function inReadingOrder(view: JourneyView, itemIds: Iterable<string>): readonly string[] {
  const wanted = new Set(itemIds)
  return [...spotsOfItems(view).keys()].filter((id) => wanted.has(id))
}

/**
 * The moves that bring a grabbed card to a cell, and the other cards along by the same distance.
 * Null when one of them would leave the map or land on a lane that holds no cards.
 */
export function movesTogether(
  view: JourneyView,
  itemIds: readonly string[],
  grabbedId: string,
  target: { readonly laneId: string; readonly stepId: string; readonly index: number | null },
): readonly ItemMove[] | null {
  const steps = stepIds(view)
  const spots = spotsOfItems(view)
  const grabbed = spots.get(grabbedId)
  const to = {
    column: steps.indexOf(target.stepId),
    row: view.lanes.findIndex((lane) => lane.id === target.laneId),
  }
  if (grabbed === undefined || to.column < 0 || to.row < 0) return null
  const moves: ItemMove[] = []
  for (const itemId of inReadingOrder(view, itemIds)) {
    const spot = spots.get(itemId)!
    const stepId = steps[spot.column + to.column - grabbed.column]
    const lane = view.lanes[spot.row + to.row - grabbed.row]
    if (stepId === undefined || lane === undefined || itemTypeOfLane(lane.kind) === null)
      return null
    const index = itemId === grabbedId ? target.index : null
    moves.push({ itemId, laneId: lane.id, stepId, index })
  }
  return moves
}

/**
 * The moves for one press of an arrow key: to the next column, or up and down within the cell
 * and from its edge into the next lane that holds the same type. Null where there is none.
 */
export function movesByKey(
  view: JourneyView,
  itemIds: readonly string[],
  direction: 'left' | 'right' | 'up' | 'down',
): readonly ItemMove[] | null {
  const [leader] = inReadingOrder(view, itemIds)
  const spot = leader === undefined ? undefined : spotsOfItems(view).get(leader)
  if (leader === undefined || spot === undefined) return null
  const steps = stepIds(view)
  const stepId = steps[spot.column]!
  const lane = view.lanes[spot.row]!
  if (direction === 'left' || direction === 'right') {
    const next = steps[spot.column + (direction === 'left' ? -1 : 1)]
    if (next === undefined) return null
    return movesTogether(view, itemIds, leader, { laneId: lane.id, stepId: next, index: null })
  }
  const delta = direction === 'up' ? -1 : 1
  const cell = view.cells.get(cellKey(lane.id, stepId)) ?? []
  const index = cell.findIndex((item) => item.id === leader) + delta
  if (itemIds.length === 1 && index >= 0 && index < cell.length) {
    return [{ itemId: leader, laneId: lane.id, stepId, index }]
  }
  const others =
    delta < 0 ? view.lanes.slice(0, spot.row).reverse() : view.lanes.slice(spot.row + 1)
  // A key press must not turn a touchpoint into something else.
  const type = itemTypeOfLane(lane.kind)
  const nextLane = others.find((each) => itemTypeOfLane(each.kind) === type && !each.isCollapsed)
  if (nextLane === undefined) return null
  const last = delta < 0 ? null : 0
  return movesTogether(view, itemIds, leader, { laneId: nextLane.id, stepId, index: last })
}
