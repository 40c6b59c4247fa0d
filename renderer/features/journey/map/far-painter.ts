/** Paints the whole map as colour blocks and lines: the view from across the room. */

import { touches, type Box } from '#shared/base/geometry.ts'
import { itemTypes, type ItemType } from '#shared/model/cells.ts'
import { layoutCurve, dashOfLine } from '#shared/layout/emotion-curve.ts'
import type { JourneyLayout } from '#shared/layout/journey-layout.ts'
import type { JourneyView } from '#shared/layout/journey-view.ts'
import { farScores, paintScores } from '#renderer/features/journey/expectation/far-scores.ts'
import type { PaintFar } from '#renderer/canvas/FarPicture.tsx'
import { pageColors } from '#renderer/canvas/page-colors.ts'
import { paintedArea } from '#renderer/canvas/painted-area.ts'
import type { PersonaColor } from '#shared/model/records/persona.ts'

/** A painter for one state of the map; colours are read from the page's tokens. */
export function farPainter(
  view: JourneyView,
  layout: JourneyLayout,
  selectedIds: readonly string[],
  faded: ReadonlySet<string>,
  arrows: readonly FarArrow[] = [],
  bands: readonly FarBand[] = [],
): PaintFar {
  // Worked out with the first picture: most states of a map are never seen from afar.
  let parts: Parts | null = null
  let arrowPaths: readonly { readonly path: Path2D; readonly isBreak: boolean }[] | null = null
  return (context, { zoom }) => {
    parts ??= partsOf(view, layout, selectedIds, faded)
    arrowPaths ??= arrows.map(({ path, isBreak }) => ({ path: new Path2D(path), isBreak }))
    const color = pageColors()
    const area = paintedArea(context)
    context.fillStyle = color('--surface')
    context.fillRect(0, 0, layout.width, layout.height)
    context.strokeStyle = color('--line')
    context.lineWidth = 1 / zoom
    context.beginPath()
    for (const { x } of layout.stages) line(context, x, 0, x, layout.height)
    for (const { y } of layout.rows) line(context, 0, y, layout.width, y)
    context.stroke()
    for (const [blocks, alpha] of [
      [parts.blocks, 1],
      [parts.fadedBlocks, fadedAlpha],
    ] as const) {
      context.globalAlpha = alpha
      for (const [type, boxes] of blocks) {
        context.fillStyle = color(blockColors[type])
        for (const box of boxes) {
          if (touches(box, area)) context.fillRect(box.x, box.y, box.width, box.height)
        }
      }
    }
    context.globalAlpha = 1
    paintScores(context, parts.scores, area, color, faded)
    context.strokeStyle = color('--accent')
    context.lineWidth = 2 / zoom
    for (const box of parts.selected) {
      if (touches(box, area)) context.strokeRect(box.x, box.y, box.width, box.height)
    }
    for (const { path, dash, personaColor } of parts.lines) {
      const width = Math.max(2.4, 1.6 / zoom)
      context.strokeStyle = color(`--${personaColor}`)
      context.lineWidth = width
      context.setLineDash(dash.map((length) => length * width))
      context.stroke(path)
    }
    context.setLineDash([])
    const width = Math.max(1.5, 1 / zoom)
    context.strokeStyle = color('--ink')
    context.lineWidth = width
    for (const { y, dash } of bands) {
      context.setLineDash(dash.map((length) => length * width))
      context.beginPath()
      line(context, 0, y, layout.width, y)
      context.stroke()
    }
    for (const { path, isBreak } of arrowPaths) {
      context.strokeStyle = color(isBreak ? '--pain-ink' : '--ink-secondary')
      context.setLineDash(isBreak ? [4 * width, 2 * width] : [])
      context.stroke(path)
    }
    context.setLineDash([])
  }
}

/** A line across the whole map. */
export interface FarBand {
  readonly y: number
  /** In widths of the line; empty for a whole line. */
  readonly dash: readonly number[]
}

/** An arrow as SVG path data, its head included. */
export interface FarArrow {
  readonly path: string
  readonly isBreak: boolean
}

type Blocks = ReadonlyMap<ItemType, readonly Box[]>

const fadedAlpha = 0.25

interface Parts {
  readonly blocks: Blocks
  /** Cards that do not match the filter. */
  readonly fadedBlocks: Blocks
  readonly selected: readonly Box[]
  readonly lines: readonly FarLine[]
  readonly scores: ReturnType<typeof farScores>
}

interface FarLine {
  readonly path: Path2D
  readonly dash: readonly number[]
  readonly personaColor: PersonaColor
}

function partsOf(
  view: JourneyView,
  layout: JourneyLayout,
  selectedIds: readonly string[],
  faded: ReadonlySet<string>,
): Parts {
  const [blocks, fadedBlocks] = [noBlocks(), noBlocks()]
  for (const cell of view.cells.values()) {
    for (const { id, type } of cell) {
      const box = layout.items.get(id)
      if (box !== undefined) (faded.has(id) ? fadedBlocks : blocks).get(type)?.push(box)
    }
  }
  const chosen = new Set(selectedIds)
  const rows = [...layout.scores.values()].filter(({ touchpointId }) => chosen.has(touchpointId))
  const selected = [
    ...selectedIds.flatMap((id) => layout.items.get(id) ?? []),
    ...rows.map(({ box }) => box),
  ]
  const lines = layout.rows.flatMap((row) => {
    if (row.kind !== 'emotion' || row.isCollapsed) return []
    return view.personas.flatMap(({ persona, isLineShown }, place): FarLine[] => {
      const points = view.emotionPoints.get(row.laneId)?.get(persona.id)
      if (!isLineShown || points === undefined) return []
      const path = new Path2D(layoutCurve(points, layout.columns, row).path)
      const dash = dashOfLine(place).split(' ').filter(Boolean).map(Number)
      return [{ path, dash, personaColor: persona.color }]
    })
  })
  return { blocks, fadedBlocks, selected, lines, scores: farScores(view, layout) }
}

function noBlocks(): Map<ItemType, Box[]> {
  return new Map(itemTypes.map((type) => [type, []]))
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
