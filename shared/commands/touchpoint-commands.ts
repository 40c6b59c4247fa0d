/** Commands on touchpoints. */

import type { FieldsOf } from '#shared/model/schema.ts'
import { defineCommand } from './command.ts'

export const updateTouchpoint = defineCommand<{
  readonly touchpointId: string
  readonly fields: Partial<Omit<FieldsOf<'touchpoint'>, 'laneId' | 'stepId' | 'order'>>
}>({
  id: 'touchpoint.update',
  run(transaction, { touchpointId, fields }) {
    transaction.update('touchpoint', touchpointId, fields)
  },
})
