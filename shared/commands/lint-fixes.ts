/** Does what the lint offers to mend, by the command that a user would have run. */

import type { LintFix } from '#shared/model/lint-fix.ts'
import { removeNotes } from './boards/note-commands.ts'
import { mergeChannels, removeChannel } from './channel-commands.ts'
import { removeItems } from './item-commands.ts'
import { updateOpportunity, updatePainPoint } from './pain-point-commands.ts'
import { linkRecords } from './thread/link-commands.ts'
import type { Workbench } from './workbench.ts'

/**
 * Mends a finding in one step.
 * @throws AppError when what the fix names is not there any more
 */
export function runLintFix(workbench: Workbench, fix: LintFix): void {
  switch (fix.kind) {
    case 'link-touchpoint': {
      const { painPointId, touchpointId } = fix
      return workbench.run(updatePainPoint, { painPointId, fields: { touchpointId } })
    }
    case 'link-persona': {
      const { painPointId, personaId } = fix
      return workbench.run(updatePainPoint, { painPointId, fields: { personaIds: [personaId] } })
    }
    case 'link-pain': {
      const { opportunityId, painPointId } = fix
      const linked = workbench.store.get('opportunity', opportunityId)?.painPointIds ?? []
      const painPointIds = [...new Set([...linked, painPointId])]
      return workbench.run(updateOpportunity, { opportunityId, fields: { painPointIds } })
    }
    case 'remove-item':
      return workbench.run(removeItems, { itemIds: [fix.itemId] })
    case 'remove-channel':
      return workbench.run(removeChannel, { channelId: fix.channelId })
    case 'merge-channels':
      return workbench.run(mergeChannels, { channelId: fix.channelId, intoId: fix.intoId })
    case 'remove-note':
      return workbench.run(removeNotes, { ids: [fix.noteId] })
    case 'link-records':
      workbench.run(linkRecords, { aId: fix.fromId, bId: fix.toId })
  }
}
