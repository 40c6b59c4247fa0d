/** Says which part of a sheet a picture shows, so that nothing is painted beside it. */

import type { Box } from '#shared/base/geometry.ts'

/** The part of the sheet that the canvas holds under its present transform, which only scales and moves. */
export function paintedArea(context: CanvasRenderingContext2D): Box {
  const { a, d, e, f } = context.getTransform()
  const { width, height } = context.canvas
  return { x: -e / a, y: -f / d, width: width / a, height: height / d }
}
