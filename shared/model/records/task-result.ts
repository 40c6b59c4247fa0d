/** How one participant got on with one task. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { count, id, oneOf, text } from '#shared/model/fields.ts'

export const taskOutcomes = ['success', 'with-help', 'failure'] as const

export const taskResultRecord = defineRecord('task-result', {
  fields: {
    sessionId: id(),
    taskId: id(),
    outcome: oneOf(taskOutcomes),
    /** Time on the task; null where it was not measured. */
    seconds: count(),
    note: text(),
  },
})

export type TaskResult = RecordOf<typeof taskResultRecord>
export type TaskOutcome = (typeof taskOutcomes)[number]
