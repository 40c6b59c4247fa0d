/** What a canvas is told to show and what it tells back, in px of the sheet at zoom 1. */

import type { Box, Point, Size } from '#shared/base/geometry.ts'

/** A box on the sheet that a component of the given type draws. */
export interface CanvasNode {
  readonly id: string
  readonly type: string
  readonly box: Box
  readonly isSelected: boolean
  /** What lies above: a higher layer, else the later node; 0 where it is not given. */
  readonly layer?: number
}

/** Layers of a sheet: what its nodes stand on, what is drawn between, and what lies above. */
export const sheetLayers = { ground: 0, between: 5, thing: 10, dragged: 3000 } as const

/** The sheet's own box: without a corner it begins at the origin. */
export type SheetBox = Size & Partial<Point>

/** Nodes being dragged: nothing in the document changes until they are dropped. */
export interface CanvasDrag {
  /** The node under the pointer. */
  readonly grabbedId: string
  /** Where the pointer is on the sheet. */
  readonly pointer: Point
  /** Where the pointer was on the sheet when the drag began. */
  readonly start: Point
  /** Whether Alt is held, which leaves the originals in place. */
  readonly isCopy: boolean
}

/** How the sheet lies in the window: screen = sheet * zoom + (x, y). */
export interface SheetView extends Point {
  readonly zoom: number
}

/** Below this zoom the sheet is drawn as one picture instead of nodes. */
export const farZoom = 0.35

/** One press of a zoom button or key. */
export const zoomStep = 1.25

export const smallestZoom = 0.04
export const largestZoom = 3
