/** The panel of a persona sheet that shows its emotion line through one journey. */

import type { Box } from '#shared/base/geometry.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import { layoutCurve, type EmotionCurve } from '#shared/layout/emotion-curve.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import { stepIds } from '#shared/layout/cell-walk.ts'
import { drawPanelFrame } from './persona-panels.ts'
import { clip, heightOf, type Pen } from './pen.ts'
import { sheetType } from './sheet-type.ts'
import type { SheetWords } from './sheet-words.ts'
import { stepLabel } from './step-label.ts'

/** Height of the panel in px: it grows with what room there is. */
export const lowestJourneyPanel = 156
export const highestJourneyPanel = 260

const padding = 14

/** Whether a persona was assessed anywhere on a map. */
export function hasPoints(view: JourneyView, personaId: string): boolean {
  return lineOf(view, personaId) !== undefined
}

/** A persona's line on the first lane where it was assessed, in columns of one width. */
export function evenCurve(view: JourneyView, personaId: string, box: Box): EmotionCurve | null {
  const points = lineOf(view, personaId)
  if (points === undefined) return null
  const ids = stepIds(view)
  const width = box.width / ids.length
  const columns = ids.map((stepId, n) => ({ stepId, stageId: '', x: box.x + n * width, width }))
  return layoutCurve(points, columns, box)
}

function lineOf(view: JourneyView, personaId: string) {
  const lines = view.lanes.flatMap((lane) => {
    const points = view.emotionPoints.get(lane.id)?.get(personaId)
    return points === undefined || points.size === 0 ? [] : [points]
  })
  return lines[0]
}

export function drawJourneyPanel(
  pen: Pen,
  persona: Persona,
  view: JourneyView,
  box: Box,
  words: SheetWords,
): void {
  const mapName = view.journey.name === '' ? words.say('untitled_map') : view.journey.name
  const head = clip(`${words.say('in_journeys')} · ${mapName}`, sheetType.heading, box.width - 60)
  drawPanelFrame(pen, { icon: 'journey', title: head }, box)
  const area = {
    x: box.x + padding,
    y: box.y + 36,
    width: box.width - 2 * padding,
    height: box.height - 36 - 54,
  }
  const curve = evenCurve(view, persona.id, area)
  if (curve === null) return
  const middle = area.y + area.height / 2
  pen.line([area.x, middle], [area.x + area.width, middle], 'line-strong', 0.8, '3 4')
  pen.path(curve.path, persona.color, 2)
  const lowest = curve.points.reduce((best, point) => (point.value < best.value ? point : best))
  for (const point of curve.points) {
    const isHollow = point === lowest
    pen.add({
      kind: 'mark',
      shape: persona.pointShape,
      color: persona.color,
      radius: isHollow ? 4.5 : 2.6,
      isHollow,
      x: point.x,
      y: point.y,
    })
  }
  drawStages(pen, view, area, box.y + box.height - 52)
  const text = words.say('lowest_step', {
    step: clip(stepLabel(view, lowest.stepId), sheetType.smallStrong, 240),
    value: words.signed(lowest.value),
  })
  pen.text(text, {
    x: area.x,
    y: box.y + box.height - 20,
    width: area.width,
    type: sheetType.smallStrong,
    color: 'pain-ink',
    align: 'right',
  })
}

/** The stages below the line, each as wide as its steps; a long name takes a second line. */
function drawStages(pen: Pen, view: JourneyView, area: Pick<Box, 'x' | 'width'>, y: number): void {
  const width = area.width / stepIds(view).length
  const type = sheetType.footer
  let { x } = area
  for (const { stage, steps } of view.stages) {
    const room = steps.length * width
    pen.line([x + 1, y], [x + room - 3, y], 'line-strong', 1)
    const isShort = heightOf(stage.name, type, room - 4) <= 2 * type.lineHeight
    const text = isShort ? stage.name : clip(stage.name, type, room - 4)
    pen.text(text, { x, y: y + 3, width: room - 4, type, color: 'ink-secondary' })
    x += room
  }
}
