/** Judges whether the maps can be read on the chosen paper, and names the paper on which they can. */

import { smallestReadablePt, type SheetSet } from '#shared/layout/sheets/make-sheets.ts'
import { paperNames, surfaceOf, type PaperName } from '#shared/layout/sheets/paper.ts'
import { mapOnPaper } from '#renderer/print/sheet-facts.ts'

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
