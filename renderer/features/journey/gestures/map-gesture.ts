/** What the pointer is doing on a map, for what is drawn meanwhile; nothing of it is in the document. */

import type { Box } from '#shared/base/geometry.ts'

export interface MapGesture {
  /** The rectangle that chooses cards. */
  readonly marquee: Box | null
  /** A line across the map, in px of the sheet along its axis. */
  readonly line: MapLine | null
  /** Whether the Space bar makes every drag a pan. */
  readonly isPanning: boolean
}

export interface MapLine {
  readonly axis: 'x' | 'y'
  readonly at: number
  /** Where a header would go, or where an edge would be. */
  readonly kind: 'place' | 'edge'
  /** Stands beside the line. */
  readonly label: string
}

export const noGesture: MapGesture = { marquee: null, line: null, isPanning: false }
