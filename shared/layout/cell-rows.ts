/** Reads a map as a sheet: the rows and columns that ranges, jumps and pasted tables count in. */

import type { CellItem } from '#shared/model/cells.ts'
import type { EmotionPoint } from '#shared/model/records/emotion-point.ts'
import type { Lane, LaneKind } from '#shared/model/records/lane.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import { placeInCell, shownPersonas, stepIds, type CellPlace } from './cell-walk.ts'
import { touchpointsIn } from './expectation/rated-touchpoints.ts'
import { cellKey, type JourneyView } from './journey-view.ts'

/** A row of the sheet: a lane, or on an emotion lane the line of one shown persona. */
export interface SheetRow {
  readonly laneId: string
  readonly kind: LaneKind
  /** Null on every lane without emotion points, and on an emotion lane that shows nobody. */
  readonly personaId: string | null
}

/** A cell of the sheet by its indices, counted from 0. */
export interface SheetSpot {
  readonly column: number
  readonly row: number
}

/** The rows from top to bottom; what lies in a folded lane is left alone. */
export function sheetRows(view: JourneyView): readonly SheetRow[] {
  const people = shownPersonas(view)
  return openLanes(view).flatMap(({ id: laneId, kind }): readonly SheetRow[] => {
    if (kind !== 'emotion' || people.length === 0) return [{ laneId, kind, personaId: null }]
    return people.map((personaId) => ({ laneId, kind, personaId }))
  })
}

/** The lanes whose content is drawn, from top to bottom. */
export function openLanes(view: JourneyView): readonly Lane[] {
  return view.lanes.filter(({ isCollapsed }) => !isCollapsed)
}

/** Where a place is on the sheet; null where its lane or step is not shown. */
export function spotOf(
  view: JourneyView,
  place: CellPlace,
  rows: readonly SheetRow[] = sheetRows(view),
): SheetSpot | null {
  const column = stepIds(view).indexOf(place.stepId)
  const inLane = (row: SheetRow) => row.laneId === place.laneId
  const exact = rows.findIndex((row) => inLane(row) && row.personaId === place.personaId)
  const row = exact < 0 ? rows.findIndex(inLane) : exact
  return column < 0 || row < 0 ? null : { column, row }
}

/** The place at a spot, at its first card; null beside the sheet. */
export function placeAtSpot(view: JourneyView, { column, row }: SheetSpot): CellPlace | null {
  const stepId = stepIds(view)[column]
  const found = sheetRows(view)[row]
  if (stepId === undefined || found === undefined) return null
  return placeInCell(view, found.laneId, stepId, 0, found.personaId)
}

/** The cards of a cell of the sheet, top to bottom. */
export function cardsIn(view: JourneyView, row: SheetRow, stepId: string): readonly CellItem[] {
  return view.cells.get(cellKey(row.laneId, stepId)) ?? []
}

/** The emotion point in a cell of the sheet; undefined for a gap and on other lanes. */
export function pointIn(
  view: JourneyView,
  row: SheetRow,
  stepId: string,
): EmotionPoint | undefined {
  return view.emotionPoints
    .get(row.laneId)
    ?.get(row.personaId ?? '')
    ?.get(stepId)
}

/** The touchpoints that a cell tells the scores of; none but on lanes of expectations. */
export function ratedIn(view: JourneyView, row: SheetRow, stepId: string): readonly Touchpoint[] {
  return row.kind === 'expectation' ? touchpointsIn(view, stepId) : noTouchpoints
}

const noTouchpoints: readonly Touchpoint[] = []

/** Whether somebody has said what is expected at a touchpoint, or what comes. */
export function isRated({ expectation, actual }: Touchpoint): boolean {
  return expectation !== null || actual !== null
}

/** Whether a cell of the sheet holds anything. */
export function isFilled(view: JourneyView, row: SheetRow, stepId: string): boolean {
  return (
    cardsIn(view, row, stepId).length > 0 ||
    pointIn(view, row, stepId) !== undefined ||
    ratedIn(view, row, stepId).some(isRated)
  )
}
