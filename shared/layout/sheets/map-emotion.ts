/** Draws the emotion lines of a map on its sheet, with numbers at the points and the lowest one named. */

import { clamp } from '#shared/base/geometry.ts'
import type { TypeMetrics } from '#shared/layout/card-metrics.ts'
import {
  dashOfLine,
  layoutCurve,
  type Band,
  type CurvePoint,
} from '#shared/layout/emotion-curve.ts'
import type { PersonaOnMap } from '#shared/layout/journey-view.ts'
import type { RowBox } from '#shared/layout/journey-layout.ts'
import type { MapDrawing } from './map-body.ts'
import { widthOf, type Pen } from './pen.ts'

const valueType = { fontSize: 10, lineHeight: 12, weight: 600 } as const satisfies TypeMetrics
const labelType = { fontSize: 11, lineHeight: 16, weight: 600 } as const satisfies TypeMetrics

// The first persona's rings are wide enough for the marks of the others to show within.
const firstRadius = 5.5
const otherRadius = 3.6
// From the middle of a mark to its number.
const labelDistance = 8
const labelRoom = 9

/** The lines themselves; the first persona's lies over the others. */
export function drawCurves(pen: Pen, drawing: MapDrawing): void {
  const { view, layout } = drawing
  for (const row of layout.rows) {
    if (row.kind !== 'emotion') continue
    const middle = row.y + row.height / 2
    pen.line([0, middle], [layout.width, middle], 'line-strong', 0.8, '3 4')
    const lines = shownLines(drawing).map((each, place) => ({ each, place }))
    for (const { each, place } of lines.reverse()) {
      const points = view.emotionPoints.get(row.laneId)?.get(each.persona.id)
      if (points === undefined) continue
      const { path } = layoutCurve(points, layout.columns, lineBand(row))
      if (path !== '') pen.path(path, each.persona.color, 2.2, dashOfLine(place))
    }
  }
}

/** Marks and numbers of some steps, and the name of the lowest point when it is among them. */
export function drawPoints(
  pen: Pen,
  drawing: MapDrawing,
  laneId: string,
  stepIds: ReadonlySet<string>,
): void {
  const row = drawing.layout.rows.find((each) => each.laneId === laneId)!
  const lines = shownLines(drawing)
  const placed = lines.flatMap(({ persona }, place) => {
    const points = drawing.view.emotionPoints.get(laneId)?.get(persona.id)
    if (points === undefined) return []
    return layoutCurve(points, drawing.layout.columns, lineBand(row))
      .points.filter((point) => stepIds.has(point.stepId))
      .map((point) => ({ point, persona, place }))
  })
  for (const { point, persona, place } of placed) {
    pen.add({
      kind: 'mark',
      shape: persona.pointShape,
      color: persona.color,
      radius: place === 0 ? firstRadius : otherRadius,
      isHollow: place === 0,
      x: point.x,
      y: point.y,
    })
  }
  for (const stepId of stepIds) {
    const here = placed.filter(({ point }) => point.stepId === stepId)
    drawValues(pen, drawing, here)
  }
}

interface PlacedPoint {
  readonly point: CurvePoint
  readonly persona: PersonaOnMap['persona']
}

/**
 * The numbers of one step, where no line runs: above the highest point, below the lowest one,
 * beside those between.
 */
function drawValues(pen: Pen, drawing: MapDrawing, here: readonly PlacedPoint[]): void {
  const { words, lowest, layout } = drawing
  const isNamed = ({ point, persona }: PlacedPoint): boolean =>
    lowest?.stepId === point.stepId && lowest.personaId === persona.id
  const sorted = [...here].sort(
    (a, b) => a.point.y - b.point.y || Number(isNamed(a)) - Number(isNamed(b)),
  )
  let besideEnd = { x: -Infinity, y: -Infinity }
  sorted.forEach((placed, n) => {
    const { point, persona } = placed
    const isLowest = isNamed(placed)
    const value = words.signed(point.value)
    const text = isLowest ? words.say('lowest_label', { value }) : value
    const type = isLowest ? labelType : valueType
    const width = widthOf(text, type) + (isLowest ? 10 : 4)
    const height = type.lineHeight + (isLowest ? 2 : 0)
    const isBelow = n === sorted.length - 1 && (sorted.length > 1 || isLowest || point.value < 0)
    const isAbove = n === 0 && !isBelow
    // Points of one height share the place beside them.
    const besideX = point.y - besideEnd.y < height ? besideEnd.x + 2 : point.x + labelDistance
    const x = isBelow || isAbove ? point.x - width / 2 : besideX
    const middle = point.y + (isBelow ? 1 : isAbove ? -1 : 0) * (labelDistance + height / 2 - 2)
    const box = {
      x: clamp(x, 0, Math.max(0, layout.width - width)),
      y: middle - height / 2,
      width,
      height,
    }
    if (!isAbove && !isBelow) besideEnd = { x: box.x + width, y: point.y }
    pen.box(box, { fill: 'surface', radius: 3, ...(isLowest ? { stroke: 'pain-line' } : {}) })
    pen.text(text, {
      x: box.x,
      y: box.y + (height - type.lineHeight) / 2,
      width,
      type,
      color: isLowest ? 'pain-ink' : `${persona.color}-ink`,
      align: 'center',
    })
  })
}

/** The part of an emotion lane in which lines run; the rest is for the numbers. */
export function lineBand(row: RowBox): Band {
  return { y: row.y + labelRoom, height: row.height - 2 * labelRoom }
}

/** The personas whose lines are drawn, in the map's order. */
function shownLines({ view }: MapDrawing): readonly PersonaOnMap[] {
  return view.personas.filter((each) => each.isLineShown)
}
