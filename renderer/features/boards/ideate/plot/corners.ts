/** The room in the corners of a plot that the names of its quarters take. */

import type { Box, Size } from '#shared/base/geometry.ts'

// A name with its count, in px.
const nameSize: Size = { width: 128, height: 32 }

/** Left and right above, left and right below. */
export function corners({ width, height }: Size): readonly Box[] {
  const right = width - nameSize.width
  const below = height - nameSize.height
  return [
    { x: 0, y: 0, ...nameSize },
    { x: right, y: 0, ...nameSize },
    { x: 0, y: below, ...nameSize },
    { x: right, y: below, ...nameSize },
  ]
}
