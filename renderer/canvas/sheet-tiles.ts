/** The part of a sheet that is worth drawing; changes only when the window comes to another tile. */

import { useMemo } from 'react'
import type { Box } from '#shared/base/geometry.ts'
import { farZoom } from './canvas-types.ts'
import { useFromView } from './sheet-view.ts'

export interface VisiblePart {
  readonly isFar: boolean
  /** The window and what it cuts of its tiles, in px of the sheet. */
  readonly area: Box
}

// In px of the screen: large enough that most panning draws nothing anew, small enough that what
// comes into sight with one tile is drawn at once.
const tile = 256

export function useVisiblePart(): VisiblePart {
  const key = useFromView((view, window) => {
    // Tiles of the sheet grow and shrink by steps with the zoom, not with every turn of the wheel.
    const size = tile / 2 ** Math.round(Math.log2(view.zoom))
    const [left, top] = [-view.x / view.zoom, -view.y / view.zoom]
    const first = { x: Math.floor(left / size), y: Math.floor(top / size) }
    const last = {
      x: Math.ceil((left + window.width / view.zoom) / size),
      y: Math.ceil((top + window.height / view.zoom) / size),
    }
    const isFar = view.zoom < farZoom ? 1 : 0
    return `${isFar} ${size} ${first.x} ${first.y} ${last.x} ${last.y}`
  })
  return useMemo(() => {
    const [isFar = 0, size = tile, x = 0, y = 0, right = 0, bottom = 0] = key.split(' ').map(Number)
    const area = {
      x: x * size,
      y: y * size,
      width: (right - x) * size,
      height: (bottom - y) * size,
    }
    return { isFar: isFar === 1, area }
  }, [key])
}
