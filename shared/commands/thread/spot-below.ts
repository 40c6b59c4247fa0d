/** Finds the place on a board for what is made elsewhere: in rows below all that lies there. */

import type { Point } from '#shared/base/geometry.ts'
import { placedTypes } from '#shared/model/board-items.ts'
import type { FrameKind } from '#shared/model/records/frame.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { placedOn } from '#shared/commands/boards/new-placed.ts'

/** Columns of a row, and how far apart they and the rows are, in px; wider than any usual note. */
const columns = 4
const columnWidth = 264
const rowHeight = 264

// How tall things usually are that nobody has made larger, in px; rather too much than too little.
const usualNote = 240
const usualRowOfGroup = 200
const notesInRow = 3
const usualFrame: Readonly<Record<FrameKind, number>> = {
  section: 420,
  group: 240,
  'empathy-simple': 900,
  'empathy-full': 1800,
  'crazy-eights': 900,
  'feedback-grid': 900,
}

/** Where the next thing goes: beside the last of the lowest row, else at the start of a new one. */
export function spotBelow(reader: RecordReader, boardId: string): Point {
  const free = placedOn(reader, boardId).filter(({ frameId }) => frameId === null)
  const frames = reader.pointingAt('frame', 'boardId', boardId)
  if (free.length === 0 && frames.length === 0) return { x: 0, y: 0 }
  const left = [...free, ...frames].reduce((least, { x }) => Math.min(least, x), Infinity)
  const frameEnd = frames.reduce(
    (end, frame) => Math.max(end, frame.y + heightOf(reader, frame)),
    -Infinity,
  )
  const row = free.reduce((lowest, { y }) => Math.max(lowest, y), -Infinity)
  const inRow = free.filter((each) => bottomOf(each) > row)
  const last = inRow.reduce((right, { x }) => Math.max(right, x), left)
  const column = Math.ceil((last - left) / columnWidth) + 1
  const isAligned = inRow.every(({ y, width }) => y === row && (width ?? 0) <= columnWidth)
  if (isAligned && frameEnd <= row && column < columns)
    return { x: left + column * columnWidth, y: row }
  const end = free.reduce((lowest, each) => Math.max(lowest, bottomOf(each)), frameEnd)
  return { x: left, y: end + (rowHeight - usualNote) }
}

function bottomOf({ y, height }: { readonly y: number; readonly height: number | null }): number {
  return y + (height ?? usualNote)
}

/** Frames grow with what they hold, so theirs counts too. */
function heightOf(
  reader: RecordReader,
  frame: { readonly id: string; readonly kind: FrameKind; readonly height: number | null },
): number {
  const members = placedTypes.reduce(
    (sum, type) => sum + reader.pointingAt(type, 'frameId', frame.id).length,
    0,
  )
  const filled = Math.ceil(members / notesInRow) * usualRowOfGroup
  return Math.max(frame.height ?? usualFrame[frame.kind], filled)
}
