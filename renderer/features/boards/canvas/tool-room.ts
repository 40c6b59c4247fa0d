/** Keeps what is fitted into the window clear of the tools at its lower edge. */

import type { Box } from '#shared/base/geometry.ts'

// The tools take about this part of a usual window's height.
const toolShare = 0.1

/** The box with room for the tools below it. */
export function withToolRoom(box: Box): Box {
  return { ...box, height: box.height * (1 + toolShare) }
}
