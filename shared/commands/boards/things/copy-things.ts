/** Copies notes, frames and connectors onto a board, above all that lies there. */

import { byOrder } from '#shared/base/order-key.ts'
import type { CommandContext } from '#shared/commands/command.ts'
import { nothingAlong, type CopiedTags } from '#shared/model/copied-along.ts'
import { isPlaced, type PlacedRecord } from '#shared/model/board-items.ts'
import { isOfType, type AnyRecord, type RecordByType } from '#shared/model/schema.ts'
import { copyRecords } from '#shared/commands/copy-records.ts'
import { keysAbove } from '#shared/commands/boards/new-placed.ts'
import { keysAt } from '#shared/commands/place.ts'
import { tagCopy } from '#shared/commands/remarks/copied-tags.ts'
import { withFields } from '#shared/store/diff.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { membersOf, onBoard, type BoardThing } from './board-thing.ts'

/** The board that copies go to, and how far they lie from what they are copies of, in px. */
export interface CopyPlace {
  readonly boardId: string
  readonly dx: number
  readonly dy: number
}

/**
 * Writes copies of notes, frames and connectors; other records only come along with what they
 * hang on. Connectors and links are copied where both ends are. Gives the new ids of notes and
 * frames that lie in no copied frame, in the order of their records.
 */
export function copyThings(
  transaction: Transaction,
  context: CommandContext,
  records: readonly AnyRecord[],
  { boardId, dx, dy }: CopyPlace,
  tags: CopiedTags = nothingAlong,
): readonly string[] {
  const { newId, clock } = context
  transaction.need('board', boardId)
  const things = [...new Map(records.map((record) => [record.id, record])).values()]
  const notes = things.filter(isPlaced).sort(byOrder)
  const frames = things.filter((each) => isOfType(each, 'frame')).sort(byOrder)
  const copied = new Set([...notes, ...frames].map(({ id }) => id))
  const framesHere = transaction.pointingAt('frame', 'boardId', boardId)
  const noteKeys = keysAbove(transaction, boardId, notes.length)
  const frameKeys = keysAt(transaction, framesHere, framesHere.length, frames.length)
  const moved = (thing: { readonly x: number; readonly y: number }) => ({
    boardId,
    isLocked: false,
    x: onBoard(thing.x + dx),
    y: onBoard(thing.y + dy),
  })
  const newIds = copyRecords(transaction, newId, [
    ...frames.map((frame, n) =>
      withFields<AnyRecord>(frame, { ...moved(frame), order: frameKeys[n]! }),
    ),
    ...notes.map((note, n) => {
      const isWithFrame = note.frameId !== null && copied.has(note.frameId)
      const field = isWithFrame ? {} : { frameId: null, zone: '' }
      const order = noteKeys[n]!
      return withQuote(
        transaction,
        withFields(note, { ...moved(note), ...field, order, createdAt: clock.now() }),
      )
    }),
    ...things.flatMap((each): readonly AnyRecord[] => {
      const isBetween = isOfType(each, 'connector') || isOfType(each, 'link')
      if (!isBetween) return hangsOn(each, copied) ? [each] : []
      if (!copied.has(each.fromId) || !copied.has(each.toId)) return []
      return [each.type === 'link' ? each : withFields<AnyRecord>(each, { boardId })]
    }),
  ])
  for (const id of copied) tagCopy(transaction, context, tags, id, newIds.get(id)!)
  return things.flatMap((each) => {
    const isTop = isOfType(each, 'frame') || (isPlaced(each) && !copied.has(each.frameId ?? ''))
    return isTop ? [newIds.get(each.id)!] : []
  })
}

/**
 * What copies of things on one board are made of: the things, what frames hold, what hangs on
 * them, and the connectors and links among them. What happened to them stays with the originals.
 */
export function withAllParts(
  reader: RecordReader,
  things: readonly BoardThing[],
): readonly AnyRecord[] {
  const chosen = things.flatMap((thing): readonly BoardThing[] =>
    thing.type === 'frame' ? [thing, ...membersOf(reader, thing.id)] : [thing],
  )
  const parts = chosen.flatMap(({ id }): readonly AnyRecord[] => [
    ...reader.pointingAt('assumption', 'ideaId', id),
    ...reader.pointingAt('test-task', 'testId', id),
    ...reader.pointingAt('attachment', 'ownerId', id),
    ...reader.pointingAt('connector', 'fromId', id),
    ...reader.pointingAt('link', 'fromId', id),
  ])
  return [...chosen, ...parts]
}

function hangsOn(record: AnyRecord, copied: ReadonlySet<string>): boolean {
  switch (record.type) {
    case 'assumption':
      return copied.has(record.ideaId)
    case 'test-task':
      return copied.has(record.testId)
    case 'attachment':
      return copied.has(record.ownerId)
    default:
      return false
  }
}

/** A quote from a transcript that is not here, or is a shorter one here, keeps only its words. */
function withQuote(reader: RecordReader, note: PlacedRecord): PlacedRecord {
  if (note.type !== 'evidence' || note.transcriptId === null) return note
  const { length } = reader.get('transcript', note.transcriptId)?.text ?? ''
  const isHere = note.quoteEnd === null || note.quoteEnd <= length
  const lost = { transcriptId: null, quoteStart: null, quoteEnd: null } as const
  return isHere ? note : withFields<RecordByType['evidence']>(note, lost)
}
