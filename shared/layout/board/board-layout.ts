/** Places everything on a board, without a screen: the same on screen, in print and in tests. */

import { sameBox, type Box, type Point } from '#shared/base/geometry.ts'
import type { PlacedRecord } from '#shared/model/board-items.ts'
import type { Connector } from '#shared/model/records/connector.ts'
import type { Link } from '#shared/model/records/link.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { viewBoard, type BoardView } from './board-view.ts'
import { curveBetween, type Curve } from './curve-between.ts'
import { layoutFrame, type ZoneBox } from './frame-layout.ts'
import { layoutNote } from './note-face.ts'

/** A line between two things: a connector that people drew, or a link of the thread. */
export interface BoardLine {
  readonly record: Connector | Link
  readonly curve: Curve
}

/** Boxes in px at zoom 1, y downwards; the board has no edges, so they may be negative. */
export interface BoardLayout {
  readonly view: BoardView
  readonly frames: ReadonlyMap<string, Box>
  /** Notes and all else that is no frame, from the lowest to the highest. */
  readonly items: ReadonlyMap<string, Box>
  /** The fields of groups and sheets, which arrange their notes themselves. */
  readonly zones: readonly ZoneBox[]
  readonly connectors: readonly BoardLine[]
  /** Links of the thread between things that both lie here; drawn quietly. */
  readonly links: readonly BoardLine[]
  /** What holds everything; empty at the origin where the board is empty. */
  readonly bounds: Box
}

/**
 * Places a board. Same records, same boxes; boxes and lines that are equal to those of `previous`
 * are the same objects.
 */
export function layoutBoard(
  reader: RecordReader,
  boardId: string,
  previous?: BoardLayout,
): BoardLayout {
  const view = viewBoard(reader, boardId)
  const frames = new Map<string, Box>()
  const placed = new Map<string, Box>()
  const zones: ZoneBox[] = []
  const keep = (old: Box | undefined, box: Box): Box =>
    old !== undefined && sameBox(old, box) ? old : box
  for (const frame of view.frames) {
    const result = layoutFrame(view, frame, (item, box) =>
      placed.set(item.id, keep(previous?.items.get(item.id), box)),
    )
    frames.set(frame.id, keep(previous?.frames.get(frame.id), result.box))
    zones.push(...result.zones)
  }
  const items = new Map<string, Box>()
  for (const item of view.items) {
    const box = placed.get(item.id) ?? keep(previous?.items.get(item.id), freeBox(item))
    items.set(item.id, box)
  }
  const boxOf = (id: string) => items.get(id) ?? frames.get(id)
  return {
    view,
    frames,
    items,
    zones,
    connectors: layoutLines(view.connectors, boxOf, previous?.connectors, previous),
    links: layoutLines(view.links, boxOf, previous?.links, previous),
    bounds: boundsOf([...frames.values(), ...items.values()]),
  }
}

/** The box of a note or frame; undefined where the board has none. */
export function boxIn(layout: BoardLayout, id: string): Box | undefined {
  return layout.items.get(id) ?? layout.frames.get(id)
}

/** The smallest box around others; empty at the origin where there are none. */
export function boundsOf(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** The middle of a box. */
export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

function freeBox(item: PlacedRecord): Box {
  const { width, height } = layoutNote(item)
  return { x: item.x, y: item.y, width, height }
}

function layoutLines(
  records: readonly (Connector | Link)[],
  boxOf: (id: string) => Box | undefined,
  old: readonly BoardLine[] | undefined,
  previous: BoardLayout | undefined,
): readonly BoardLine[] {
  const known = new Map(old?.map((line) => [line.record.id, line]))
  return records.flatMap((record) => {
    const [from, to] = [boxOf(record.fromId), boxOf(record.toId)]
    if (from === undefined || to === undefined) return []
    const before = known.get(record.id)
    const isSame =
      before?.record === record &&
      previous !== undefined &&
      boxIn(previous, record.fromId) === from &&
      boxIn(previous, record.toId) === to
    return [isSame ? before : { record, curve: curveBetween(from, to) }]
  })
}
