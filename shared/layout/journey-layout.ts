/** Places everything on a journey map: columns, lanes and cards, without a screen. */

import { sameBox, type Box } from '#shared/base/geometry.ts'
import type { CellItem } from '#shared/model/cells.ts'
import type { LaneKind, Lane } from '#shared/model/records/lane.ts'
import { layoutCard, type CardLayout } from './card-layout.ts'
import { mapMetrics, typeMetrics, type TypeMetrics } from './card-metrics.ts'
import { cellKey, type JourneyView } from './journey-view.ts'
import { measureLines } from './text-measure.ts'

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
}

export interface LayoutOptions {
  /** Factor on all column widths; 1 by default. Text keeps its size. */
  readonly columnScale?: number
  /** Most lines of a stage's description; more are cut on screen. Unlimited by default. */
  readonly descriptionLines?: number
  /** Whether the strip with step names is kept open, so that a name can be typed. */
  readonly keepsStepNames?: boolean
}

/**
 * Places a map. Rows grow to their tallest cell. Same input, same boxes; boxes that are equal to
 * those of `previous` are the same objects.
 */
export function layoutJourney(
  view: JourneyView,
  options: LayoutOptions = {},
  previous?: JourneyLayout,
): JourneyLayout {
  const columns = placeColumns(view, options.columnScale ?? 1)
  const stages = placeStages(view, columns)
  const header = measureHeader(view, stages, columns, options)
  const rows: RowBox[] = []
  const items = new Map<string, Box>()
  const cards = new Map<string, CardLayout>()
  let y = 0
  for (const lane of view.lanes) {
    let height = leastHeight(lane)
    for (const column of columns) {
      const cell = view.cells.get(cellKey(lane.id, column.stepId))
      if (cell === undefined) continue
      height = Math.max(height, placeCell(cell, column, y))
    }
    rows.push({ laneId: lane.id, kind: lane.kind, y, height })
    y += height
  }
  const last = columns.at(-1)
  return {
    width: last === undefined ? 0 : last.x + last.width,
    height: y,
    laneHeaderWidth: mapMetrics.laneHeaderWidth,
    header,
    columns,
    stages,
    rows,
    items,
    cards,
  }

  /** Stacks the cards of a cell; gives the height the row needs for them. */
  function placeCell(cell: readonly CellItem[], column: ColumnBox, top: number): number {
    const width = column.width - 2 * mapMetrics.cellPadding
    const x = column.x + mapMetrics.cellPadding
    let cardY = top + mapMetrics.cellPadding
    for (const item of cell) {
      const card = layoutCard(item, width, view)
      const box = { x, y: cardY, width, height: card.height }
      const old = previous?.items.get(item.id)
      items.set(item.id, old !== undefined && sameBox(old, box) ? old : box)
      cards.set(item.id, card)
      cardY += card.height + mapMetrics.cardGap
    }
    return cardY - mapMetrics.cardGap + mapMetrics.cellPadding - top
  }
}

/** Room in px for the name of a lane. */
export function laneNameWidth(kind: LaneKind): number {
  return kind === 'emotion' ? mapMetrics.emotionLaneNameWidth : mapMetrics.laneNameWidth
}

function leastHeight(lane: Lane): number {
  const usual = lane.kind === 'emotion' ? mapMetrics.emotionLaneHeight : mapMetrics.laneHeight
  const name = textHeight(lane.name, typeMetrics.laneName, laneNameWidth(lane.kind))
  return Math.max(lane.height ?? usual, name + 2 * mapMetrics.laneNameTop)
}

function placeColumns(view: JourneyView, scale: number): readonly ColumnBox[] {
  const columns: ColumnBox[] = []
  let x = 0
  for (const { stage, steps } of view.stages) {
    for (const step of steps) {
      const width = (step.width ?? mapMetrics.columnWidth) * scale
      columns.push({ stepId: step.id, stageId: stage.id, x, width })
      x += width
    }
  }
  return columns
}

function placeStages(view: JourneyView, columns: readonly ColumnBox[]): readonly StageBox[] {
  let next = 0
  return view.stages.map(({ stage, steps }) => {
    const own = columns.slice(next, next + steps.length)
    next += steps.length
    const width = own.reduce((sum, column) => sum + column.width, 0)
    return { stageId: stage.id, x: own[0]?.x ?? 0, width }
  })
}

function measureHeader(
  view: JourneyView,
  stages: readonly StageBox[],
  columns: readonly ColumnBox[],
  options: LayoutOptions,
): HeaderSizes {
  const { stageName, stageDescription, stepName } = typeMetrics
  let names: number = stageName.lineHeight
  let descriptions = 0
  let steps = options.keepsStepNames === true ? stepName.lineHeight : 0
  view.stages.forEach(({ stage }, n) => {
    const { width } = stages[n]!
    names = Math.max(names, textHeight(stage.name, stageName, stageNameWidth(width)))
    const description = textHeight(stage.description, stageDescription, descriptionWidth(width))
    const most = (options.descriptionLines ?? Infinity) * stageDescription.lineHeight
    descriptions = Math.max(descriptions, Math.min(description, most))
  })
  view.stages
    .flatMap((each) => each.steps)
    .forEach((step, n) => {
      const width = columns[n]!.width - 2 * mapMetrics.stepNamePaddingX
      steps = Math.max(steps, textHeight(step.name, stepName, width))
    })
  const bandHeight = mapMetrics.stageGap + names + 2 * mapMetrics.stageBandPaddingY
  const descriptionHeight = withPadding(descriptions, mapMetrics.stageDescriptionPaddingY)
  const stageHeight = bandHeight + descriptionHeight
  const stepHeight = withPadding(steps, mapMetrics.stepNamePaddingY)
  return {
    bandHeight,
    descriptionHeight,
    stageHeight,
    stepHeight,
    height: stageHeight + stepHeight,
  }
}

/** Room in px for the name in the band of a stage. */
function stageNameWidth(width: number): number {
  return (
    width -
    2 * mapMetrics.cellPadding -
    2 * mapMetrics.stageBandPaddingX -
    mapMetrics.stageNumberWidth
  )
}

function descriptionWidth(width: number): number {
  return width - 2 * mapMetrics.cellPadding - 2 * mapMetrics.stageDescriptionPaddingX
}

function withPadding(height: number, padding: number): number {
  return height === 0 ? 0 : height + 2 * padding
}

function textHeight(text: string, type: TypeMetrics, width: number): number {
  return (
    measureLines(text, { fontSize: type.fontSize, weight: type.weight, width }) * type.lineHeight
  )
}
