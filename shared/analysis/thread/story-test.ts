/** What a test showed, in counts and words, and what it sent back. */

import type { Verdict } from '#shared/analysis/statistics/verdict.ts'
import { isBlank } from '#shared/base/text.ts'
import type { TaskResult } from '#shared/model/records/task-result.ts'
import type { TestSession } from '#shared/model/records/test-session.ts'
import type { TestTask } from '#shared/model/records/test-task.ts'
import type { Test } from '#shared/model/records/test.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { verdictOn } from './test-facts.ts'
import type { ThreadEdges } from './thread-edges.ts'

/** How the participants got on with one task. */
export interface StoryTask {
  readonly task: TestTask
  readonly successes: number
  readonly withHelp: number
  readonly failures: number
}

export interface StoryTest {
  readonly test: Test
  /** Shares, interval and difference, and what they say about the criterion. */
  readonly verdict: Verdict
  readonly sessionCount: number
  readonly tasks: readonly StoryTask[]
  /** Sessions whose words may be shown outside the team. */
  readonly quotes: readonly TestSession[]
  /** What was learned went back to these. */
  readonly taught: readonly AnyRecord[]
}

export function testOf(reader: RecordReader, edges: ThreadEdges, test: Test): StoryTest {
  const sessions = reader.pointingAt('test-session', 'testId', test.id)
  return {
    test,
    verdict: verdictOn(test),
    sessionCount: sessions.length,
    tasks: reader.pointingAt('test-task', 'testId', test.id).map((task) => {
      const results = reader.pointingAt('task-result', 'taskId', task.id)
      const count = (outcome: TaskResult['outcome']) =>
        results.filter((result) => result.outcome === outcome).length
      return {
        task,
        successes: count('success'),
        withHelp: count('with-help'),
        failures: count('failure'),
      }
    }),
    quotes: sessions.filter(
      ({ quote, consent }) => !isBlank(quote) && (consent === 'given' || consent === 'not-needed'),
    ),
    taught: edges
      .from(test.id)
      .filter(({ kind }) => kind === 'teaches')
      .flatMap(({ toId }) => reader.find(toId) ?? []),
  }
}
