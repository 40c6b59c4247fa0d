/** Works out which cards are copied, and into which cells copies go. */

import { isCellItem, itemTypeOfLane, type CellItem } from '#shared/model/cells.ts'
import type { Lane } from '#shared/model/records/lane.ts'
import { stepIds, type CellPlace } from './cell-walk.ts'
import { inReadingOrder, spotsOfItems } from './item-moves.ts'
import type { JourneyView } from './journey-view.ts'

/** A card with its place among the copied ones. */
export interface CardInBlock {
  readonly item: CellItem
  /** Columns to the right of the leftmost card, from 0. */
  readonly column: number
  /** Lanes below the topmost card, from 0. */
  readonly row: number
}

/** The cards under the ids, with their places towards each other, in reading order. */
export function copiedItems(view: JourneyView, itemIds: Iterable<string>): readonly CardInBlock[] {
  const spots = spotsOfItems(view)
  const ids = inReadingOrder(view, itemIds)
  const left = Math.min(...ids.map((id) => spots.get(id)!.column))
  const top = Math.min(...ids.map((id) => spots.get(id)!.row))
  const items = new Map<string, CellItem>()
  for (const cell of view.cells.values()) {
    for (const item of cell) if (isCellItem(item)) items.set(item.id, item)
  }
  return ids.map((id) => {
    const { column, row } = spots.get(id)!
    return { item: items.get(id)!, column: column - left, row: row - top }
  })
}

/**
 * The cells that a block goes into when its first corner is put at a place. A card stays what it
 * is: where the lane at its row holds something else, it goes to the nearest lane of its type,
 * and only a single card, or one without such a lane, becomes what the lane holds. What would
 * fall outside of the map is put at its edge, and nothing goes onto emotion lanes.
 */
export function pasteTargets(
  view: JourneyView,
  place: CellPlace,
  block: readonly CardInBlock[],
): readonly { readonly item: CellItem; readonly place: PasteTarget }[] {
  const steps = stepIds(view)
  const column = steps.indexOf(place.stepId)
  const row = view.lanes.findIndex((lane) => lane.id === place.laneId)
  if (column < 0 || row < 0) return []
  return block.flatMap((card) => {
    const stepId = steps[Math.min(steps.length - 1, column + card.column)]
    const lane = laneFor(view, card.item, row + card.row, block.length === 1)
    if (stepId === undefined || lane === undefined) return []
    return [{ item: card.item, place: { laneId: lane.id, stepId, index: null } }]
  })
}

interface PasteTarget {
  readonly laneId: string
  readonly stepId: string
  readonly index: null
}

function laneFor(
  view: JourneyView,
  item: CellItem,
  row: number,
  mayChangeType: boolean,
): Lane | undefined {
  const wanted = view.lanes[row]
  const byDistance = view.lanes
    .map((lane, index) => ({ lane, distance: Math.abs(index - row) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ lane }) => lane)
  if (mayChangeType && wanted !== undefined && wanted.kind !== 'emotion') return wanted
  return (
    byDistance.find((lane) => itemTypeOfLane(lane.kind) === item.type) ??
    byDistance.find((lane) => lane.kind !== 'emotion')
  )
}
