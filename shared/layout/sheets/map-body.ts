/** Draws a map on its sheet in its own px: lanes first, then stage by stage, as it is read. */

import { mapMetrics, typeMetrics } from '#shared/layout/card-metrics.ts'
import { emotionY } from '#shared/layout/emotion-curve.ts'
import type { JourneyLayout } from '#shared/layout/journey-layout.ts'
import { laneNameWidth } from '#shared/layout/journey-rows.ts'
import { cellKey, type JourneyView } from '#shared/layout/journey-view.ts'
import type { Transition } from '#shared/model/records/transition.ts'
import { drawArrows, drawBlueprintLines } from './map-arrows.ts'
import { drawCard } from './map-card.ts'
import { drawCurves, drawPoints, lineBand } from './map-emotion.ts'
import { drawScores } from './map-scores.ts'
import { moved, Pen } from './pen.ts'
import type { SheetIcon, SheetPiece } from './sheet.ts'
import type { SheetWords } from './sheet-words.ts'

/** What a map is drawn from. */
export interface MapDrawing {
  readonly view: JourneyView
  readonly layout: JourneyLayout
  readonly words: SheetWords
  /** Where the line is lowest, to be named there; null where nothing was assessed. */
  readonly lowest: { readonly personaId: string; readonly stepId: string } | null
  readonly arrows: readonly Transition[]
  /** Whether it is drawn as a service blueprint, with its lines. */
  readonly isBlueprint: boolean
}

const laneIcon = 15
const faceSize = 15

/** The pieces of a map; the origin is the top left of its headers. */
export function drawMapBody(drawing: MapDrawing): readonly SheetPiece[] {
  const { view, layout } = drawing
  const headers = new Pen()
  drawLanes(headers, drawing)
  const lines = new Pen()
  drawGridLines(lines, layout)
  if (drawing.isBlueprint) drawBlueprintLines(lines, layout, drawing.words)
  drawCurves(lines, drawing)
  const arrows = new Pen()
  drawArrows(arrows, drawing)
  const [left, top] = [layout.laneHeaderWidth, layout.header.height]
  return [
    ...headers.pieces,
    moved(lines.pieces, left, top),
    ...view.stages.flatMap((_, index) => [
      moved(drawStageHeader(drawing, index), left, 0),
      moved(drawStageCells(drawing, index), left, top),
    ]),
    moved(arrows.pieces, left, top),
  ]
}

function drawLanes(pen: Pen, { view, layout, words }: MapDrawing): void {
  const width = layout.laneHeaderWidth
  const top = layout.header.height
  pen.line([0, top], [width + layout.width, top], 'line-strong')
  layout.rows.forEach((row, n) => {
    const lane = view.lanes[n]!
    const y = top + row.y
    pen.line([0, y + row.height], [width + layout.width, y + row.height], 'line')
    const nameY = y + mapMetrics.laneNameTop
    pen.icon(`lane-${lane.kind}`, 6, nameY + 1.5, laneIcon, 'ink-secondary')
    pen.text(lane.name === '' ? words.laneName(lane.kind) : lane.name, {
      x: 6 + laneIcon + 7,
      y: nameY,
      width: laneNameWidth(lane.kind),
      type: typeMetrics.laneName,
    })
    if (row.kind !== 'emotion') return
    for (const { value, name } of faces) {
      const middle = top + emotionY(value, lineBand(row))
      pen.icon(name, width - faceSize - 7, middle - faceSize / 2, faceSize, 'ink-secondary')
    }
  })
}

const faces = [
  { value: 2, name: 'feeling-very-good' },
  { value: 0, name: 'feeling-neutral' },
  { value: -2, name: 'feeling-very-bad' },
] as const satisfies readonly { value: number; name: SheetIcon }[]

function drawGridLines(pen: Pen, layout: JourneyLayout): void {
  const firstColumns = new Set(layout.stages.map((stage) => stage.x))
  for (const { x } of layout.columns) {
    const isStage = firstColumns.has(x)
    pen.line([x, 0], [x, layout.height], isStage ? 'line-strong' : 'line', isStage ? 1 : 0.8)
  }
  pen.line([layout.width, 0], [layout.width, layout.height], 'line-strong')
}

function drawStageHeader(drawing: MapDrawing, index: number): readonly SheetPiece[] {
  const { view, layout } = drawing
  const { stage, steps } = view.stages[index]!
  const box = layout.stages[index]!
  const { header } = layout
  const { cellPadding, stageGap, stageBandPaddingX, stageBandPaddingY } = mapMetrics
  const pen = new Pen()
  const band = {
    x: box.x + cellPadding,
    y: stageGap,
    width: box.width - 2 * cellPadding,
    height: header.bandHeight - stageGap,
  }
  pen.box(band, { fill: index % 2 === 0 ? 'stage' : 'stage-alternate', radius: 6 })
  const textY = band.y + stageBandPaddingY
  const number = mapMetrics.stageNumberWidth
  pen.text(String(index + 1), {
    x: band.x + stageBandPaddingX,
    y: textY + 2,
    width: number,
    type: typeMetrics.stepName,
    color: 'ink-secondary',
  })
  pen.text(stage.name, {
    x: band.x + stageBandPaddingX + number,
    y: textY,
    width: band.width - 2 * stageBandPaddingX - number,
    type: typeMetrics.stageName,
    color: 'stage-ink',
    role: 'part',
  })
  const descriptionX = band.x + mapMetrics.stageDescriptionPaddingX
  pen.text(stage.description, {
    x: descriptionX,
    y: header.bandHeight + mapMetrics.stageDescriptionPaddingY,
    width: band.width - 2 * mapMetrics.stageDescriptionPaddingX,
    type: typeMetrics.stageDescription,
    color: 'ink-secondary',
  })
  for (const step of steps) {
    const column = layout.columns.find((each) => each.stepId === step.id)!
    pen.text(step.name, {
      x: column.x + mapMetrics.stepNamePaddingX,
      y: header.stageHeight + mapMetrics.stepNamePaddingY,
      width: column.width - 2 * mapMetrics.stepNamePaddingX,
      type: typeMetrics.stepName,
      color: 'ink-secondary',
    })
  }
  return pen.pieces
}

function drawStageCells(drawing: MapDrawing, index: number): readonly SheetPiece[] {
  const { view, layout, words } = drawing
  const pen = new Pen()
  const { steps } = view.stages[index]!
  for (const lane of view.lanes) {
    if (lane.kind === 'emotion') {
      drawPoints(pen, drawing, lane.id, new Set(steps.map((step) => step.id)))
      continue
    }
    if (lane.kind === 'expectation') {
      for (const step of steps) drawScores(pen, drawing, lane.id, step.id)
      continue
    }
    // What is thought or said stands free, as on screen.
    const isFramed = lane.kind !== 'thought' && lane.kind !== 'quote'
    for (const step of steps) {
      for (const item of view.cells.get(cellKey(lane.id, step.id)) ?? []) {
        const place = { box: layout.items.get(item.id)!, card: layout.cards.get(item.id)! }
        drawCard(pen, item, place, { view, words, isFramed })
      }
    }
  }
  return pen.pieces
}
