/** What can be read from a test: whether it has a result, passed or failed, and how the counts judge it. */

import { judgeShareTest, type Verdict } from '#shared/analysis/statistics/verdict.ts'
import { isBlank } from '#shared/base/text.ts'
import type { Test } from '#shared/model/records/test.ts'
import type { RecordReader } from '#shared/store/record-store.ts'

/** Whether anything came out so far: counts, words, or how participants got on. */
export function hasResult(reader: RecordReader, test: Test): boolean {
  const { treatedSuccesses, treatedTrials, controlSuccesses, controlTrials } = test
  const counts = [treatedSuccesses, treatedTrials, controlSuccesses, controlTrials]
  if (counts.some((count) => count !== null) || !isBlank(test.observed)) return true
  return reader
    .pointingAt('test-session', 'testId', test.id)
    .some(
      (session) =>
        !isBlank(session.quote) ||
        !isBlank(session.notes) ||
        reader.pointingAt('task-result', 'sessionId', session.id).length > 0,
    )
}

/** The decision was to go on with what was tested. */
export function isPassed({ decision }: Test): boolean {
  return decision === 'persevere'
}

/** The decision was to do something else. */
export function isFailed({ decision }: Test): boolean {
  return decision === 'pivot' || decision === 'stop'
}

/** What the counts say about the criterion. */
export function verdictOn(test: Test): Verdict {
  return judgeShareTest({
    criterionKind: test.criterionKind,
    criterionShare: test.criterionShare,
    treated: { successes: test.treatedSuccesses, trials: test.treatedTrials },
    control: { successes: test.controlSuccesses, trials: test.controlTrials },
  })
}
