/** What can be moved about on a board, notes and frames alike, and the limits that hold for it. */

import { AppError } from '#shared/base/app-error.ts'
import { clamp, type Point } from '#shared/base/geometry.ts'
import { byOrder } from '#shared/base/order-key.ts'
import { isPlaced, placedTypes, type PlacedRecord } from '#shared/model/board-items.ts'
import { farthestPosition } from '#shared/model/fields.ts'
import { highestNote, lowestNote, narrowestNote, widestNote } from '#shared/model/placed.ts'
import {
  highestFrame,
  lowestFrame,
  narrowestFrame,
  widestFrame,
  type Frame,
} from '#shared/model/records/frame.ts'
import { isOfType } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** Anything with a place of its own on a board. */
export type BoardThing = PlacedRecord | Frame

/** The note or frame under an id; undefined for anything else. */
export function thingAt(reader: RecordReader, id: string): BoardThing | undefined {
  const record = reader.find(id)
  return isPlaced(record) || isOfType(record, 'frame') ? record : undefined
}

/**
 * The note or frame under an id that must be there.
 * @throws AppError `record-missing`
 */
export function needThing(reader: RecordReader, id: string): BoardThing {
  const thing = thingAt(reader, id)
  if (thing === undefined) throw new AppError('record-missing', [id])
  return thing
}

/** The notes and frames among some records that are there and not locked, each once. */
export function unlockedThings(
  reader: RecordReader,
  ids: readonly string[],
): readonly BoardThing[] {
  return [...new Set(ids)].flatMap((id) => {
    const thing = thingAt(reader, id)
    return thing === undefined || thing.isLocked ? [] : [thing]
  })
}

/** What belongs to a frame, in its order. */
export function membersOf(reader: RecordReader, frameId: string): readonly PlacedRecord[] {
  return placedTypes
    .flatMap((type): readonly PlacedRecord[] => reader.pointingAt(type, 'frameId', frameId))
    .sort(byOrder)
}

/**
 * Makes sure that a frame lies on a board; null is no frame.
 * @throws AppError `record-missing` or `not-on-one-board`
 */
export function checkFrame(reader: RecordReader, boardId: string, frameId: string | null): void {
  if (frameId === null) return
  const frame = reader.get('frame', frameId)
  if (frame === undefined) throw new AppError('record-missing', [frameId])
  if (frame.boardId !== boardId) throw new AppError('not-on-one-board', [boardId, frameId])
}

/** The field of a frame that a zone names; only sheets have fields. */
export function zoneIn(reader: RecordReader, frameId: string | null, zone: string): string {
  const kind = frameId === null ? undefined : reader.get('frame', frameId)?.kind
  return kind === undefined || kind === 'section' || kind === 'group' ? '' : zone
}

/** A place in px that a board can hold. */
export function onBoard(value: number): number {
  // A negative zero would not come back from a file.
  return clamp(value, -farthestPosition, farthestPosition) + 0
}

/**
 * Where something new lies: its place as the board can hold it, and its field.
 * @throws AppError `record-missing` or `not-on-one-board`
 */
export function placeFor(
  reader: RecordReader,
  wanted: Point & {
    readonly boardId: string
    readonly frameId?: string | null
    readonly zone?: string
  },
): Point & { readonly zone: string } {
  const { boardId, frameId = null, zone = '' } = wanted
  if (reader.get('board', boardId) === undefined) throw new AppError('record-missing', [boardId])
  checkFrame(reader, boardId, frameId)
  return { x: onBoard(wanted.x), y: onBoard(wanted.y), zone: zoneIn(reader, frameId, zone) }
}

/** A size in px that the thing can have; null is the default. */
export function sizeFor(
  type: BoardThing['type'],
  { width, height }: { readonly width: number | null; readonly height: number | null },
): { readonly width: number | null; readonly height: number | null } {
  const within = (value: number | null, least: number, most: number): number | null =>
    value === null ? null : clamp(value, least, most)
  return type === 'frame'
    ? {
        width: within(width, narrowestFrame, widestFrame),
        height: within(height, lowestFrame, highestFrame),
      }
    : {
        width: within(width, narrowestNote, widestNote),
        height: within(height, lowestNote, highestNote),
      }
}
