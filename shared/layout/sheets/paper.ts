/** Paper sizes, and the one drawing surface that all of them share. */

export const paperNames = ['A4', 'A3', 'A2', 'A1', 'A0'] as const

export type PaperName = (typeof paperNames)[number]
export type Orientation = 'portrait' | 'landscape'

/** Shorter and longer side in mm, as in ISO 216. */
const sides: Readonly<Record<PaperName, readonly [number, number]>> = {
  A4: [210, 297],
  A3: [297, 420],
  A2: [420, 594],
  A1: [594, 841],
  A0: [841, 1189],
}

const mmPerPx = 25.4 / 96

/**
 * A sheet's surface. Sheets are laid out in px as if on A4 and enlarged as a whole, so that a
 * page looks the same on every paper.
 */
export interface Surface {
  readonly paper: PaperName
  readonly orientation: Orientation
  readonly widthMm: number
  readonly heightMm: number
  /** How many times larger than on A4 everything is; 1 on A4. */
  readonly enlargement: number
  /** Size of the surface in px of A4. */
  readonly width: number
  readonly height: number
  /** Empty edge in px. */
  readonly margin: number
}

/** The surface of a paper. */
export function surfaceOf(paper: PaperName, orientation: Orientation): Surface {
  const [short, long] = sides[paper]
  const isLandscape = orientation === 'landscape'
  const [widthMm, heightMm] = isLandscape ? [long, short] : [short, long]
  const enlargement = short / sides.A4[0]
  return {
    paper,
    orientation,
    widthMm,
    heightMm,
    enlargement,
    width: widthMm / mmPerPx / enlargement,
    height: heightMm / mmPerPx / enlargement,
    margin: 34,
  }
}

/** Size on paper, in pt, of text that is `fontSize` px on the surface. */
export function pointsOnPaper(fontSize: number, surface: Surface): number {
  return fontSize * surface.enlargement * 0.75
}
