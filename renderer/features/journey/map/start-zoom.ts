/** How large a map is drawn when it is opened. */
import { leastZoomAtStart } from '#renderer/state/journey-map.ts'

const roomBeside = 48

/** It fills the window; what is small stays at its natural size, what is large can still be read. */
export function startZoom(windowWidth: number, mapWidth: number): number {
  return Math.min(1, Math.max(leastZoomAtStart, windowWidth / (mapWidth + roomBeside)))
}
