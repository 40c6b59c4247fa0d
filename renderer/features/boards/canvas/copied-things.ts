/** Gathers what is copied from a board, each where it is drawn, and finds where copies go. */

import { addNote, updateNote } from '#shared/commands/boards/note-commands.ts'
import type { Box } from '#shared/base/geometry.ts'
import type { CopiedThing } from '#shared/files/board-clipboard.ts'
import { boundsOf, type BoardLayout } from '#shared/layout/board/board-layout.ts'
import { membersOf } from '#shared/layout/board/board-walk.ts'
import { layoutNote } from '#shared/layout/board/note-face.ts'
import { isPlaced } from '#shared/model/board-items.ts'
import type { useRun } from '#renderer/state/document-hooks.ts'
import type { Spot } from './editor/place.ts'

/** The selected things, what selected frames hold, and the connectors among them all. */
export function copiedThings(layout: BoardLayout, ids: readonly string[]): readonly CopiedThing[] {
  const chosen = new Set(
    ids.flatMap((id) => (layout.frames.has(id) ? [id, ...membersOf(layout, id)] : [id])),
  )
  const { frames, items, connectors } = layout.view
  return [
    ...frames.filter(({ id }) => chosen.has(id)),
    ...items
      .filter(({ id }) => chosen.has(id))
      .map((item) => {
        const box = layout.items.get(item.id)
        const place = box === undefined ? {} : { x: box.x, y: box.y }
        const isWithFrame = item.frameId !== null && chosen.has(item.frameId)
        return { ...item, ...place, ...(isWithFrame ? {} : { frameId: null, zone: '' }) }
      }),
    ...connectors.filter(({ fromId, toId }) => chosen.has(fromId) && chosen.has(toId)),
  ]
}

/** The box around copied things as they lie. */
export function copiedBounds(records: readonly CopiedThing[]): Box {
  return boundsOf(
    records.flatMap((record): readonly Box[] => {
      if (record.type === 'connector') return []
      if (!isPlaced(record)) return [{ x: record.x, y: record.y, width: 0, height: 0 }]
      const { width, height } = layoutNote(record)
      return [{ x: record.x, y: record.y, width, height }]
    }),
  )
}

let pictures = 0

/** Puts a kept image on the board as a picture, in one undo step; gives its id. */
export function addPicture(
  run: ReturnType<typeof useRun>,
  boardId: string,
  { point, frameId, zone }: Spot,
  image: string,
  authorId: string | null,
): string {
  const options = { gestureKey: `picture:${++pictures}` }
  const place = { x: point.x, y: point.y, frameId, zone, authorId }
  const id = run(addNote, { boardId, type: 'picture', title: '', ...place }, options)
  run(updateNote, { noteId: id, type: 'picture', fields: { image } }, options)
  return id
}
