/** Locks and unlocks the structure of a map. */

import { defineCommand } from '#shared/commands/command.ts'

/** While it is locked, only what lies in the cells of the map can change. */
export const lockStructure = defineCommand<{
  readonly journeyId: string
  readonly isLocked: boolean
}>({
  id: 'journey.set-locked',
  run(transaction, { journeyId, isLocked }) {
    transaction.update('journey', journeyId, { isStructureLocked: isLocked })
  },
})
