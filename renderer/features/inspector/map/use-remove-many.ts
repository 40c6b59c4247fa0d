/** Deletes several selected things as one step that can be undone. */

import { setEmotion } from '#shared/commands/emotion-commands.ts'
import { removeItems } from '#shared/commands/item-commands.ts'
import { removeLane } from '#shared/commands/lane-commands.ts'
import { removeStage } from '#shared/commands/stage-commands.ts'
import { removeStep } from '#shared/commands/step-commands.ts'
import { removeTransitions } from '#shared/commands/transitions/transition-commands.ts'
import type { AnyRecord } from '#shared/model/schema.ts'
import { isCellItem } from '#shared/model/cells.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { newGesture } from '#renderer/state/use-text-edits.ts'

export function useRemoveMany(): (records: readonly AnyRecord[]) => void {
  const run = useRun()
  const { store } = useDocument().workbench
  return (records) => {
    const how = { gestureKey: newGesture('remove') }
    const itemIds = records.filter(isCellItem).map((item) => item.id)
    const transitionIds = records.flatMap(({ id, type }) => (type === 'transition' ? [id] : []))
    if (transitionIds.length > 0) run(removeTransitions, { transitionIds }, how)
    if (itemIds.length > 0) run(removeItems, { itemIds }, how)
    for (const record of records) {
      // An earlier deletion may have taken it along, as a stage takes its steps.
      if (store.find(record.id) === undefined) continue
      if (record.type === 'stage') run(removeStage, { stageId: record.id }, how)
      else if (record.type === 'step') run(removeStep, { stepId: record.id }, how)
      else if (record.type === 'lane') run(removeLane, { laneId: record.id }, how)
      else if (record.type === 'emotion-point') {
        const { laneId, stepId, personaId } = record
        run(setEmotion, { laneId, stepId, personaId, value: null }, how)
      }
    }
  }
}
