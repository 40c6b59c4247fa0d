/** What can be said of a page without drawing it: its name, and how large its map comes out. */

import { typeMetrics } from '#shared/layout/card-metrics.ts'
import { pointsOnPaper } from '#shared/layout/sheets/paper.ts'
import type { Sheet } from '#shared/layout/sheets/sheet.ts'

export interface MapOnPaper {
  /** How large the map stands on the paper; 1 is its size on screen. */
  readonly scale: number
  /** Size of its smallest text in pt. */
  readonly textPt: number
}

/** How large a map comes out; null for sheets without a map. */
export function mapOnPaper(sheet: Sheet): MapOnPaper | null {
  if (sheet.kind !== 'map') return null
  // The map is the one part of its sheet that is scaled as a whole.
  const body = sheet.pieces.find((piece) => piece.kind === 'group')
  if (body === undefined) return null
  return {
    scale: body.scale * sheet.surface.enlargement,
    textPt: pointsOnPaper(typeMetrics.cardMeta.fontSize * body.scale, sheet.surface),
  }
}

/** The name of a sheet: its first heading; '' where it has none. */
export function sheetTitle(sheet: Sheet): string {
  for (const piece of sheet.pieces) {
    if (piece.kind === 'text' && (piece.role === 'title' || piece.role === 'heading')) {
      return piece.text
    }
  }
  return ''
}
