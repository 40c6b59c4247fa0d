/** The thread of the open project as a whole: worked out once per change for all who show it. */

import { useStore } from 'zustand'
import { threadBreaks } from '#shared/analysis/thread/thread-breaks.ts'
import {
  coverage,
  threadChains,
  type Coverage,
  type ThreadChain,
} from '#shared/analysis/thread/chains.ts'
import type { ThreadBreak } from '#shared/analysis/thread/thread-break.ts'
import { threadGraph, type ThreadGraph } from '#shared/analysis/thread/thread-graph.ts'
import { useDocument } from './document-hooks.ts'
import type { OpenDocument } from './document.ts'

export interface ThreadReport {
  readonly graph: ThreadGraph
  readonly chains: readonly ThreadChain[]
  readonly coverage: Coverage
  readonly breaks: readonly ThreadBreak[]
}

const reports = new WeakMap<
  OpenDocument,
  { readonly revision: number; readonly report: ThreadReport }
>()

/** For pages that are about the thread; renders again with every change of the project. */
export function useThreadReport(): ThreadReport {
  const document = useDocument()
  return useStore(document.signal, ({ revision }) => reportOf(document, revision))
}

function reportOf(document: OpenDocument, revision: number): ThreadReport {
  const known = reports.get(document)
  if (known?.revision === revision) return known.report
  const graph = threadGraph(document.workbench.store)
  const report = {
    graph,
    chains: threadChains(graph),
    coverage: coverage(graph),
    breaks: threadBreaks(graph),
  }
  reports.set(document, { revision, report })
  return report
}
