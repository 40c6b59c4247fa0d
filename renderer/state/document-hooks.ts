/** How components read the open project and change it. */

import { createContext, useContext, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { AppError } from '#shared/base/app-error.ts'
import type { Command } from '#shared/commands/command.ts'
import type { RunOptions } from '#shared/commands/workbench.ts'
import type { AnyRecord, RecordByType, RecordType } from '#shared/model/schema.ts'
import type { HistoryState } from '#shared/store/history.ts'
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
 * one level deep. The selector must not change between renders unless `inputs` do.
 */
export function useSelected<Value>(
  selector: (reader: RecordReader) => Value,
  inputs: readonly unknown[],
): Value {
  const { workbench, signal } = useDocument()
  const known = useRef<{ readonly value: Value } | null>(null)
  // The selector is named by its inputs, as with useMemo.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `inputs` stand for the selector
  const select = useMemo(() => oncePerRevision(workbench.store, selector, known), inputs)
  return useStore(signal, ({ revision }) => select(revision))
}

/** Runs commands on the open project. */
export function useRun(): <Input, Output>(
  command: Command<Input, Output>,
  input: Input,
  options?: RunOptions,
) => Output {
  const { workbench } = useDocument()
  return useMemo(() => workbench.run.bind(workbench), [workbench])
}

/** What undo and redo would do now. */
export function useHistory(): HistoryState {
  return useStore(useDocument().signal, ({ history }) => history)
}

function oncePerRevision<Value>(
  reader: RecordReader,
  selector: (reader: RecordReader) => Value,
  known: { current: { readonly value: Value } | null },
): (revision: number) => Value {
  let last = -1
  return (revision) => {
    if (revision !== last || known.current === null) {
      last = revision
      const value = selector(reader)
      if (known.current === null || !sameShallow(known.current.value, value)) {
        known.current = { value }
      }
    }
    return known.current.value
  }
}
