/** Commands on what lies on boards: notes of every type, and frames where they are moved alike. */

import type { CopiedTags } from '#shared/model/copied-along.ts'
import { AppError } from '#shared/base/app-error.ts'
import type { Point } from '#shared/base/geometry.ts'
import { isPlaced, type PlacedRecord, type PlacedType } from '#shared/model/board-items.ts'
import type { NoteColor } from '#shared/model/placed.ts'
import type { BoardStage } from '#shared/model/records/board.ts'
import { isOfType, type AnyRecord, type FieldsOf } from '#shared/model/schema.ts'
import { withFields } from '#shared/store/diff.ts'
import { defineCommand } from '#shared/commands/command.ts'
import { criterionFields, isCriterionLocked } from './criterion-lock.ts'
import { boardOfStage, createPlaced, keysAbove, type NewPlaced } from './new-placed.ts'
import { answerQuestion } from './things/answer-question.ts'
import {
  checkFrame,
  membersOf,
  needThing,
  onBoard,
  placeFor,
  sizeFor,
  unlockedThings,
} from './things/board-thing.ts'
import { convertRecord } from './things/convert-record.ts'
import { copyThings, withAllParts, type CopyPlace } from './things/copy-things.ts'
import { gridPlace, releaseMembers } from './things/frame-members.ts'
import { moveThings, type ThingMove } from './things/move-things.ts'
import { sendThings } from './things/send-things.ts'
import { restack, siblingsOf, Stacking, type StackDirection } from './things/stacking.ts'
import { mergeInto } from './things/take-over.ts'

// Lines that are pasted stand in rows of so many.
const columnsOfLines = 5

type NewNote = Omit<NewPlaced, 'details' | 'order'> & { readonly type: PlacedType }

/** Adds something to a board, above all else there; an idea answers the board's question. Gives its id. */
export const addNote = defineCommand<NewNote, string>({
  id: 'note.add',
  run(transaction, { type, ...given }, context) {
    const place = placeFor(transaction, given)
    const id = createPlaced(transaction, context, type, { ...given, ...place })
    answerQuestion(transaction, context, id)
    return id
  },
})

/**
 * Adds several things from lines of text; gives their ids. Free ones are laid in rows from the
 * given place on, and a frame arranges them itself.
 */
export const addNotes = defineCommand<
  Omit<NewNote, 'title'> & { readonly titles: readonly string[] },
  readonly string[]
>({
  id: 'note.add-many',
  run(transaction, { titles, type, ...given }, context) {
    const place = placeFor(transaction, given)
    const orders = keysAbove(transaction, given.boardId, titles.length)
    return titles.map((title, n) => {
      const at = gridPlace(place, n, columnsOfLines)
      const made = { ...given, ...place, ...at, title, order: orders[n]! }
      const id = createPlaced(transaction, context, type, made)
      answerQuestion(transaction, context, id)
      return id
    })
  },
  labelArgs: ({ titles }) => ({ count: titles.length }),
})

/** Sets the title of something on a board, or the name of a frame. */
export const retitleNote = defineCommand<{ readonly noteId: string; readonly title: string }>({
  id: 'note.retitle',
  run(transaction, { noteId, title }) {
    const thing = needThing(transaction, noteId)
    transaction.put(
      withFields<AnyRecord>(thing, thing.type === 'frame' ? { name: title } : { title }),
    )
  },
})

/** What can be changed of a thing on a board, by its type. */
export type NoteChange = {
  [Type in PlacedType]: {
    readonly noteId: string
    readonly type: Type
    readonly fields: Partial<Omit<FieldsOf<Type>, 'boardId' | 'order'>>
  }
}[PlacedType]

/**
 * Changes fields of something on a board.
 * @throws AppError `criterion-locked` for the criterion of a test that has a result,
 *   `not-on-one-board` for a frame elsewhere
 */
export const updateNote = defineCommand<NoteChange>({
  id: 'note.update',
  run(transaction, { noteId, type, fields }) {
    const note: PlacedRecord = transaction.need(type, noteId)
    if (fields.frameId !== undefined) checkFrame(transaction, note.boardId, fields.frameId)
    // The fields are those of the type, as `need` has made sure.
    const changed: PlacedRecord = withFields(note, fields)
    if (
      note.type === 'test' &&
      changed.type === 'test' &&
      criterionFields.some((name) => changed[name] !== note[name]) &&
      isCriterionLocked(transaction, noteId)
    ) {
      throw new AppError('criterion-locked', [noteId])
    }
    transaction.put(changed)
  },
})

/** Moves notes and frames; see `ThingMove`. */
export const moveNotes = defineCommand<{ readonly moves: readonly ThingMove[] }>({
  id: 'note.move',
  run(transaction, { moves }) {
    moveThings(transaction, moves)
  },
  labelArgs: ({ moves }) => ({ count: moves.length }),
})

/** Moves notes and frames into line with each other. */
export const arrangeNotes = defineCommand<{ readonly moves: readonly ThingMove[] }>({
  id: 'note.arrange',
  run(transaction, { moves }) {
    moveThings(transaction, moves)
  },
  labelArgs: ({ moves }) => ({ count: moves.length }),
})

/** Gives a note or frame another size, as far as its type can have it; null is the default. */
export const resizeNote = defineCommand<
  Point & { readonly id: string; readonly width: number | null; readonly height: number | null }
>({
  id: 'note.resize',
  run(transaction, { id, x, y, ...size }) {
    const thing = needThing(transaction, id)
    if (thing.isLocked) return
    const place = { x: onBoard(x), y: onBoard(y) }
    transaction.put(withFields(thing, { ...place, ...sizeFor(thing.type, size) }))
  },
})

