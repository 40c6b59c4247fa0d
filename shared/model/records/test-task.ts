/** A task that the participants of a test are given. */

import { defineRecord, type RecordOf } from '#shared/model/define-record.ts'
import { id, orderKey, text } from '#shared/model/fields.ts'

export const testTaskRecord = defineRecord('test-task', {
  fields: { testId: id(), order: orderKey(), title: text() },
})

export type TestTask = RecordOf<typeof testTaskRecord>
