/** What every sheet has: its footer with project, paper and page number. */

import { clip, Pen, widthOf } from './pen.ts'
import type { Surface } from './paper.ts'
import type { Sheet, SheetKind, SheetPiece } from './sheet.ts'
import { sheetType } from './sheet-type.ts'
import type { SheetWords } from './sheet-words.ts'

/** A sheet that does not know its page number yet. */
export interface Draft {
  readonly kind: SheetKind
  readonly pieces: readonly SheetPiece[]
  /** How large a map stands on the paper; 1 is the size on screen, null for other sheets. */
  readonly scale: number | null
}

/** Room in px that the footer takes at the lower edge, the margin included. */
export const footerRoom = 58

/** The lowest y in px at which a sheet may still hold something. */
export function contentBottom(surface: Surface): number {
  return surface.height - footerRoom
}

/** Width in px between the margins. */
export function contentWidth(surface: Surface): number {
  return surface.width - 2 * surface.margin
}

/** Gives the drafts their numbers and footers. */
export function numberSheets(
  drafts: readonly Draft[],
  surface: Surface,
  projectName: string,
  words: SheetWords,
): readonly Sheet[] {
  return drafts.map(({ kind, pieces, scale }, n) => {
    const page = n + 1
    const footer = drawFooter(surface, projectName, scale, page, drafts.length, words)
    return { kind, surface, page, pieces: [...pieces, ...footer] }
  })
}

function drawFooter(
  surface: Surface,
  projectName: string,
  scale: number | null,
  page: number,
  pages: number,
  words: SheetWords,
): readonly SheetPiece[] {
  const pen = new Pen()
  const type = sheetType.footer
  const { margin, width } = surface
  const y = surface.height - margin
  pen.line([margin, y - 8], [width - margin, y - 8], 'line', 0.8)
  const direction = words.say(
    surface.orientation === 'portrait' ? 'paper_portrait' : 'paper_landscape',
  )
  const percent = scale === null ? '' : words.say('scale', { percent: Math.round(100 * scale) })
  const paper = [`${surface.paper} ${direction}`, percent].filter((part) => part !== '').join(' · ')
  const number = words.say('page_of', { page, pages })
  const side = Math.max(widthOf(paper, type), widthOf(number, type)) + 12
  const middle = widthOf(paper, type)
  const leftWidth = (width - middle) / 2 - margin - 12
  // A long project name is whole on the cover; down here its beginning is enough.
  pen.text(clip(`Throughline · ${projectName}`, type, leftWidth), {
    x: margin,
    y,
    width: leftWidth,
    type,
    color: 'ink-secondary',
  })
  pen.text(paper, {
    x: (width - middle) / 2,
    y,
    width: middle,
    type,
    align: 'center',
    color: 'ink-secondary',
  })
  pen.text(number, {
    x: width - margin - side,
    y,
    width: side,
    type,
    align: 'right',
    color: 'ink-secondary',
  })
  return pen.pieces
}
