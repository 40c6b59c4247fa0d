/** Changes the fields of one test, each edit of a text as one undo step. */

import { updateNote } from '#shared/commands/boards/note-commands.ts'
import type { RunOptions } from '#shared/commands/workbench.ts'
import type { FieldsOf } from '#shared/model/schema.ts'
import { useRun } from '#renderer/state/document-hooks.ts'

export type TestFields = Partial<Omit<FieldsOf<'test'>, 'boardId' | 'order'>>

export type WriteTest = (fields: TestFields, options?: RunOptions) => void

export function useTestEdit(testId: string): WriteTest {
  const run = useRun()
  return (fields, options) => run(updateNote, { noteId: testId, type: 'test', fields }, options)
}
