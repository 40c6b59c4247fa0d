/** Paints a whole board as colour blocks and lines: the view from across the room. */

import type { BoardLayout } from '#shared/layout/board/board-layout.ts'
import type { PaintFar } from '#renderer/canvas/FarPicture.tsx'
import { pageColors } from '#renderer/canvas/page-colors.ts'

/** A painter for one state of a board; colours are read from the page's tokens. */
export function boardPainter(
  layout: BoardLayout,
  selectedIds: readonly string[],
  isSilent: boolean,
  hasNames: boolean,
): PaintFar {
  const selected = new Set(selectedIds)
  return (context, { zoom }) => {
    const color = pageColors()
    const mark = ({
      x,
      y,
      width,
      height,
    }: {
      x: number
      y: number
      width: number
      height: number
    }) => {
      context.strokeStyle = color('--accent')
      context.lineWidth = 2.5 / zoom
      context.strokeRect(x, y, width, height)
    }
    for (const frame of layout.view.frames) {
      const box = layout.frames.get(frame.id)
      if (box === undefined) continue
      context.fillStyle = color('--surface')
      context.fillRect(box.x, box.y, box.width, box.height)
      context.strokeStyle = color('--line-strong')
      context.lineWidth = 1 / zoom
      context.strokeRect(box.x, box.y, box.width, box.height)
      if (selected.has(frame.id)) mark(box)
      if (!hasNames) continue
      // Names stay readable for as long as they have room.
      context.fillStyle = color('--ink')
      const size = Math.min(13 / zoom, box.height / 5)
      context.font = `600 ${size}px ${getComputedStyle(document.body).fontFamily}`
      context.textBaseline = 'top'
      context.save()
      context.beginPath()
      context.rect(box.x, box.y - 1.5 * size, box.width, 1.5 * size)
      context.clip()
      context.fillText(frame.name, box.x, box.y - 1.3 * size)
      context.restore()
    }
    context.strokeStyle = color('--ink-tertiary')
    context.lineWidth = Math.max(1.5, 0.8 / zoom)
    for (const { curve } of layout.connectors) context.stroke(new Path2D(curve.path))
    for (const item of layout.view.items) {
      const box = layout.items.get(item.id)
      if (box === undefined) continue
      context.fillStyle = color(isSilent ? '--surface-sunken' : `--note-${item.color}`)
      context.fillRect(box.x, box.y, box.width, box.height)
      context.strokeStyle = color('--note-edge')
      context.lineWidth = 0.7 / zoom
      context.strokeRect(box.x, box.y, box.width, box.height)
      if (selected.has(item.id)) mark(box)
    }
  }
}
