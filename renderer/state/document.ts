/** The open project as the window sees it: a thin zustand shell that wakes hooks when it changes. */

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Workbench } from '#shared/commands/workbench.ts'
import { emptyDiff, type Diff } from '#shared/store/diff.ts'
import type { HistoryState } from '#shared/store/history.ts'

/** What hooks listen to; the records themselves stay in the workbench's store. */
export interface DocumentSignal {
  /** Rises by one with every change. */
  readonly revision: number
  readonly lastDiff: Diff
  readonly history: HistoryState
}

export interface OpenDocument {
  readonly projectId: string
  readonly workbench: Workbench
  readonly signal: StoreApi<DocumentSignal>
  /** True when nothing may be written here, as when another window is writing this project. */
  readonly isReadOnly: boolean
  /** The project's file as a newer version wrote it; null where all of it is understood. */
  readonly writtenByNewer: string | null
  /** Stops listening; the document must not be used afterwards. */
  close(): void
}

/** Makes the window's view of a workbench whose records are loaded. */
export function openDocument(
  projectId: string,
  workbench: Workbench,
  options: { readonly isReadOnly: boolean; readonly writtenByNewer?: string | null } = {
    isReadOnly: false,
  },
): OpenDocument {
  const signal = createStore<DocumentSignal>(() => ({
    revision: 0,
    lastDiff: emptyDiff,
    history: workbench.history.state(),
  }))
  const close = workbench.listen((diff) => {
    signal.setState(({ revision }) => ({
      revision: revision + 1,
      lastDiff: diff,
      history: workbench.history.state(),
    }))
  })
  const { isReadOnly, writtenByNewer = null } = options
  return { projectId, workbench, signal, isReadOnly, writtenByNewer, close }
}
