/** What a canvas is told to show and what it tells back, in px of the sheet at zoom 1. */

import type { Box, Point } from '#shared/base/geometry.ts'

/** A box on the sheet that a component of the given type draws. */
export interface CanvasNode {
  readonly id: string
  readonly type: string
  readonly box: Box
  readonly isSelected: boolean
}

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
