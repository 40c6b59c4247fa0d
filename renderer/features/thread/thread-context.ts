/** What the parts of the thread page share: the report, and where everything is drawn. */

import { createContext, use } from 'react'
import { AppError } from '#shared/base/app-error.ts'
import type { ThreadBreak } from '#shared/analysis/thread/thread-break.ts'
import type { ThreadLayout } from '#shared/layout/thread/thread-layout.ts'
import type { ThreadReport } from '#renderer/state/thread-report.ts'

export interface ThreadParts {
  readonly report: ThreadReport
  readonly layout: ThreadLayout
  /** The breaks that are drawn. */
  readonly breaks: readonly ThreadBreak[]
}

export const ThreadContext = createContext<ThreadParts | null>(null)

/** The thread on screen; throws outside of its page. */
export function useThreadParts(): ThreadParts {
  const parts = use(ThreadContext)
  if (parts === null) throw new AppError('no-thread')
  return parts
}
