/** What can be done with a finding: mend it, let it be with a reason, or have it told again. */

import { findingKey, type Finding } from '#shared/analysis/lint/lint.ts'
import { unwaiveFinding, waiveFinding } from '#shared/commands/lint-commands.ts'
import { runLintFix } from '#shared/commands/lint-fixes.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useFreshLint } from '#renderer/state/lint.ts'

export interface FindingVerbs {
  fix(finding: Finding): void
  waive(finding: Finding, reason: string): void
  unwaive(finding: Finding): void
}

/** Each verb is one step to undo; the list is up to date right after it. */
export function useFindingVerbs(): FindingVerbs {
  const { workbench } = useDocument()
  const run = useRun()
  const refresh = useFreshLint()
  return {
    fix(finding) {
      // The list may be a moment old: what is mended by now needs no second mending.
      const now = refresh().open.find((each) => findingKey(each) === findingKey(finding))
      if (now === undefined || now.fix === null) return
      runLintFix(workbench, now.fix)
      refresh()
    },
    waive({ rule, recordId }, reason) {
      if (workbench.store.find(recordId) !== undefined) {
        run(waiveFinding, { rule, recordId, reason })
      }
      refresh()
    },
    unwaive({ rule, recordId }) {
      run(unwaiveFinding, { rule, recordId })
      refresh()
    },
  }
}
