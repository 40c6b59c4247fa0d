/** Walks the cells of a map: where the arrow keys lead from a cell, a card or an emotion point. */

import { clamp } from '#shared/base/geometry.ts'
import { itemTypeOfLane, type CellItem } from '#shared/model/cells.ts'
import { isExpectationLane, touchpointsIn } from './expectation/rated-touchpoints.ts'
import { cellKey, type JourneyView } from './journey-view.ts'

/** A place for the keyboard: a cell, and the card or persona's point in it. */
export interface CellPlace {
  readonly laneId: string
  readonly stepId: string
  /**
   * The card, or the touchpoint whose scores are meant on a lane of expectations; null in the
   * empty space of a cell and on emotion lanes.
   */
  readonly itemId: string | null
  /** The persona whose point is meant on an emotion lane, else null. */
  readonly personaId: string | null
}

export type Direction = 'left' | 'right' | 'up' | 'down'

/** The ids of the columns' steps from left to right. */
export function stepIds(view: JourneyView): readonly string[] {
  return view.stages.flatMap(({ steps }) => steps.map((step) => step.id))
}

/** The next place in a direction; the same place at the map's edge. */
export function walk(view: JourneyView, from: CellPlace, direction: Direction): CellPlace {
  if (direction === 'left' || direction === 'right') {
    const steps = stepIds(view)
    const column = steps.indexOf(from.stepId) + (direction === 'left' ? -1 : 1)
    const stepId = steps[column]
    if (stepId === undefined) return from
    const index = indexInCell(view, from)
    return placeInCell(view, from.laneId, stepId, index, from.personaId)
  }
  const delta = direction === 'up' ? -1 : 1
  const index = indexInCell(view, from)
  const next = index === null ? null : index + delta
  if (next !== null && next >= 0 && next < countInCell(view, from.laneId, from.stepId)) {
    return placeInCell(view, from.laneId, from.stepId, next, null)
  }
  // From the empty space below the cards the way up leads to the last card.
  if (index === null && direction === 'up' && countInCell(view, from.laneId, from.stepId) > 0) {
    return placeInCell(view, from.laneId, from.stepId, Infinity, null)
  }
  const row = view.lanes.findIndex((each) => each.id === from.laneId)
  const beyond =
    delta < 0 ? view.lanes.slice(0, Math.max(0, row)).reverse() : view.lanes.slice(row + 1)
  const lane = beyond.find(({ isCollapsed }) => !isCollapsed)
  if (lane === undefined) return from
  return placeInCell(view, lane.id, from.stepId, direction === 'up' ? Infinity : 0, null)
}

/** The first or last column of the lane that a place is in. */
export function walkToEnd(view: JourneyView, from: CellPlace, end: 'first' | 'last'): CellPlace {
  const stepId = stepIds(view).at(end === 'first' ? 0 : -1)
  return stepId === undefined ? from : placeInCell(view, from.laneId, stepId, 0, from.personaId)
}

/** The empty space below the cards of a cell, where the next card goes. */
export function emptySpace(from: CellPlace): CellPlace {
  return { ...from, itemId: null }
}

/** A place in a cell by index, counted from the top and kept within the cell. */
export function placeInCell(
  view: JourneyView,
  laneId: string,
  stepId: string,
  index: number | null,
  personaId: string | null,
): CellPlace {
  if (isEmotionLane(view, laneId)) {
    const shown = shownPersonas(view)
    const wanted = personaId !== null && shown.includes(personaId) ? personaId : null
    const place = clamp(index ?? 0, 0, Math.max(0, shown.length - 1))
    return { laneId, stepId, itemId: null, personaId: wanted ?? shown[place] ?? null }
  }
  const items = recordsIn(view, laneId, stepId)
  const item = items[clamp(index ?? 0, 0, Math.max(0, items.length - 1))]
  return { laneId, stepId, itemId: item?.id ?? null, personaId: null }
}

/** Whether cards lie in a lane, so that something can be written there. */
export function holdsCards(view: JourneyView, laneId: string): boolean {
  return view.lanes.some(({ id, kind }) => id === laneId && itemTypeOfLane(kind) !== null)
}

/** Whether a lane holds emotion points. */
export function isEmotionLane(view: JourneyView, laneId: string): boolean {
  return view.lanes.some((lane) => lane.id === laneId && lane.kind === 'emotion')
}

/** Ids of the personas whose lines are shown, in their order. */
export function shownPersonas(view: JourneyView): readonly string[] {
  return view.personas.filter((each) => each.isLineShown).map(({ persona }) => persona.id)
}

/** The records that arrow keys walk through in a cell: its cards, or the touchpoints it tells of. */
export function recordsIn(view: JourneyView, laneId: string, stepId: string): readonly CellItem[] {
  if (isExpectationLane(view, laneId)) return touchpointsIn(view, stepId)
  return view.cells.get(cellKey(laneId, stepId)) ?? []
}

function countInCell(view: JourneyView, laneId: string, stepId: string): number {
  if (isEmotionLane(view, laneId)) return shownPersonas(view).length
  return recordsIn(view, laneId, stepId).length
}

function indexInCell(view: JourneyView, place: CellPlace): number | null {
  if (isEmotionLane(view, place.laneId)) {
    const index = shownPersonas(view).indexOf(place.personaId ?? '')
    return index < 0 ? null : index
  }
  const items = recordsIn(view, place.laneId, place.stepId)
  const index = items.findIndex((item) => item.id === place.itemId)
  return index < 0 ? null : index
}
