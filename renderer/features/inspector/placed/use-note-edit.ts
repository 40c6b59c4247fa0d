/** Changes the fields of one thing on a board, each edit of a text as one undo step. */

import { updateNote, type NoteChange } from '#shared/commands/boards/note-commands.ts'
import type { RunOptions } from '#shared/commands/workbench.ts'
import type { PlacedType } from '#shared/model/board-items.ts'
import type { FieldsOf } from '#shared/model/schema.ts'
import { useRun } from '#renderer/state/document-hooks.ts'

export type WriteNote<Type extends PlacedType> = (
  fields: Partial<Omit<FieldsOf<Type>, 'boardId' | 'order'>>,
  options?: RunOptions,
) => void

export function useNoteEdit<Type extends PlacedType>(noteId: string, type: Type): WriteNote<Type> {
  const run = useRun()
  return (fields, options) => {
    // The fields are those of the type; the union cannot be followed through the parameter.
    run(updateNote, { noteId, type, fields } as unknown as NoteChange, options)
  }
}
