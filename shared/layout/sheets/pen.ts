/** Puts pieces on a sheet: measures text, so that what follows can begin where it ends. */

import { measureLines, measureWidth } from '#shared/layout/text-measure.ts'
import type { TypeMetrics } from '#shared/layout/card-metrics.ts'
import type { BoxPiece, SheetColor, SheetIcon, SheetPiece, TextPiece, TextRole } from './sheet.ts'

export interface TextPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly type: TypeMetrics
  readonly color?: SheetColor
  readonly align?: TextPiece['align']
  readonly role?: TextRole
}

/** Height in px of a text in a width. */
export function heightOf(text: string, type: TypeMetrics, width: number): number {
  const { fontSize, weight, lineHeight } = type
  return measureLines(text, { fontSize, weight, width }) * lineHeight
}

/** Width in px of a text on one line, with a hair to spare. */
export function widthOf(text: string, type: TypeMetrics): number {
  return Math.ceil(measureWidth(text, type)) + 1
}

/** As much of a text as fits on one line, with … where something is left out. */
export function clip(text: string, type: TypeMetrics, width: number): string {
  const letters = Array.from(text.replaceAll(/\s+/g, ' ').trim())
  let kept = letters.join('')
  while (letters.length > 0 && widthOf(kept, type) > width) {
    letters.pop()
    kept = `${letters.join('').trimEnd()}…`
  }
  return kept
}

export class Pen {
  readonly pieces: SheetPiece[] = []

  /** Sets a text; gives the y below it. Nothing is set for ''. */
  text(text: string, place: TextPlace): number {
    if (text === '') return place.y
    const { x, y, width, type, color = 'ink', align = 'left', role = 'text' } = place
    const height = heightOf(text, type, width)
    this.pieces.push({ kind: 'text', text, x, y, width, height, type, color, align, role })
    return y + height
  }

  box(
    box: Pick<BoxPiece, 'x' | 'y' | 'width' | 'height'>,
    look: { fill?: SheetColor; stroke?: SheetColor; radius?: number },
  ): void {
    const { x, y, width, height } = box
    const { fill = null, stroke = null, radius = 0 } = look
    this.pieces.push({ kind: 'box', x, y, width, height, fill, stroke, radius })
  }

  /** A straight line. */
  line(
    from: readonly [number, number],
    to: readonly [number, number],
    stroke: SheetColor,
    strokeWidth = 1,
    dash = '',
  ): void {
    this.path(`M${from[0]},${from[1]}L${to[0]},${to[1]}`, stroke, strokeWidth, dash)
  }

  path(d: string, stroke: SheetColor, strokeWidth: number, dash = ''): void {
    this.pieces.push({ kind: 'path', d, stroke, strokeWidth, dash })
  }

  icon(name: SheetIcon, x: number, y: number, size: number, color: SheetColor): void {
    this.pieces.push({ kind: 'icon', name, x, y, size, color })
  }

  add(...pieces: readonly SheetPiece[]): void {
    this.pieces.push(...pieces)
  }
}

/** The same pieces further down and to the right. */
export function moved(pieces: readonly SheetPiece[], x: number, y: number): SheetPiece {
  return { kind: 'group', x, y, scale: 1, pieces }
}
