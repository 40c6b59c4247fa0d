/** Gives the members of frames places of their own where their frame no longer arranges them. */

import type { Point } from '#shared/base/geometry.ts'
import type { PlacedRecord } from '#shared/model/board-items.ts'
import type { Frame } from '#shared/model/records/frame.ts'
import { withFields } from '#shared/store/diff.ts'
import type { Transaction } from '#shared/store/transaction.ts'
import { membersOf, onBoard } from './board-thing.ts'

// How far apart notes are laid without knowing how tall each of them is, in px.
const columnWidth = 248
const rowHeight = 208
const columns = 3

// The name of a frame stands above its content; both in px.
const insetX = 16
const insetY = 40

/** Whether the members of a frame have places of their own. */
export function isFreeFrame({ kind }: Frame): boolean {
  return kind === 'section'
}

/** The nth place of a grid that begins at a point, filled row by row. */
export function gridPlace({ x, y }: Point, n: number, inRow = columns): Point {
  return {
    x: onBoard(x + (n % inRow) * columnWidth),
    y: onBoard(y + Math.floor(n / inRow) * rowHeight),
  }
}

/** Where the first note of a frame lies, below its name. */
export function placeInside({ x, y }: Point): Point {
  return { x: x + insetX, y: y + insetY }
}

/** Lays notes out in a frame, row by row below its name. */
export function layInside(
  transaction: Transaction,
  frame: Frame,
  notes: readonly PlacedRecord[],
): void {
  const from = placeInside(frame)
  notes.forEach((note, n) => transaction.put(withFields(note, { ...gridPlace(from, n) })))
}

/**
 * Takes all out of a frame that is to go. What it arranged is laid where it was, at the places
 * given or row by row; what had a place of its own keeps it.
 */
export function releaseMembers(
  transaction: Transaction,
  frame: Frame,
  places: readonly ({ readonly id: string } & Point)[] = [],
): void {
  const byId = new Map(places.map((place) => [place.id, place]))
  const members = membersOf(transaction, frame.id)
  if (!isFreeFrame(frame)) {
    layInside(
      transaction,
      frame,
      members.filter(({ id }) => !byId.has(id)),
    )
  }
  for (const { id } of members) {
    const place = byId.get(id)
    const at = place === undefined ? {} : { x: onBoard(place.x), y: onBoard(place.y) }
    const note = transaction.find(id)
    if (note !== undefined) transaction.put(withFields(note, { ...at, frameId: null, zone: '' }))
  }
}
