/** Rules on the thread: each break of it is told as a finding, once something rests on it. */

import type { BreakKind, ThreadBreak } from '#shared/analysis/thread/thread-break.ts'
import type { LintFix } from '#shared/model/lint-fix.ts'
import { defineRule, type LintRule, type Severity } from './lint-rule.ts'

/** What nothing rests on yet is work to come, not a finding. */
function breakRule<const Kind extends BreakKind>(id: Kind, severity: Severity): LintRule<Kind> {
  return defineRule<Kind>({
    id,
    severity,
    check: ({ breaks }) =>
      breaks
        .filter(({ kind, isMinor }) => kind === id && !isMinor)
        .map((each) => ({ recordId: each.recordId, fix: fixOf(each) })),
  })
}

export const threadRules = [
  breakRule('insight-without-evidence', 'warning'),
  breakRule('pain-without-evidence', 'warning'),
  breakRule('test-without-result', 'warning'),
  breakRule('test-without-learning', 'warning'),
  breakRule('test-without-improvement', 'warning'),
  breakRule('to-be-unchanged', 'warning'),
  breakRule('insight-from-one-source', 'hint'),
  breakRule('pain-without-question', 'hint'),
  breakRule('question-without-pain', 'hint'),
  breakRule('question-without-idea', 'hint'),
  breakRule('idea-without-pain', 'hint'),
  breakRule('idea-without-prototype', 'hint'),
  breakRule('prototype-without-idea', 'hint'),
  breakRule('prototype-without-test', 'hint'),
  breakRule('improvement-without-change', 'hint'),
] as const

/** Certain only where the record that it must be linked with is known. */
function fixOf({ mend }: ThreadBreak): LintFix | undefined {
  if (mend.kind !== 'link' || mend.suggestedId === null) return undefined
  return { kind: 'link-records', fromId: mend.suggestedId, toId: mend.recordId }
}
