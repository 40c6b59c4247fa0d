/** Makes records of typed lines in a part of a board, by whoever writes on this laptop. */

import { addNotes } from '#shared/commands/boards/note-commands.ts'
import { cleanText } from '#shared/base/text.ts'
import { spotBelow } from '#shared/commands/thread/spot-below.ts'
import { typedOnBoard, type PlacedType } from '#shared/model/board-items.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'

interface Part {
  readonly frameId: string | null
  readonly zone: string
}

export function useAddTyped(boardId: string): (titles: readonly string[], part: Part) => void {
  const { store } = useDocument().workbench
  const run = useRun()
  return (typed, { frameId, zone }) => {
    const titles = typed.map(cleanText).filter((title) => title !== '')
    if (titles.length === 0 || store.get('board', boardId) === undefined) return
    const type = typeInPart(store, boardId, frameId)
    const authorId = useSession.getState().writingAs
    run(addNotes, {
      boardId,
      type,
      titles,
      ...spotIn(store, boardId, frameId),
      frameId,
      zone,
      authorId,
    })
  }
}

/** What typing makes in a part: what its sheet asks for, else the stage's own. */
export function typeInPart(
  reader: RecordReader,
  boardId: string,
  frameId: string | null,
): PlacedType {
  const stage = reader.get('board', boardId)?.stage ?? 'empathize'
  switch (frameId === null ? undefined : reader.get('frame', frameId)?.kind) {
    case 'empathy-simple':
    case 'empathy-full':
    case 'feedback-grid':
      return stage === 'empathize' ? 'evidence' : 'note'
    case 'crazy-eights':
      return 'idea'
    default:
      return typedOnBoard(stage)
  }
}

// A little inside of the frame, below its name.
const inset = { x: 24, y: 64 }

/** Where something new goes: into the frame, or below all that lies on the board. */
export function spotIn(
  reader: RecordReader,
  boardId: string,
  frameId: string | null,
): { readonly x: number; readonly y: number } {
  const frame = frameId === null ? undefined : reader.get('frame', frameId)
  if (frame === undefined) return spotBelow(reader, boardId)
  return { x: frame.x + inset.x, y: frame.y + inset.y }
}
