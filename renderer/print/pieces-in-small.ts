/** Leaves out of a page what nobody could see in small, so that a huge map is still drawn quickly. */

import type { SheetPiece } from '#shared/layout/sheets/sheet.ts'

/** Height in px of the screen below which a line of text is only a grey thread. */
const smallestText = 1
const smallestPicture = 2

/** The pieces that can be made out when the page is drawn `scale` times its size. */
export function piecesInSmall(pieces: readonly SheetPiece[], scale: number): readonly SheetPiece[] {
  return pieces.flatMap((piece): readonly SheetPiece[] => {
    switch (piece.kind) {
      case 'text':
        return piece.type.fontSize * scale < smallestText ? [] : [piece]
      case 'icon':
        return piece.size * scale < smallestPicture ? [] : [piece]
      case 'dots':
        return piece.pitch * scale < smallestText ? [] : [piece]
      case 'group':
        return [{ ...piece, pieces: piecesInSmall(piece.pieces, scale * piece.scale) }]
      default:
        return [piece]
    }
  })
}