/** Colours notes; frames have no colour. */
export const recolorNotes = defineCommand<{
  readonly ids: readonly string[]
  readonly color: NoteColor
}>({
  id: 'note.recolor',
  run(transaction, { ids, color }) {
    for (const note of unlockedThings(transaction, ids).filter(isPlaced)) {
      transaction.put(withFields(note, { color }))
    }
  },
  labelArgs: ({ ids }) => ({ count: ids.length }),
})

/** Locks notes and frames, or unlocks them. */
export const lockNotes = defineCommand<{
  readonly ids: readonly string[]
  readonly isLocked: boolean
}>({
  id: 'note.lock',
  run(transaction, { ids, isLocked }) {
    for (const id of ids) transaction.put(withFields(needThing(transaction, id), { isLocked }))
  },
  labelArgs: ({ ids }) => ({ count: ids.length }),
})

/** Brings notes above or below other notes, and frames above or below other frames. */
export const stackNotes = defineCommand<{
  readonly ids: readonly string[]
  readonly to: StackDirection
}>({
  id: 'note.stack',
  run(transaction, { ids, to }) {
    const things = unlockedThings(transaction, ids)
    const moved = new Set(things.map(({ id }) => id))
    const boards = new Map(
      things.map((thing) => [`${thing.type === 'frame'} ${thing.boardId}`, thing] as const),
    )
    for (const thing of boards.values()) {
      restack(new Stacking(transaction, siblingsOf(transaction, thing)), moved, to)
    }
  },
  labelArgs: ({ ids }) => ({ count: ids.length }),
})

/**
 * Copies notes and frames with all they hold, connectors and links among them included; gives
 * the ids of the copies, without those of what lies in copied frames.
 */
export const duplicateNotes = defineCommand<
  { readonly ids: readonly string[]; readonly dx: number; readonly dy: number },
  readonly string[]
>({
  id: 'note.duplicate',
  run(transaction, { ids, ...shift }, context) {
    const things = [...new Set(ids)].map((id) => needThing(transaction, id))
    const boardIds = new Set(things.map(({ boardId }) => boardId))
    return [...boardIds].flatMap((boardId) => {
      const here = things.filter((thing) => thing.boardId === boardId)
      const records = withAllParts(transaction, here)
      return copyThings(transaction, context, records, { boardId, ...shift })
    })
  },
  labelArgs: ({ ids }) => ({ count: ids.length }),
})

/**
 * Puts copies of notes, frames and connectors of any project onto a board; gives the ids of the
 * copies, without those of connectors and of what lies in copied frames.
 */
export const pasteNotes = defineCommand<
  CopyPlace & { readonly records: readonly AnyRecord[]; readonly tags?: CopiedTags },
  readonly string[]
>({
  id: 'note.paste',
  run(transaction, { records, tags, ...place }, context) {
    return copyThings(transaction, context, records, place, tags)
  },
  labelArgs: (_, ids) => ({ count: ids.length }),
})

/** Removes notes, frames and connectors. What a frame holds stays where it is unless asked for. */
export const removeNotes = defineCommand<{
  readonly ids: readonly string[]
  readonly withMembers?: boolean
}>({
  id: 'note.remove',
  run(transaction, { ids, withMembers = false }) {
    for (const id of ids) if (isOfType(transaction.find(id), 'connector')) transaction.remove(id)
    for (const thing of unlockedThings(transaction, ids)) {
      if (thing.type === 'frame') {
        const members = withMembers ? membersOf(transaction, thing.id) : []
        for (const { id, isLocked } of members) if (!isLocked) transaction.remove(id)
        releaseMembers(transaction, thing)
      }
      transaction.remove(thing.id)
    }
  },
  labelArgs: ({ ids }) => ({ count: ids.length }),
})

/**
 * Sends notes and frames to another board, or to the first board of a stage, which is made where
 * there is none. Without a place they go to free spots below what is there.
 */
export const sendNotes = defineCommand<
  { readonly ids: readonly string[]; readonly place?: Point } & (
    { readonly boardId: string } | { readonly stage: BoardStage }
  )
>({
  id: 'note.send',
  run(transaction, { ids, place = null, ...to }, context) {
    if (unlockedThings(transaction, ids).length === 0) return
    const boardId =
      'boardId' in to ? to.boardId : boardOfStage(transaction, context.newId, to.stage)
    transaction.need('board', boardId)
    sendThings(transaction, context, ids, { boardId, place })
  },
  labelArgs: ({ ids }) => ({ count: ids.length }),
})

/**
 * Makes something on a board a thing of another type; gives its new id. Its texts stay, and so do
 * links, votes and connectors as far as they fit. What is locked stays as it is.
 */
export const convertNote = defineCommand<
  { readonly noteId: string; readonly type: PlacedType },
  string
>({
  id: 'note.convert',
  run(transaction, { noteId, type }, context) {
    const note = needThing(transaction, noteId)
    if (note.type === 'frame') throw new AppError('record-missing', [noteId])
    if (note.isLocked || note.type === type) return noteId
    return convertRecord(transaction, context, noteId, type)
  },
})

/**
 * Puts near-duplicates together, as before a vote: the words of the others are kept in the
 * details of one, which takes over their links, votes and connectors.
 */
export const mergeNotes = defineCommand<{
  readonly keptId: string
  readonly mergedIds: readonly string[]
}>({
  id: 'note.merge',
  run(transaction, { keptId, mergedIds }) {
    const others = unlockedThings(transaction, mergedIds).filter(isPlaced)
    for (const { id } of others) if (id !== keptId) mergeInto(transaction, keptId, id)
  },
  labelArgs: ({ mergedIds }) => ({ count: mergedIds.length + 1 }),
})
