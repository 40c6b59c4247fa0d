/** Draws the rows of a lane of expectations on a sheet: name, scale, marks, bar and figure, as on screen. */

import { typeMetrics } from '#shared/layout/card-metrics.ts'
import { scoreKey } from '#shared/layout/expectation/place-scores.ts'
import { touchpointsIn } from '#shared/layout/expectation/rated-touchpoints.ts'
import {
  gapBar,
  scaleOf,
  scoreMetrics,
  scores,
  scoreX,
  type Scores,
} from '#shared/layout/expectation/score-row.ts'
import type { Box } from '#shared/base/geometry.ts'
import type { MapDrawing } from './map-body.ts'
import { widthOf, type Pen } from './pen.ts'
import type { SheetColor } from './sheet.ts'

const name = typeMetrics.cardMeta
const figure = { ...name, weight: 700 } as const
const { paddingX, paddingY, lineY, markRadius, barHeight } = scoreMetrics

/** The rows of one lane at one step. */
export function drawScores(pen: Pen, drawing: MapDrawing, laneId: string, stepId: string): void {
  const { view, layout, words } = drawing
  for (const touchpoint of touchpointsIn(view, stepId)) {
    const placed = layout.scores.get(scoreKey(laneId, touchpoint.id))
    if (placed === undefined) continue
    const { box, row } = placed
    pen.text(touchpoint.title === '' ? words.say('untitled_card') : touchpoint.title, {
      ...{ x: box.x + paddingX, y: box.y + paddingY, width: box.width - 2 * paddingX, type: name },
      color: 'ink-secondary',
    })
    const y = box.y + row.trackY + lineY
    drawScale(pen, touchpoint, box, y)
    const right = box.x + box.width - paddingX
    drawFigure(pen, drawing, touchpoint, { right, y: box.y + row.figureY })
  }
}

function drawScale(pen: Pen, rated: Scores, box: Box, y: number): void {
  const { expectation, actual } = rated
  const { first, last } = scaleOf(box.width)
  pen.line([box.x + first, y], [box.x + last, y], 'line-strong')
  for (const score of scores) {
    const x = box.x + scoreX(score, box.width)
    if (actual === null) circle(pen, x, y, 2.4, { fill: 'surface', stroke: 'line-strong' })
    else circle(pen, x, y, 1.2, { fill: 'line-strong' })
    if (expectation === null) triangle(pen, x, y, 2.4, 'line-strong', 0.8)
  }
  const bar = gapBar(rated, box.width)
  if (bar !== null) {
    const place = { x: box.x + bar.x, y: y - barHeight / 2, width: bar.width, height: barHeight }
    pen.box(
      place,
      bar.gap < 0 ? { fill: 'pain' } : { fill: 'opportunity-soft', stroke: 'opportunity' },
    )
  }
  if (expectation !== null) {
    triangle(pen, box.x + scoreX(expectation, box.width), y, 4.6, 'touchpoint', 1.5)
  }
  if (actual !== null) {
    const fill = bar === null ? 'neutral' : bar.gap < 0 ? 'pain' : 'opportunity'
    circle(pen, box.x + scoreX(actual, box.width), y, markRadius, { fill, stroke: 'surface' })
  }
}

function drawFigure(
  pen: Pen,
  { words }: MapDrawing,
  { expectation, actual }: Scores,
  { right, y }: { readonly right: number; readonly y: number },
): void {
  const gap = expectation === null || actual === null ? null : actual - expectation
  const text = gap === null ? '–' : words.signed(gap)
  const color: SheetColor =
    gap === null || gap === 0 ? 'ink-secondary' : gap < 0 ? 'pain-ink' : 'opportunity-ink'
  const width = widthOf(text, figure)
  pen.text(text, { x: right - width, y: y - figure.lineHeight / 2, width, type: figure, color })
}

function circle(
  pen: Pen,
  x: number,
  y: number,
  radius: number,
  look: { readonly fill: SheetColor; readonly stroke?: SheetColor },
): void {
  const size = 2 * radius
  pen.box({ x: x - radius, y: y - radius, width: size, height: size }, { ...look, radius })
}

/** Points down onto the line of the scale at x, y. */
function triangle(
  pen: Pen,
  x: number,
  y: number,
  half: number,
  color: SheetColor,
  strokeWidth: number,
): void {
  const tip = y - markRadius - 1
  const top = tip - 1.6 * half
  pen.path(`M${x - half},${top}H${x + half}L${x},${tip}Z`, color, strokeWidth)
}
