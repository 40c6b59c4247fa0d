/** Says when the criterion of a test may no longer be changed: once its first result is in. */

import type { RecordReader } from '#shared/store/record-store.ts'

/** The fields of a test that say when it is right. */
export const criterionFields = ['criterion', 'criterionKind', 'criterionShare'] as const

/** Whether a test has a result: a figure of its groups, or how someone got on with a task. */
export function isCriterionLocked(reader: RecordReader, testId: string): boolean {
  const test = reader.get('test', testId)
  if (test === undefined) return false
  const { treatedSuccesses, treatedTrials, controlSuccesses, controlTrials } = test
  return (
    [treatedSuccesses, treatedTrials, controlSuccesses, controlTrials].some(
      (count) => count !== null,
    ) ||
    reader
      .pointingAt('test-session', 'testId', testId)
      .some(({ id }) => reader.pointingAt('task-result', 'sessionId', id).length > 0)
  )
}
