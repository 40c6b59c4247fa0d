/** Sends notes and frames to another board, where they stay what they are and remember the way. */

import type { Clock } from '#shared/base/clock.ts'
import type { NewId } from '#shared/base/ids.ts'
import type { Point } from '#shared/base/geometry.ts'
import { isPlaced, type PlacedRecord } from '#shared/model/board-items.ts'
import type { Frame } from '#shared/model/records/frame.ts'
import { keyAt } from '#shared/commands/place.ts'
import { keysAbove } from '#shared/commands/boards/new-placed.ts'
import { spotBelow } from '#shared/commands/thread/spot-below.ts'
import { withFields } from '#shared/store/diff.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { membersOf, onBoard, unlockedThings } from './board-thing.ts'
import { isFreeFrame } from './frame-members.ts'

interface Tools {
  readonly newId: NewId
  readonly clock: Clock
}

/**
 * Sends things to a board; those that are locked or there already stay. Frames take along all
 * they hold. Where a place is given, the upper left corner of all that moves goes there and the
 * rest lies around it as before; else each goes to a free spot below what is there.
 */
export function sendThings(
  transaction: Transaction,
  tools: Tools,
  ids: readonly string[],
  { boardId, place }: { readonly boardId: string; readonly place: Point | null },
): void {
  const things = unlockedThings(transaction, ids).filter((thing) => thing.boardId !== boardId)
  const frames = things.filter((thing): thing is Frame => thing.type === 'frame')
  const withFrames = new Set(frames.map(({ id }) => id))
  const notes = things
    .filter(isPlaced)
    .filter(({ frameId }) => frameId === null || !withFrames.has(frameId))
  const corner = [...frames, ...notes].reduce(
    (least, { x, y }) => ({ x: Math.min(least.x, x), y: Math.min(least.y, y) }),
    { x: Infinity, y: Infinity },
  )
  const spotFor = ({ x, y }: Point): Point =>
    place === null
      ? spotBelow(transaction, boardId)
      : { x: place.x + x - corner.x, y: place.y + y - corner.y }
  for (const frame of frames) sendFrame(transaction, tools, frame, { boardId, ...spotFor(frame) })
  for (const note of notes) {
    sendNote(transaction, tools, note, { boardId, ...spotFor(note), frameId: null, zone: '' })
  }
  const held = frames.flatMap(({ id }) => membersOf(transaction, id))
  for (const { id } of [...things, ...held]) cutConnectors(transaction, id)
}

type NewPlace = Point & { readonly boardId: string }

function sendFrame(transaction: Transaction, tools: Tools, frame: Frame, to: NewPlace): void {
  const { boardId, x, y } = to
  const members = membersOf(transaction, frame.id)
  const others = transaction.pointingAt('frame', 'boardId', boardId)
  const order = keyAt(transaction, others, others.length)
  const placed = { boardId, x: onBoard(x), y: onBoard(y), order }
  transaction.put(withFields<Frame>(frame, placed))
  const [dx, dy] = isFreeFrame(frame) ? [placed.x - frame.x, placed.y - frame.y] : [0, 0]
  for (const note of members) {
    sendNote(transaction, tools, note, { boardId, x: note.x + dx, y: note.y + dy })
  }
}

function sendNote(
  transaction: Transaction,
  { newId, clock }: Tools,
  note: PlacedRecord,
  to: NewPlace & { readonly frameId?: null; readonly zone?: '' },
): void {
  const from = transaction.need('board', note.boardId)
  const [order] = keysAbove(transaction, to.boardId, 1)
  const place = { ...to, x: onBoard(to.x), y: onBoard(to.y), order }
  transaction.put(withFields(note, place))
  transaction.create('board-move', newId('board-move'), {
    recordId: note.id,
    fromStage: from.stage,
    toStage: transaction.need('board', to.boardId).stage,
    fromName: from.name,
    movedAt: clock.now(),
  })
}

/** Connectors lie on one board; those between things that now lie apart go. */
function cutConnectors(transaction: Transaction, id: string): void {
  for (const field of ['fromId', 'toId'] as const) {
    for (const connector of transaction.pointingAt('connector', field, id)) {
      const ends = [connector.fromId, connector.toId].map((end) => boardOf(transaction, end))
      if (ends[0] === ends[1] && ends[0] !== undefined) {
        transaction.update('connector', connector.id, { boardId: ends[0] })
      } else transaction.remove(connector.id)
    }
  }
}

function boardOf(transaction: Transaction, id: string): string | undefined {
  const record = transaction.find(id)
  return isPlaced(record) || record?.type === 'frame' ? record.boardId : undefined
}
