/** Gathers what lies on one board: frames, notes in their order, connectors, and links among them. */

import { byOrder } from '#shared/base/order-key.ts'
import { placedTypes, type PlacedRecord } from '#shared/model/board-items.ts'
import type { Connector } from '#shared/model/records/connector.ts'
import type { Frame } from '#shared/model/records/frame.ts'
import type { Link } from '#shared/model/records/link.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { zoneIn } from './sheet-zones.ts'

export interface BoardView {
  readonly boardId: string
  /** From the lowest to the highest. */
  readonly frames: readonly Frame[]
  /** From the lowest to the highest, which is also the order of reading. */
  readonly items: readonly PlacedRecord[]
  /** What lies in each field of a frame, by `fieldKey`, in order. */
  readonly members: ReadonlyMap<string, readonly PlacedRecord[]>
  readonly connectors: readonly Connector[]
  /** Links of the thread of which both ends lie here. */
  readonly links: readonly Link[]
}

/** Names a field of a frame; the zone is '' in groups and sections. */
export function fieldKey(frameId: string, zone: string): string {
  return `${frameId}|${zone}`
}

export function viewBoard(reader: RecordReader, boardId: string): BoardView {
  const frames = reader.pointingAt('frame', 'boardId', boardId)
  const kinds = new Map(frames.map((frame) => [frame.id, frame.kind]))
  const items = placedTypes
    .flatMap((type): readonly PlacedRecord[] => reader.pointingAt(type, 'boardId', boardId))
    .sort(byOrder)
  const here = new Set(items.map(({ id }) => id))
  const members = new Map<string, PlacedRecord[]>()
  for (const item of items) {
    const kind = item.frameId === null ? undefined : kinds.get(item.frameId)
    if (item.frameId === null || kind === undefined) continue
    const key = fieldKey(item.frameId, zoneIn(kind, item.zone))
    const field = members.get(key)
    if (field === undefined) members.set(key, [item])
    else field.push(item)
  }
  return {
    boardId,
    frames,
    items,
    members,
    connectors: reader.pointingAt('connector', 'boardId', boardId),
    links: items.flatMap(({ id }) =>
      reader.pointingAt('link', 'fromId', id).filter(({ toId }) => here.has(toId)),
    ),
  }
}
