/** How far a sheet can be panned: a part of it always stays in the window. */

import { useMemo } from 'react'
import { useStore, type CoordinateExtent } from '@xyflow/react'
import type { Size } from '#shared/base/geometry.ts'

// In px of the screen: room before the sheet, and room behind it for what is added there.
const roomBefore = 24
const roomBehind = 320

export function usePanExtent(size: Size): CoordinateExtent {
  const zoom = useStore((state) => state.transform[2])
  const windowWidth = useStore((state) => state.width)
  const windowHeight = useStore((state) => state.height)
  return useMemo(() => {
    const start = -roomBefore / zoom
    // Where the window is larger than the sheet, the extent fills it, so that nothing is centred.
    const end = (length: number, room: number) =>
      Math.max(length + roomBehind / zoom, start + room / zoom)
    return [
      [start, start],
      [end(size.width, windowWidth), end(size.height, windowHeight)],
    ]
  }, [size.width, size.height, zoom, windowWidth, windowHeight])
}
