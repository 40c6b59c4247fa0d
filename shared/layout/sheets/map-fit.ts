/** Chooses column widths so that a whole map is as large as can be on its sheet. */

import { mapMetrics } from '#shared/layout/card-metrics.ts'
import {
  layoutJourney,
  type JourneyLayout,
  type LayoutOptions,
} from '#shared/layout/journey-layout.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import { narrowestStep, type Step } from '#shared/model/records/step.ts'
import type { Size } from '#shared/base/geometry.ts'

/** What the layout keeps to whatever the widths. */
type FitOptions = Pick<LayoutOptions, 'gapAbove'>

export interface FittedMap {
  /** The map as it is drawn: emotion lanes may be higher than on screen. */
  readonly view: JourneyView
  readonly layout: JourneyLayout
  /** Px of the sheet for 1 px of the map. */
  readonly scale: number
}

// More would look like a children's book, less than the narrowest column breaks every word.
const largestScale = 1.15
const scales = [0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1, 1.1, 1.2, 1.35, 1.5, 1.7, 2, 2.4, 3]
const tallestEmotionLane = 260

/** The map in the room that a sheet has for it, as large as can be, then as wide as can be. */
export function fitMap(view: JourneyView, room: Size, options: FitOptions = {}): FittedMap {
  const widths = view.stages.flatMap(({ steps }) => steps.map(stepWidth))
  const narrowest = Math.min(...widths)
  let best = fitWith(view, room, { ...options, columnScale: 1 })
  for (const columnScale of scales) {
    if (columnScale < 1 && narrowest * columnScale < narrowestStep) continue
    const fitted = fitWith(view, room, { ...options, columnScale })
    const isLarger = fitted.scale > best.scale * 1.005
    const isAsLarge = fitted.scale > best.scale * 0.995
    if (isLarger || (isAsLarge && widthOnSheet(fitted) > widthOnSheet(best))) best = fitted
  }
  return fillWidth(fillHeight(best, room, options), room, options)
}

/** Size in px of the map of a layout with its headers. */
export function mapSize(layout: JourneyLayout): Size {
  return {
    width: layout.laneHeaderWidth + layout.width,
    height: layout.header.height + layout.height,
  }
}

function fitWith(view: JourneyView, room: Size, options: LayoutOptions): FittedMap {
  const layout = layoutJourney(view, options)
  const { width, height } = mapSize(layout)
  return { view, layout, scale: Math.min(largestScale, room.width / width, room.height / height) }
}

function widthOnSheet({ layout, scale }: FittedMap): number {
  return mapSize(layout).width * scale
}

/** Gives emotion lanes the height that is left, since their lines gain most from it. */
function fillHeight(fitted: FittedMap, room: Size, options: FitOptions): FittedMap {
  const { view, layout, scale } = fitted
  const left = room.height / scale - mapSize(layout).height
  const count = view.lanes.filter((lane) => lane.kind === 'emotion').length
  if (count === 0 || left < 1) return fitted
  const lanes = view.lanes.map((lane) => {
    const row = layout.rows.find((each) => each.laneId === lane.id)
    if (lane.kind !== 'emotion' || row === undefined) return lane
    const height = Math.min(tallestEmotionLane, row.height + left / count)
    return { ...lane, height: Math.max(row.height, height) }
  })
  const taller = { ...view, lanes }
  return {
    ...fitted,
    view: taller,
    layout: layoutJourney(taller, { ...options, columnScale: scaleOf(fitted) }),
  }
}

/** Widens the columns by the little that is left beside them, where that moves no line. */
function fillWidth(fitted: FittedMap, room: Size, options: FitOptions): FittedMap {
  const { view, layout, scale } = fitted
  if (layout.width === 0) return fitted
  const wanted = room.width / scale - layout.laneHeaderWidth
  const columnScale = (scaleOf(fitted) * wanted) / layout.width
  if (columnScale <= scaleOf(fitted)) return fitted
  const wider = layoutJourney(view, { ...options, columnScale })
  return mapSize(wider).height * scale <= room.height ? { ...fitted, layout: wider } : fitted
}

/** The factor by which the columns of a fitted map are wider than on screen. */
function scaleOf({ view, layout }: FittedMap): number {
  const steps = view.stages.flatMap((each) => each.steps)
  const onScreen = steps.reduce((sum, step) => sum + stepWidth(step), 0)
  return onScreen === 0 ? 1 : layout.width / onScreen
}

function stepWidth(step: Step): number {
  return step.width ?? mapMetrics.columnWidth
}
