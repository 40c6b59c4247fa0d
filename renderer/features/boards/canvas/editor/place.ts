/** A place for the keyboard on a board: a thing, or an empty spot where typing makes one. */

import type { Box, Point } from '#shared/base/geometry.ts'
import { frameMetrics, noteMetrics } from '#shared/layout/board/board-metrics.ts'
import { boxIn, type BoardLayout } from '#shared/layout/board/board-layout.ts'
import { zoneAt } from '#shared/layout/board/board-hit.ts'
import { membersOf, readingOrder } from '#shared/layout/board/board-walk.ts'
import { fieldKey } from '#shared/layout/board/board-view.ts'
import { nextPlace } from '#shared/layout/board/frame-layout.ts'
import { freeSpot } from '#shared/layout/board/free-spot.ts'
import { zoneIn } from '#shared/layout/board/sheet-zones.ts'
import { typedOnBoard, type PlacedType } from '#shared/model/board-items.ts'
import type { Board } from '#shared/model/records/board.ts'

/** An empty place: free, or behind the last note of a frame's field. */
export interface Spot {
  readonly kind: 'spot'
  readonly point: Point
  readonly frameId: string | null
  readonly zone: string
}

export type BoardPlace = { readonly kind: 'thing'; readonly id: string } | Spot

const usual = { width: noteMetrics.width, height: noteMetrics.lowestHeight }

/** Where a place is on the sheet; null where it is gone. */
export function placeBox(layout: BoardLayout, place: BoardPlace): Box | null {
  if (place.kind === 'thing') return thingBox(layout, place.id)
  if (place.frameId === null) return { ...place.point, ...usual }
  const zone = layout.zones.find(
    (each) => each.frameId === place.frameId && each.zone === place.zone,
  )
  // A section has no fields; the point in it counts.
  if (zone === undefined) return { ...place.point, ...usual }
  const members = layout.view.members.get(fieldKey(place.frameId, place.zone)) ?? []
  const boxes = members.flatMap(({ id }) => layout.items.get(id) ?? [])
  return nextPlace(zone, boxes)
}

/** A frame's place is its head; a connector's is its label. */
function thingBox(layout: BoardLayout, id: string): Box | null {
  const frame = layout.frames.get(id)
  if (frame !== undefined) return { ...frame, height: frameMetrics.headerHeight }
  const line = layout.connectors.find(({ record }) => record.id === id)
  if (line === undefined) return boxIn(layout, id) ?? null
  const { x, y } = line.curve.middle
  return { x: x - 60, y: y - 14, width: 120, height: 28 }
}

/** The empty spot at a point: in the frame that is there, or free. */
export function spotAt(layout: BoardLayout, point: Point, frameId: string | null): Spot {
  const zone = frameId === null ? null : zoneAt(layout, frameId, point)
  return { kind: 'spot', point, frameId, zone: zone?.zone ?? '' }
}

/**
 * Where typing begins on a board on which nothing is selected: in the first frame while there is
 * nothing but what a template laid out, else below all that lies there.
 */
export function spotAtStart(layout: BoardLayout): Spot {
  const { bounds, frames, view } = layout
  const isWritten = view.items.some(({ type }) => type !== 'note')
  const frameId = isWritten ? undefined : readingOrder(layout).find((id) => frames.has(id))
  if (frameId !== undefined)
    return spotAfter(layout, membersOf(layout, frameId).at(-1) ?? frameId, 'below')
  const point =
    bounds.width === 0
      ? { x: 0, y: 0 }
      : { x: bounds.x, y: bounds.y + bounds.height + 2 * frameMetrics.gap }
  return { kind: 'spot', point, frameId: null, zone: '' }
}

/** Where the next note goes after a thing: behind it in its frame, else below or beside it. */
export function spotAfter(layout: BoardLayout, id: string, side: 'below' | 'beside'): Spot {
  const item = layout.view.items.find((each) => each.id === id)
  const frame = layout.view.frames.find(
    (each) => each.id === id || (item !== undefined && each.id === item.frameId),
  )
  const box = boxIn(layout, id) ?? layout.bounds
  const { gap, padding, headerHeight } = frameMetrics
  if (frame?.id === id) {
    const inside = { x: box.x + padding, y: box.y + headerHeight }
    return { ...spotAt(layout, inside, id), point: inside }
  }
  const wanted =
    side === 'below'
      ? { x: box.x, y: box.y + box.height + gap }
      : { x: box.x + box.width + gap, y: box.y }
  if (frame !== undefined) {
    const zone = zoneIn(frame.kind, item?.zone ?? '')
    return { kind: 'spot', point: wanted, frameId: frame.id, zone }
  }
  return { kind: 'spot', point: freeSpot(layout, wanted, usual), frameId: null, zone: '' }
}

/** What typing at a spot makes: what the sheet asks for, the chosen type, or the stage's own. */
export function typeAt(
  layout: BoardLayout,
  stage: Board['stage'],
  frameId: string | null,
  chosen: PlacedType | null,
): PlacedType {
  const kind = layout.view.frames.find(({ id }) => id === frameId)?.kind
  switch (kind) {
    case 'empathy-simple':
    case 'empathy-full':
    case 'feedback-grid':
      return stage === 'empathize' ? 'evidence' : 'note'
    case 'crazy-eights':
      return 'idea'
    default:
      return chosen ?? typedOnBoard(stage)
  }
}
