/** Works out the box of a thing whose corner is dragged. */

import type { Box } from '#shared/base/geometry.ts'
import { clamp } from '#shared/base/geometry.ts'
import { snapGrid } from '#shared/layout/board/board-snap.ts'
import { highestNote, lowestNote, narrowestNote, widestNote } from '#shared/model/placed.ts'
import {
  highestFrame,
  lowestFrame,
  narrowestFrame,
  widestFrame,
} from '#shared/model/records/frame.ts'
import type { SheetPress } from '#renderer/canvas/sheet-gesture.ts'

/** The box after dragging a corner (`nw`, `ne`, `sw`, `se`); sizes keep to the grid and limits. */
export function resizedBox(box: Box, corner: string, press: SheetPress, isFrame: boolean): Box {
  const limits = isFrame ? frameLimits : noteLimits
  const dx = press.pointer.x - press.start.x
  const dy = press.pointer.y - press.start.y
  const isLeft = corner.includes('w')
  const isTop = corner.includes('n')
  const grid = press.isControl ? 1 : snapGrid
  const toGrid = (value: number) => Math.round(value / grid) * grid
  const [narrow, wide, low, high] = limits
  const width = clamp(toGrid(box.width + (isLeft ? -dx : dx)), narrow, wide)
  const height = clamp(toGrid(box.height + (isTop ? -dy : dy)), low, high)
  return {
    x: isLeft ? box.x + box.width - width : box.x,
    y: isTop ? box.y + box.height - height : box.y,
    width,
    height,
  }
}

const frameLimits = [narrowestFrame, widestFrame, lowestFrame, highestFrame] as const
const noteLimits = [narrowestNote, widestNote, lowestNote, highestNote] as const
