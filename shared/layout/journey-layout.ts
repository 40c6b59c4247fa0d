/** Places everything on a journey map: columns, lanes and cards, without a screen. */

import type { Box } from '#shared/base/geometry.ts'
import { keepSame } from '#shared/base/keep-same.ts'
import type { LaneKind } from '#shared/model/records/lane.ts'
import type { CardLayout } from './card-layout.ts'
import type { ScoreBoxes } from './expectation/place-scores.ts'
import { mapMetrics } from './card-metrics.ts'
import { placeFrame, type MapFrame } from './journey-columns.ts'
import { placeRows, type MapRows } from './journey-rows.ts'
import type { JourneyView } from './journey-view.ts'

export interface ColumnBox {
  readonly stepId: string
  readonly stageId: string
  readonly x: number
  readonly width: number
}

export interface StageBox {
  readonly stageId: string
  readonly x: number
  readonly width: number
}

export interface RowBox {
  readonly laneId: string
  readonly kind: LaneKind
  readonly y: number
  readonly height: number
  /** Whether only its header is drawn, so that nothing in it has a box. */
  readonly isCollapsed: boolean
}

/** Heights in px of the strips above the grid, from top to bottom. */
export interface HeaderSizes {
  /** The coloured bands with the stages' names, `mapMetrics.stageGap` above them included. */
  readonly bandHeight: number
  /** What the stages are about; 0 where no stage says it. */
  readonly descriptionHeight: number
  /** Band and description together. */
  readonly stageHeight: number
  /** Names of the steps; 0 where none has one. */
  readonly stepHeight: number
  /** All strips together. */
  readonly height: number
}

/** Boxes in px at zoom 1. The origin is the top left of the grid, below and beside the headers. */
export interface JourneyLayout {
  readonly width: number
  readonly height: number
  readonly laneHeaderWidth: number
  readonly header: HeaderSizes
  readonly columns: readonly ColumnBox[]
  readonly stages: readonly StageBox[]
  readonly rows: readonly RowBox[]
  readonly items: ReadonlyMap<string, Box>
  /** The inside of each card by item id. */
  readonly cards: ReadonlyMap<string, CardLayout>
  /** The rows of lanes of expectations. */
  readonly scores: ScoreBoxes
}

export interface LayoutOptions {
  /** Factor on all column widths; 1 by default. Text keeps its size. */
  readonly columnScale?: number
  /** Most lines of a stage's description; more are cut on screen. Unlimited by default. */
  readonly descriptionLines?: number
  /** Whether the strip with step names is kept open, so that a name can be typed. */
  readonly keepsStepNames?: boolean
  /** Whether collapsed lanes are drawn so; elsewhere, such as on paper, they are whole. */
  readonly collapsesLanes?: boolean
  /** Room left free above lanes, in px by lane id, for lines that part them. */
  readonly gapAbove?: ReadonlyMap<string, number>
  /** Lanes that begin below this height in px stay without their cards, and as low as they can be. */
  readonly cardsUntil?: number
}

/** What a layout was made of, for the one that comes after it. */
interface Making {
  readonly view: JourneyView
  readonly options: LayoutOptions
  readonly frame: MapFrame
  readonly rows: MapRows
}

const makings = new WeakMap<JourneyLayout, Making>()

/**
 * Places a map. Rows grow to their tallest cell. Same input, same boxes. With `previous`, only
 * cells that are other lists than before are looked at, only cards that changed are measured, and
 * only what lies below them moves; all that is equal stays the same objects, `previous` itself
 * where all of it is.
 */
export function layoutJourney(
  view: JourneyView,
  options: LayoutOptions = {},
  previous?: JourneyLayout,
): JourneyLayout {
  const old = previous === undefined ? undefined : makings.get(previous)
  const frame = frameOf(view, options, old)
  const rows = placeRows(view, frame.columns, options, old?.rows, old?.view)
  const isSame =
    old !== undefined &&
    frame === old.frame &&
    rows.rows === old.rows.rows &&
    rows.items === old.rows.items &&
    rows.cards === old.rows.cards &&
    rows.scores.boxes === old.rows.scores.boxes
  const layout = isSame && previous !== undefined ? previous : joined(frame, rows)
  makings.set(layout, { view, options, frame, rows })
  return layout
}

function frameOf(view: JourneyView, options: LayoutOptions, old: Making | undefined): MapFrame {
  if (old === undefined) return placeFrame(view, options)
  const isSame = view.stages === old.view.stages && sameOptions(options, old.options)
  return isSame ? old.frame : keepSame(old.frame, placeFrame(view, options))
}

function sameOptions(a: LayoutOptions, b: LayoutOptions): boolean {
  return (
    a.columnScale === b.columnScale &&
    a.descriptionLines === b.descriptionLines &&
    a.keepsStepNames === b.keepsStepNames &&
    a.collapsesLanes === b.collapsesLanes
  )
}

function joined(
  { columns, stages, header }: MapFrame,
  { rows, height, items, cards, scores }: MapRows,
): JourneyLayout {
  const last = columns.at(-1)
  const width = last === undefined ? 0 : last.x + last.width
  const { laneHeaderWidth } = mapMetrics
  return {
    width,
    height,
    laneHeaderWidth,
    header,
    columns,
    stages,
    rows,
    items,
    cards,
    scores: scores.boxes,
  }
}
