/** How components read the open project and change it. */

import { createContext, useContext, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { AppError } from '#shared/base/app-error.ts'
import type { Command } from '#shared/commands/command.ts'
import type { RunOptions } from '#shared/commands/workbench.ts'
import type { AnyRecord, RecordByType, RecordType } from '#shared/model/schema.ts'
import type { Step } from '#shared/store/history.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import type { OpenDocument } from './document.ts'
import { sameShallow } from './same-shallow.ts'

export const DocumentContext = createContext<OpenDocument | null>(null)

/** The open project; throws outside of one. */
export function useDocument(): OpenDocument {
  const document = useContext(DocumentContext)
  if (document === null) throw new AppError('no-open-document')
  return document
}

/** One record; renders again only when that record changes. Undefined once it is removed. */
export function useRecord<Type extends RecordType>(
  type: Type,
  id: string,
): RecordByType[Type] | undefined {
  const { workbench, signal } = useDocument()
  return useStore(signal, () => workbench.store.get(type, id))
}

/** A record of any type, by id; renders again only when that record changes. */
export function useAnyRecord(id: string | null | undefined): AnyRecord | undefined {
  const { workbench, signal } = useDocument()
  return useStore(signal, () =>
    id === null || id === undefined ? undefined : workbench.store.find(id),
  )
}

/**
 * What a selector gives for the records of today; renders again only when that differs, compared
 * one level deep. `inputs` name what the selector uses from outside, as with `useMemo`.
 */
export function useSelected<Value>(
  selector: (reader: RecordReader) => Value,
  inputs: readonly unknown[],
): Value {
  const { workbench, signal } = useDocument()
  const [selection] = useState(() => new Selection<Value>())
  return useStore(signal, ({ revision }) =>
    selection.read(selector, workbench.store, [workbench, revision, ...inputs]),
  )
}

/** Rises by one with every change of the project, for what reads a great deal of it. */
export function useRevision(): number {
  return useStore(useDocument().signal, ({ revision }) => revision)
}

/** The last steps of this session that stand, the newest first; renders again with each step. */
export function useRecentSteps(most: number): readonly Step[] {
  const { workbench, signal } = useDocument()
  const revision = useStore(signal, (state) => state.revision)
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the history changes with the revision
  return useMemo(() => workbench.history.recent(most), [workbench, most, revision])
}

/** Runs commands on the open project; throws AppError `read-only` where nothing may be written. */
export function useRun(): <Input, Output>(
  command: Command<Input, Output>,
  input: Input,
  options?: RunOptions,
) => Output {
  const { workbench, isReadOnly } = useDocument()
  return useMemo(
    () => (command, input, options) => {
      if (isReadOnly) throw new AppError('read-only', [command.id])
      return workbench.run(command, input, options)
    },
    [workbench, isReadOnly],
  )
}

/** Runs a selector once for the same records and inputs, and keeps what has not changed. */
class Selection<Value> {
  private known: { readonly inputs: readonly unknown[]; readonly value: Value } | null = null

  read(
    selector: (reader: RecordReader) => Value,
    reader: RecordReader,
    inputs: readonly unknown[],
  ): Value {
    if (this.known !== null && sameShallow(this.known.inputs, inputs)) return this.known.value
    const fresh = selector(reader)
    const value =
      this.known !== null && sameShallow(this.known.value, fresh) ? this.known.value : fresh
    this.known = { inputs, value }
    return value
  }
}
