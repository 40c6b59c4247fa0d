/** Commands on what people expect at touchpoints and what they get. */

import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import { defineCommand } from './command.ts'

/** New scores of one touchpoint, 1 to 5; null says that nobody knows, what is left out stays. */
export interface ScoreChange extends Partial<Pick<Touchpoint, 'expectation' | 'actual'>> {
  readonly touchpointId: string
}

/** Sets what is expected and what comes, at one touchpoint or at several in one step. */
export const scoreTouchpoints = defineCommand<{ readonly changes: readonly ScoreChange[] }>({
  id: 'touchpoint.score',
  run(transaction, { changes }) {
    for (const { touchpointId, ...scores } of changes) {
      transaction.update('touchpoint', touchpointId, scores)
    }
  },
  labelArgs: ({ changes }) => ({ count: changes.length }),
})
