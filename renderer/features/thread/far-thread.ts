/** Paints the thread as colour blocks and lines for when it is far away. */

import { curveThrough } from '#shared/layout/thread/curve-through.ts'
import type { ThreadLayout } from '#shared/layout/thread/thread-layout.ts'
import type { PaintFar } from '#renderer/canvas/FarPicture.tsx'
import { pageColors } from '#renderer/canvas/page-colors.ts'
import { stationTone } from '#renderer/looks/station-look.ts'

/** A painter for one layout; colours are read from the page's tokens. */
export function farThread(layout: ThreadLayout): PaintFar {
  return (context) => {
    const color = pageColors()
    context.lineWidth = 3
    context.strokeStyle = color('--line-strong')
    for (const curve of layout.curves) context.stroke(new Path2D(curveThrough(curve)))
    for (const { station, x, width } of layout.columns) {
      context.fillStyle = color(`--${stationTone(station)}`)
      for (const [, box] of layout.cards) {
        if (box.x < x || box.x > x + width) continue
        context.fillRect(box.x, box.y, box.width, box.height)
      }
    }
    context.strokeStyle = color('--warning')
    for (const [, box] of layout.missing) {
      context.strokeRect(box.x, box.y, box.width, box.height)
    }
  }
}
