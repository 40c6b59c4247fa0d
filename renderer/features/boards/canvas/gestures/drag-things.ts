/** Works out what dragging things on a board would do, from the press as it stands; pure. */

import type { Box } from '#shared/base/geometry.ts'
import {
  contains,
  dropPlaceAt,
  insertionMark,
  itemAt,
  overlaps,
  type DropPlace,
} from '#shared/layout/board/board-hit.ts'
import { boundsOf, boxIn, type BoardLayout } from '#shared/layout/board/board-layout.ts'
import { snapBox } from '#shared/layout/board/board-snap.ts'
import { membersOf } from '#shared/layout/board/board-walk.ts'
import { linkFor } from '#shared/model/thread.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { SheetPress } from '#renderer/canvas/sheet-gesture.ts'
import type { Dragging, LinkHint } from '#renderer/features/boards/canvas/board-state.ts'

export interface DragOutcome {
  readonly dragging: Dragging
  readonly place: DropPlace
  readonly dx: number
  readonly dy: number
}

/** Distance in px of the screen at which a neighbour pulls. */
const reachOnScreen = 6
// The part of a note around its middle that means the note itself, and not a place beside it.
const heart = 0.6

/** What letting go now would do. `area` is the part of the sheet whose things pull and are hit. */
export function dragThings(
  reader: RecordReader,
  layout: BoardLayout,
  ids: readonly string[],
  press: SheetPress,
  sheet: { readonly zoom: number; readonly area: Box },
): DragOutcome {
  const taken = new Set(ids.flatMap((id) => [id, ...membersOf(layout, id)]))
  const raw = { dx: press.pointer.x - press.start.x, dy: press.pointer.y - press.start.y }
  const hasFrame = ids.some((id) => layout.frames.has(id))
  const hint = press.isControl || hasFrame ? null : linkHint(reader, layout, ids, press, taken)
  const left = press.isAlt ? none : taken
  const place = hasFrame ? free : dropPlaceAt(layout, press.pointer, hasFrame ? taken : none)
  const isArranged = place.index !== null
  const snap =
    press.isControl || hint !== null || isArranged
      ? { dx: 0, dy: 0, guides: [] }
      : snapBox(
          shifted(boundsOf(ids.flatMap((id) => boxIn(layout, id) ?? [])), raw.dx, raw.dy),
          neighbours(layout, taken, sheet.area),
          reachOnScreen / sheet.zoom,
        )
  const dx = Math.round(raw.dx + snap.dx)
  const dy = Math.round(raw.dy + snap.dy)
  const boxes = new Map<string, Box>()
  for (const id of taken) {
    const box = boxIn(layout, id)
    if (box !== undefined) boxes.set(id, shifted(box, dx, dy))
  }
  const index = isArranged ? dropPlaceAt(layout, press.pointer, left).index : null
  const target = { ...place, index }
  const isInto = hint === null && place.frameId !== null
  const dragging: Dragging = {
    ids,
    boxes,
    guides: snap.guides,
    frame: isInto ? (layout.frames.get(place.frameId ?? '') ?? null) : null,
    mark: isInto ? insertionMark(layout, target, left) : null,
    hint,
    isCopy: press.isAlt,
  }
  return { dragging, place: target, dx, dy }
}

/** The link that dropping would make: with the one note under the pointer, at its heart. */
function linkHint(
  reader: RecordReader,
  layout: BoardLayout,
  ids: readonly string[],
  press: SheetPress,
  taken: ReadonlySet<string>,
): LinkHint | null {
  const toId = press.isAlt ? null : itemAt(layout, press.pointer, taken)
  const box = toId === null ? undefined : layout.items.get(toId)
  const to = toId === null ? undefined : reader.find(toId)
  if (toId === null || to === undefined || box === undefined) return null
  if (!contains(inner(box), press.pointer)) return null
  const links = ids.map((id) => {
    const from = reader.find(id)
    return from === undefined ? null : linkFor(from, to)
  })
  const kind = links[0]?.kind
  return kind !== undefined && links.every((link) => link?.kind === kind) ? { toId, kind } : null
}

/** What an unfinished line from a thing would become at the pointer; Shift asks for a connector. */
export function connectHint(
  reader: RecordReader,
  layout: BoardLayout,
  fromId: string,
  press: SheetPress,
): LinkHint | null {
  const leftOut = new Set([fromId])
  const frame = layout.view.frames.findLast(({ id }) => {
    const box = layout.frames.get(id)
    return id !== fromId && box !== undefined && contains(box, press.pointer)
  })
  const toId = itemAt(layout, press.pointer, leftOut) ?? frame?.id ?? null
  const [from, to] = [reader.find(fromId), toId === null ? undefined : reader.find(toId)]
  if (toId === null || from === undefined || to === undefined) return null
  return { toId, kind: press.isShift ? null : (linkFor(from, to)?.kind ?? null) }
}

function neighbours(layout: BoardLayout, taken: ReadonlySet<string>, area: Box): readonly Box[] {
  const found: Box[] = []
  for (const [id, box] of layout.items) if (!taken.has(id) && overlaps(box, area)) found.push(box)
  for (const [id, box] of layout.frames) if (!taken.has(id) && overlaps(box, area)) found.push(box)
  return found
}

function inner({ x, y, width, height }: Box): Box {
  const side = (1 - heart) / 2
  return {
    x: x + width * side,
    y: y + height * side,
    width: width * heart,
    height: height * heart,
  }
}

function shifted(box: Box, dx: number, dy: number): Box {
  return { ...box, x: box.x + dx, y: box.y + dy }
}

const none: ReadonlySet<string> = new Set()
const free: DropPlace = { frameId: null, zone: '', index: null }
