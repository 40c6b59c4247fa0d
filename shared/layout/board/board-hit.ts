/** Finds what lies at a point or in an area of a board, and where something dropped would go. */

import type { Box, Point } from '#shared/base/geometry.ts'
import { fieldKey } from './board-view.ts'
import type { BoardLayout } from './board-layout.ts'
import type { ZoneBox } from './frame-layout.ts'

/** Whether a point is in a box, its edges included. */
export function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}

/** Whether two boxes share any area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** The highest note at a point, without those left out; null where there is none. */
export function itemAt(
  layout: BoardLayout,
  point: Point,
  leftOut: ReadonlySet<string> = none,
): string | null {
  const { items } = layout.view
  for (let place = items.length - 1; place >= 0; place--) {
    const { id } = items[place]!
    const box = layout.items.get(id)
    if (box !== undefined && !leftOut.has(id) && contains(box, point)) return id
  }
  return null
}

/** The highest frame at a point; null where there is none. */
export function frameAt(
  layout: BoardLayout,
  point: Point,
  leftOut: ReadonlySet<string> = none,
): string | null {
  const hit = layout.view.frames.findLast(({ id }) => {
    const box = layout.frames.get(id)
    return box !== undefined && !leftOut.has(id) && contains(box, point)
  })
  return hit?.id ?? null
}

/** The notes and frames in an area: notes that it touches, frames that it holds whole. */
export function thingsIn(layout: BoardLayout, area: Box): readonly string[] {
  const frames = [...layout.frames].filter(
    ([, box]) =>
      contains(area, box) && contains(area, { x: box.x + box.width, y: box.y + box.height }),
  )
  const held = new Set(frames.map(([id]) => id))
  const items = layout.view.items.filter(({ id, frameId }) => {
    const box = layout.items.get(id)
    return box !== undefined && overlaps(box, area) && (frameId === null || !held.has(frameId))
  })
  return [...frames, ...items.map((item) => [item.id] as const)].map(([id]) => id)
}

/** Where something dropped at a point belongs. */
export interface DropPlace {
  readonly frameId: string | null
  readonly zone: string
  /** The place among the notes that stay in the field; null in free areas. */
  readonly index: number | null
}

/** The frame and field at a point, and the place among its notes; `moving` count as gone. */
export function dropPlaceAt(
  layout: BoardLayout,
  point: Point,
  moving: ReadonlySet<string> = none,
): DropPlace {
  const frameId = frameAt(layout, point, moving)
  if (frameId === null) return { frameId: null, zone: '', index: null }
  const zone = zoneAt(layout, frameId, point)
  if (zone === null) return { frameId, zone: '', index: null }
  const members = layout.view.members.get(fieldKey(frameId, zone.zone)) ?? []
  const staying = members.filter(({ id }) => !moving.has(id))
  const before = staying.filter(({ id }) => {
    const box = layout.items.get(id)
    if (box === undefined) return false
    if (box.y + box.height < point.y) return true
    return box.y <= point.y && box.x + box.width / 2 < point.x
  })
  return { frameId, zone: zone.zone, index: before.length }
}

/** A line that shows between which notes a dropped one would go; null in free areas. */
export function insertionMark(
  layout: BoardLayout,
  place: DropPlace,
  moving: ReadonlySet<string> = none,
): Box | null {
  if (place.frameId === null || place.index === null) return null
  const zone = layout.zones.find(
    (each) => each.frameId === place.frameId && each.zone === place.zone,
  )
  if (zone === undefined) return null
  const boxes = (layout.view.members.get(fieldKey(place.frameId, place.zone)) ?? []).flatMap(
    ({ id }) => (moving.has(id) ? [] : (layout.items.get(id) ?? [])),
  )
  const [before, after] = [boxes[place.index - 1], boxes[place.index]]
  const { content } = zone
  if (before === undefined && after === undefined) {
    return { x: content.x, y: content.y, width: markWidth, height: Math.max(40, content.height) }
  }
  // At the start of a row the mark stands before the note there, not behind the row above.
  const isRowStart = after !== undefined && (before === undefined || before.y !== after.y)
  const beside = isRowStart ? after : before!
  const x = isRowStart ? beside.x - markGap : beside.x + beside.width + markGap
  return { x: x - markWidth / 2, y: beside.y, width: markWidth, height: beside.height }
}

/** The field of a frame that a point is in, or the one nearest to it; null in a free frame. */
export function zoneAt(layout: BoardLayout, frameId: string, point: Point): ZoneBox | null {
  const zones = layout.zones.filter((zone) => zone.frameId === frameId)
  const hit = zones.find(({ box }) => contains(box, point))
  // The head of a sheet belongs to the fields below it.
  return hit ?? zones.find(({ box }) => point.x <= box.x + box.width) ?? zones.at(-1) ?? null
}

const markWidth = 3
const markGap = 6
const none: ReadonlySet<string> = new Set()
