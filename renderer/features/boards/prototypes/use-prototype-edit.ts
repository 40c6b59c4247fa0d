/** Changes the fields of one prototype, each edit of a text as one undo step. */

import { updateNote } from '#shared/commands/boards/note-commands.ts'
import type { RunOptions } from '#shared/commands/workbench.ts'
import type { Prototype } from '#shared/model/records/prototype.ts'
import { useRun } from '#renderer/state/document-hooks.ts'

type PrototypeFields = Partial<
  Pick<
    Prototype,
    'title' | 'details' | 'fidelity' | 'status' | 'questions' | 'assumptionIds' | 'steps'
  >
>

export function usePrototypeEdit(
  prototypeId: string,
): (fields: PrototypeFields, options?: RunOptions) => void {
  const run = useRun()
  return (fields, options) =>
    run(updateNote, { noteId: prototypeId, type: 'prototype', fields }, options)
}
