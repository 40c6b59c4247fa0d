/** Draws the arrows of a map on its sheet, and the lines of a blueprint with their names. */

import { blueprintBands, blueprintLineRoom } from '#shared/layout/blueprint/blueprint-view.ts'
import type { JourneyLayout } from '#shared/layout/journey-layout.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import {
  arrowLabel,
  arrowLabelMetrics,
  markWidth,
  stackedText,
  type ArrowMark,
} from '#shared/layout/transitions/arrow-label.ts'
import { MapGrid } from '#shared/layout/transitions/map-grid.ts'
import { placeLabels, type PlacedLabel } from '#shared/layout/transitions/place-labels.ts'
import { routeTransitions } from '#shared/layout/transitions/route-transitions.ts'
import type { Transition } from '#shared/model/records/transition.ts'
import { clip, widthOf, type Pen } from './pen.ts'
import type { SheetColor } from './sheet.ts'
import type { SheetWords } from './sheet-words.ts'

interface ArrowsOnMap {
  readonly view: JourneyView
  readonly layout: JourneyLayout
  readonly words: SheetWords
  readonly arrows: readonly Transition[]
}

const { type, paddingX, gap, icon, iconGap } = arrowLabelMetrics
const lineDashes = { interaction: '', visibility: '10 5', internal: '2 4' } as const
const nameType = { fontSize: 11, lineHeight: 14, weight: 600 } as const

/** The arrows of a map; the origin is the top left of its cells. */
export function drawArrows(pen: Pen, { view, layout, words, arrows }: ArrowsOnMap): void {
  const routes = routeTransitions(view, layout, arrows).byId
  const byId = new Map(arrows.map((arrow) => [arrow.id, arrow]))
  for (const { id, path, head } of routes.values()) {
    const isBreak = byId.get(id)!.isBreak
    const color: SheetColor = isBreak ? 'pain-ink' : 'ink-secondary'
    pen.path(path, color, 1.4, isBreak ? '5 3' : '')
    pen.path(head, color, 1.4)
  }
  const sayings = { break: words.say('arrow_break'), span: words.span }
  const labelOf = (id: string) => arrowLabel(byId.get(id)!, sayings)
  for (const placed of placeLabels(new MapGrid(view, layout), routes, labelOf).values()) {
    drawLabel(pen, placed)
  }
}

/** The lines between the rows of a blueprint; the origin is the top left of its cells. */
export function drawBlueprintLines(pen: Pen, layout: JourneyLayout, words: SheetWords): void {
  const left = -layout.laneHeaderWidth
  for (const { line, y } of blueprintBands(layout.rows)) {
    const top = y - blueprintLineRoom / 2
    pen.box(
      { x: left, y: top, width: layout.laneHeaderWidth + layout.width, height: blueprintLineRoom },
      { fill: 'surface-muted' },
    )
    pen.text(words.say(`line_${line}`), {
      ...{ x: left + 4, y: y - nameType.lineHeight / 2, width: layout.laneHeaderWidth - 10 },
      type: nameType,
      align: 'right',
    })
    pen.line([0, y], [layout.width, y], 'ink', 1.5, lineDashes[line])
  }
}

function drawLabel(pen: Pen, { label, box, form }: PlacedLabel): void {
  const isBreak = label.marks.some(({ kind }) => kind === 'break')
  const color: SheetColor = isBreak ? 'pain-ink' : 'ink-secondary'
  pen.box(box, { fill: 'surface', stroke: isBreak ? 'pain' : 'line-strong', radius: 8 })
  if (form === 'stack') {
    label.marks.forEach((mark, n) => {
      const text = stackedText(mark)
      const x = box.x + (box.width - markWidth({ ...mark, text })) / 2
      drawMark(pen, { ...mark, text }, x, box.y + 1 + n * type.lineHeight, color)
    })
    return
  }
  let x = box.x + paddingX
  const y = box.y + (box.height - type.lineHeight) / 2
  if (label.name !== '' && (form === 'whole' || label.marks.length === 0)) {
    const marks = form === 'whole' ? label.marks : []
    const taken = marks.reduce((sum, mark) => sum + markWidth(mark) + gap, 0)
    const room = box.width - 2 * paddingX - taken
    pen.text(clip(label.name, type, room), { x, y, width: room + 2, type })
    x += room + gap
  }
  for (const mark of label.marks) {
    drawMark(pen, mark, x, y, color)
    x += markWidth(mark) + gap
  }
}

function drawMark(pen: Pen, mark: ArrowMark, x: number, y: number, color: SheetColor): void {
  pen.icon(`arrow-${mark.kind}`, x, y + 2.5, icon, color)
  const textX = x + icon + iconGap
  pen.text(mark.text, { x: textX, y, width: widthOf(mark.text, type) + 1, type, color })
}
