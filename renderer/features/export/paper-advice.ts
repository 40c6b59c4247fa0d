/** Judges whether the maps can be read on the chosen paper, and names the paper on which they can. */

import { typeMetrics } from '#shared/layout/card-metrics.ts'
import { smallestReadablePt, type SheetSet } from '#shared/layout/sheets/make-sheets.ts'
import {
  paperNames,
  pointsOnPaper,
  surfaceOf,
  type PaperName,
} from '#shared/layout/sheets/paper.ts'
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

export interface PaperAdvice {
  /** Smallest text of all maps in pt. */
  readonly textPt: number
  readonly isReadable: boolean
  /** The smallest paper on which all maps can be read; null where even the largest is too small. */
  readonly fittingPaper: PaperName | null
}

/** What to say of the paper; null where there is no map. */
export function paperAdvice({ sheets, surface }: SheetSet): PaperAdvice | null {
  const sizes = sheets.flatMap((sheet) => mapOnPaper(sheet)?.textPt ?? [])
  if (sizes.length === 0) return null
  const textPt = Math.min(...sizes)
  // All papers share one layout, so the text grows exactly as the paper does.
  const onPaper = (paper: PaperName) =>
    (textPt * surfaceOf(paper, surface.orientation).enlargement) / surface.enlargement
  return {
    textPt,
    isReadable: textPt >= smallestReadablePt,
    fittingPaper: paperNames.find((paper) => onPaper(paper) >= smallestReadablePt) ?? null,
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
