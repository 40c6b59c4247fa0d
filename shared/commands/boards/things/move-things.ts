/** Moves notes and frames about on their board, and into and out of frames. */

import type { PlacedRecord } from '#shared/model/board-items.ts'
import type { Frame } from '#shared/model/records/frame.ts'
import { placedOn } from '#shared/commands/boards/new-placed.ts'
import { withFields } from '#shared/store/diff.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { checkFrame, membersOf, onBoard, unlockedThings, zoneIn } from './board-thing.ts'
import { isFreeFrame } from './frame-members.ts'
import { Stacking } from './stacking.ts'

/** Where something goes. Frames only have a place; the rest is for what lies in them or beside them. */
export interface ThingMove {
  readonly id: string
  readonly x: number
  readonly y: number
  /** The frame it goes into, null for none; without it, it stays in its frame. */
  readonly frameId?: string | null
  /** The field of a sheet; without it, a note that stays in its frame stays in its field. */
  readonly zone?: string
  /**
   * The place among those that stay in the field; without it, what comes into a field comes last
   * and what stays there keeps its place.
   */
  readonly index?: number
}

/**
 * Moves things one after the other. A frame takes along what lies freely in it; what is locked
 * stays.
 * @throws AppError `record-missing` or `not-on-one-board` for a frame that is not on the board
 */
export function moveThings(transaction: Transaction, moves: readonly ThingMove[]): void {
  const moving = new Set(moves.map(({ id }) => id))
  const stackings = new Map<string, Stacking>()
  const stackingOf = (boardId: string): Stacking => {
    const known = stackings.get(boardId)
    if (known !== undefined) return known
    const made = new Stacking(transaction, placedOn(transaction, boardId))
    stackings.set(boardId, made)
    return made
  }
  for (const move of moves) {
    const [thing] = unlockedThings(transaction, [move.id])
    if (thing === undefined) continue
    if (thing.type === 'frame') moveFrame(transaction, thing, move, moving)
    else moveNote(transaction, thing, move, () => stackingOf(thing.boardId))
  }
}

function moveFrame(
  transaction: Transaction,
  frame: Frame,
  move: ThingMove,
  moving: ReadonlySet<string>,
): void {
  const to = { x: onBoard(move.x), y: onBoard(move.y) }
  const [dx, dy] = [to.x - frame.x, to.y - frame.y]
  transaction.put(withFields<Frame>(frame, to))
  if (!isFreeFrame(frame)) return
  for (const note of membersOf(transaction, frame.id)) {
    if (note.isLocked || moving.has(note.id)) continue
    transaction.put(withFields(note, { x: onBoard(note.x + dx), y: onBoard(note.y + dy) }))
  }
}

function moveNote(
  transaction: Transaction,
  note: PlacedRecord,
  move: ThingMove,
  stacking: () => Stacking,
): void {
  const frameId = move.frameId === undefined ? note.frameId : move.frameId
  checkFrame(transaction, note.boardId, frameId)
  const isStaying = frameId === note.frameId
  const zone = zoneIn(transaction, frameId, move.zone ?? (isStaying ? note.zone : ''))
  const place = { x: onBoard(move.x), y: onBoard(move.y), frameId, zone }
  transaction.put(withFields(note, place))
  if (move.index !== undefined && frameId !== null) {
    putAmongMembers(transaction, stacking(), note.id, { frameId, zone, index: move.index })
  } else if (!isStaying || zone !== note.zone) {
    stacking().moveTo(note.id, stacking().ids.length - 1)
  }
}

/** Reading goes by the order of the board, so a place in a field is one beside its members there. */
function putAmongMembers(
  transaction: Transaction,
  stacking: Stacking,
  id: string,
  field: { readonly frameId: string; readonly zone: string; readonly index: number },
): void {
  const inField = new Set(
    membersOf(transaction, field.frameId)
      .filter((each) => each.id !== id && each.zone === field.zone)
      .map((each) => each.id),
  )
  const others = stacking.ids.filter((each) => each !== id)
  const members = others.filter((each) => inField.has(each))
  const index = Math.max(0, Math.trunc(field.index))
  const [before, after] = [members[index - 1] ?? members.at(-1), members[index]]
  const at =
    after !== undefined
      ? others.indexOf(after)
      : before === undefined
        ? others.length
        : others.indexOf(before) + 1
  stacking.moveTo(id, at)
}
