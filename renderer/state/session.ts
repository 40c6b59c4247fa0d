/** What belongs to this window and this hour: the place, the selection, the cursor. Never saved. */

import { create } from 'zustand'
import type { CellRange } from '#shared/layout/cell-range.ts'
import type { BoardStage } from '#shared/model/records/board.ts'
import { sameShallow } from './same-shallow.ts'

/** Where in the app the user is. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'overview' }
  | { readonly kind: 'personas'; readonly personaId: string | null }
  | { readonly kind: 'journey'; readonly journeyId: string }
  /** The board of a stage; null shows its first one, or how to begin where there is none. */
  | { readonly kind: 'board'; readonly stage: BoardStage; readonly boardId: string | null }
  | { readonly kind: 'thread' }
  /** The versions of the project. */
  | { readonly kind: 'history' }

/** The cell that the keyboard is at, and which card or persona's point in it. */
export interface Cursor {
  readonly laneId: string
  readonly stepId: string
  /** The card; null in an empty cell, below the last card, or on an emotion lane. */
  readonly itemId: string | null
  /** The persona whose point the keys move, on an emotion lane; else null. */
  readonly personaId: string | null
}

export interface Session {
  readonly place: Place
  /** Ids of the selected records; any type, but never of two kinds at once. */
  readonly selectedIds: readonly string[]
  readonly cursor: Cursor | null
  /** The cells that are chosen together with the cursor's; goes with the next cursor or selection. */
  readonly range: CellRange | null
  /** Cards that were cut and wait for their new place. */
  readonly cutIds: readonly string[]
  /** A stage or step that was just made and waits for its name. */
  readonly namingId: string | null
  readonly isInspectorOpen: boolean
  /** The participant who writes on this laptop now; null where nobody is named. */
  readonly writingAs: string | null
  goTo(place: Place): void
  select(ids: readonly string[]): void
  setCursor(cursor: Cursor | null): void
  /** Chooses cells and the records in them; the cursor is where the range was begun, or as given. */
  selectRange(range: CellRange, ids: readonly string[], cursor?: Cursor): void
  setCut(ids: readonly string[]): void
  setNaming(id: string | null): void
  setInspectorOpen(isOpen: boolean): void
  setWritingAs(participantId: string | null): void
}

export const useSession = create<Session>((set) => ({
  place: { kind: 'home' },
  selectedIds: [],
  cursor: null,
  range: null,
  cutIds: [],
  namingId: null,
  isInspectorOpen: true,
  writingAs: null,
  goTo: (place) => set({ place, selectedIds: [], cursor: null, range: null }),
  select: (ids) =>
    set(({ selectedIds }) => ({
      range: null,
      ...(sameShallow(selectedIds, ids) ? {} : { selectedIds: ids }),
    })),
  setCursor: (cursor) =>
    set((now) => ({ range: null, ...(sameShallow(now.cursor, cursor) ? {} : { cursor }) })),
  selectRange: (range, ids, cursor = range.anchor) =>
    set((now) => ({
      range,
      ...(sameShallow(now.cursor, cursor) ? {} : { cursor }),
      ...(sameShallow(now.selectedIds, ids) ? {} : { selectedIds: ids }),
    })),
  setCut: (cutIds) => set((now) => (sameShallow(now.cutIds, cutIds) ? {} : { cutIds })),
  setNaming: (namingId) => set({ namingId }),
  setInspectorOpen: (isInspectorOpen) => set({ isInspectorOpen }),
  setWritingAs: (writingAs) => set({ writingAs }),
}))

const selections = new WeakMap<readonly string[], ReadonlySet<string>>()

/** Whether a record is among those selected; quick also where thousands are. */
export function isSelected(selectedIds: Session['selectedIds'], id: string): boolean {
  let set = selections.get(selectedIds)
  if (set === undefined) {
    set = new Set(selectedIds)
    selections.set(selectedIds, set)
  }
  return set.has(id)
}
