/** Paints the whole map as colour blocks and lines: the view from across the room. */

import { isCellItem } from '#shared/model/cells.ts'
import { layoutCurve, dashOfLine } from '#shared/layout/emotion-curve.ts'
import type { JourneyLayout } from '#shared/layout/journey-layout.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import type { PaintFar } from '#renderer/canvas/FarPicture.tsx'
import { pageColors } from '#renderer/canvas/page-colors.ts'

/** A painter for one state of the map; colours are read from the page's tokens. */
export function farPainter(
  view: JourneyView,
  layout: JourneyLayout,
  selectedIds: readonly string[],
): PaintFar {
  const selected = new Set(selectedIds)
  return (context, { zoom }) => {
    const color = pageColors()
    context.fillStyle = color('--surface')
    context.fillRect(0, 0, layout.width, layout.height)
    context.strokeStyle = color('--line')
    context.lineWidth = 1 / zoom
    context.beginPath()
    for (const { x } of layout.stages) line(context, x, 0, x, layout.height)
    for (const { y } of layout.rows) line(context, 0, y, layout.width, y)
    context.stroke()
    for (const cell of view.cells.values()) {
      for (const item of cell) {
        const box = layout.items.get(item.id)
        if (box === undefined || !isCellItem(item)) continue
        context.fillStyle = color(blockColors[item.type])
        context.fillRect(box.x, box.y, box.width, box.height)
        if (!selected.has(item.id)) continue
        context.strokeStyle = color('--accent')
        context.lineWidth = 2 / zoom
        context.strokeRect(box.x, box.y, box.width, box.height)
      }
    }
    for (const row of layout.rows) {
      if (row.kind !== 'emotion') continue
      view.personas.forEach(({ persona, isLineShown }, place) => {
        const points = view.emotionPoints.get(row.laneId)?.get(persona.id)
        if (!isLineShown || points === undefined) return
        const curve = layoutCurve(points, layout.columns, row)
        const width = Math.max(2.4, 1.6 / zoom)
        context.strokeStyle = color(`--${persona.color}`)
        context.lineWidth = width
        context.setLineDash(
          dashOfLine(place)
            .split(' ')
            .filter(Boolean)
            .map((dash) => Number(dash) * width),
        )
        context.stroke(new Path2D(curve.path))
        context.setLineDash([])
      })
    }
  }
}

const blockColors = {
  card: '--neutral-line',
  touchpoint: '--touchpoint-line',
  'pain-point': '--pain-line',
  opportunity: '--opportunity-line',
} as const

function line(context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number) {
  context.moveTo(x1, y1)
  context.lineTo(x2, y2)
}
