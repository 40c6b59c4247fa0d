/** What the parts of a board share: its layout, where the keyboard is, and what is going on with the pointer. */

import { createContext, useContext } from 'react'
import { AppError } from '#shared/base/app-error.ts'
import type { Box, Point } from '#shared/base/geometry.ts'
import type { BoardLayout } from '#shared/layout/board/board-layout.ts'
import type { GuideLine } from '#shared/layout/board/board-snap.ts'
import type { PlacedType } from '#shared/model/board-items.ts'
import type { LinkKind } from '#shared/model/records/link.ts'
import { useLocalStore, type LocalStore } from '#renderer/state/local-store.ts'
import type { BoardPlace } from './editor/place.ts'

/** What dropping one thing on another would make. */
export interface LinkHint {
  readonly toId: string
  /** Null for a plain connector. */
  readonly kind: LinkKind | null
}

/** Things on their way: nothing in the project changes until they are let go. */
export interface Dragging {
  /** The things that were grabbed. */
  readonly ids: readonly string[]
  /** Where each is now, with what frames take along. */
  readonly boxes: ReadonlyMap<string, Box>
  readonly guides: readonly GuideLine[]
  /** The frame they would go into, and between which notes. */
  readonly frame: Box | null
  readonly mark: Box | null
  readonly hint: LinkHint | null
  readonly isCopy: boolean
}

/** A line being drawn from a thing to the pointer. */
export interface Connecting {
  readonly fromId: string
  readonly pointer: Point
  readonly hint: LinkHint | null
}

export interface BoardState {
  readonly layout: BoardLayout
  /** Where the keyboard is while nothing is selected; null before it was anywhere. */
  readonly spot: BoardPlace | null
  /** The selected thing that the keyboard is at. */
  readonly leadId: string | null
  /** What typing makes; null for what the stage is about. */
  readonly typedType: PlacedType | null
  readonly dragging: Dragging | null
  readonly resizing: { readonly id: string; readonly box: Box } | null
  readonly connecting: Connecting | null
  readonly marquee: Box | null
  /** Whether a text is open, which needs the room around it. */
  readonly isEditing: boolean
  /** Whether the left button pans, as long as space is held. */
  readonly isPanning: boolean
}

export interface BoardParts {
  readonly boardId: string
  readonly board: LocalStore<BoardState>
  readonly canEdit: boolean
  /** Puts the keyboard at a place; `selectedIds` default to the place's own record. */
  goTo(place: BoardPlace, selectedIds?: readonly string[]): void
  /** Opens the text of a thing, or of a new one where the place has none. */
  edit(place: BoardPlace): void
  /** Gives the keyboard to the board. */
  focus(): void
}

export const BoardContext = createContext<BoardParts | null>(null)

/** The board that the component is part of; the same object for as long as the board is open. */
export function useBoard(): BoardParts {
  const board = useContext(BoardContext)
  if (board === null) throw new AppError('no-board')
  return board
}

/** What a selector gives for the board of now; renders again only when that is another object. */
export function useFromBoard<Value>(selector: (state: BoardState) => Value): Value {
  return useLocalStore(useBoard().board, selector)
}

export function useBoardLayout(): BoardLayout {
  return useFromBoard(layoutOf)
}

const layoutOf = (state: BoardState) => state.layout
