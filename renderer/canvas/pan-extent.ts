/** How far a sheet can be panned: a part of it always stays in the window. */

import { useMemo } from 'react'
import { useStore, type CoordinateExtent } from '@xyflow/react'
import type { SheetBox } from './canvas-types.ts'

// In px of the screen: room before the sheet, and room behind it for what is added there.
const roomBefore = 24
const roomBehind = 320
// What stays in the window of a sheet without end.
const lastCorner = 120

/** `isEndless` lets everything be panned out of the window, but for a last corner of it. */
export function usePanExtent(sheet: SheetBox, isEndless: boolean): CoordinateExtent {
  const { x = 0, y = 0, width, height } = sheet
  const zoom = useStore((state) => state.transform[2])
  const windowWidth = useStore((state) => state.width)
  const windowHeight = useStore((state) => state.height)
  return useMemo(() => {
    if (isEndless) {
      const [roomX, roomY] = [(windowWidth - lastCorner) / zoom, (windowHeight - lastCorner) / zoom]
      return [
        [x - roomX, y - roomY],
        [x + width + roomX, y + height + roomY],
      ]
    }
    const start = -roomBefore / zoom
    // Where the window is larger than the sheet, the extent fills it, so that nothing is centred.
    const end = (length: number, room: number) =>
      Math.max(length + roomBehind / zoom, start + room / zoom)
    return [
      [start, start],
      [end(width, windowWidth), end(height, windowHeight)],
    ]
  }, [x, y, width, height, isEndless, zoom, windowWidth, windowHeight])
}
