/** Draws the emotion lines of a map on its sheet, with numbers at the points and the lowest one named. */

import { clamp } from '#shared/base/geometry.ts'
import type { TypeMetrics } from '#shared/layout/card-metrics.ts'
import { dashOfLine, layoutCurve, type CurvePoint } from '#shared/layout/emotion-curve.ts'
import type { PersonaOnMap } from '#shared/layout/journey-view.ts'
import type { RowBox } from '#shared/layout/journey-layout.ts'
import type { MapDrawing } from './map-body.ts'
import { widthOf, type Pen } from './pen.ts'

const valueType = { fontSize: 10, lineHeight: 12, weight: 600 } as const satisfies TypeMetrics
const labelType = { fontSize: 11, lineHeight: 16, weight: 600 } as const satisfies TypeMetrics

// The first persona's rings are wide enough for the marks of the others to show within.
const firstRadius = 5.5
const otherRadius = 3.6

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
      const { path } = layoutCurve(points, layout.columns, row)
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
    return layoutCurve(points, drawing.layout.columns, row)
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
    drawValues(pen, drawing, here, row)
  }
}

type PlacedPoint = {
  readonly point: CurvePoint
  readonly persona: PersonaOnMap['persona']
}

/** The numbers of one step right of their points, pushed apart where they would overlap. */
function drawValues(
  pen: Pen,
  drawing: MapDrawing,
  here: readonly PlacedPoint[],
  row: RowBox,
): void {
  const { words, lowest, layout } = drawing
  const labels = here
    .map(({ point, persona }) => {
      const isLowest = lowest?.stepId === point.stepId && lowest.personaId === persona.id
      const value = words.signed(point.value)
      return {
        point,
        isLowest,
        color: isLowest ? ('pain-ink' as const) : (`${persona.color}-ink` as const),
        text: isLowest ? words.say('lowest_label', { value }) : value,
        type: isLowest ? labelType : valueType,
        middle: point.y,
      }
    })
    .sort((a, b) => a.middle - b.middle)
  spread(labels, row)
  for (const label of labels) {
    const { text, type, color, isLowest, point } = label
    const width = widthOf(text, type) + (isLowest ? 10 : 4)
    const height = type.lineHeight + (isLowest ? 2 : 0)
    // Beyond the last column there is no room, so the label moves to the other side.
    const isLeft = point.x + 9 + width > layout.width
    const x = isLeft ? point.x - 9 - width : point.x + 9
    const y = label.middle - height / 2
    const stroke = isLowest ? { stroke: 'pain-line' as const } : {}
    pen.box({ x, y, width, height }, { fill: 'surface', radius: 3, ...stroke })
    pen.text(text, {
      x,
      y: y + (height - type.lineHeight) / 2,
      width,
      type,
      color,
      align: 'center',
    })
  }
}

/** Moves labels that are sorted by height apart, and keeps them within the row. */
function spread(
  labels: readonly { middle: number; readonly type: TypeMetrics }[],
  row: RowBox,
): void {
  const distance = (a: { type: TypeMetrics }, b: { type: TypeMetrics }) =>
    (a.type.lineHeight + b.type.lineHeight) / 2 + 2
  for (let n = 1; n < labels.length; n++) {
    const [above, below] = [labels[n - 1]!, labels[n]!]
    const missing = distance(above, below) - (below.middle - above.middle)
    if (missing <= 0) continue
    if (n === 1) above.middle -= missing / 2
    below.middle = above.middle + distance(above, below)
  }
  for (let n = labels.length - 1; n >= 0; n--) {
    const label = labels[n]!
    const half = label.type.lineHeight / 2 + 2
    const below = labels[n + 1]
    const lowest =
      below === undefined ? row.y + row.height - half : below.middle - distance(label, below)
    label.middle = clamp(label.middle, row.y + half, Math.max(row.y + half, lowest))
  }
}

/** The personas whose lines are drawn, in the map's order. */
function shownLines({ view }: MapDrawing): readonly PersonaOnMap[] {
  return view.personas.filter((each) => each.isLineShown)
}
