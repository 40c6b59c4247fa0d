/** What can be done with steps from their headers. */

import {
  addStep,
  moveStep,
  removeStep,
  renameStep,
  resizeStep,
  setStepHidden,
} from '#shared/commands/step-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import type { HeaderVerbs, Side } from './HeaderTrack.tsx'
import { indexBeside } from './index-beside.ts'
import { useRemoval } from './use-removal.ts'
import { narrowestStep, widestStep } from '#shared/model/records/step.ts'
import { useStepStructure } from '#renderer/features/journey/structure/use-step-structure.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'

export function useStepVerbs(): HeaderVerbs {
  const { map } = useMap()
  const translate = useTranslate()
  const run = useRun()
  const removal = useRemoval()
  const structure = useStepStructure()
  const { store } = useDocument().workbench
  const select = useSession((session) => session.select)
  const setNaming = useSession((session) => session.setNaming)

  /** Stage and index, hidden steps counted, beside a step. */
  const placeBeside = (overId: string, side: Side, movingId?: string) => {
    const stageId = store.get('step', overId)?.stageId
    if (stageId === undefined) return null
    const siblings = store.pointingAt('step', 'stageId', stageId)
    return { stageId, index: indexBeside(siblings, overId, side, movingId) }
  }

  const move: HeaderVerbs['move'] = (stepId, overId, side) => {
    const place = placeBeside(overId, side, stepId)
    if (place !== null) run(moveStep, { stepId, ...place })
  }

  const nudge: HeaderVerbs['nudge'] = (stepId, delta) => {
    const { columns } = map.getState().layout
    const at = columns.findIndex((column) => column.stepId === stepId)
    const next = columns[at + delta]
    if (next === undefined) return
    // Into the neighbouring stage a step goes at the near end first.
    const isSameStage = next.stageId === columns[at]?.stageId
    move(stepId, next.stepId, (delta === 1) === isSameStage ? 'after' : 'before')
  }

  const add = (overId: string, side: Side) => {
    const place = placeBeside(overId, side)
    if (place === null) return
    const stepId = run(addStep, { ...place, name: '' })
    select([stepId])
    setNaming(stepId)
  }

  const isLast = (stepId: string) => {
    const stageId = store.get('step', stepId)?.stageId ?? ''
    return store.pointingAt('step', 'stageId', stageId).length === 1
  }

  const remove = (stepId: string) => {
    removal(isLast(stepId) ? 'journey.stage_deleted' : 'journey.step_deleted', () =>
      run(removeStep, { stepId }),
    )
  }

  return {
    rename: (stepId, name) => run(renameStep, { stepId, name }),
    move,
    nudge,
    resize: (stepId, width) => run(resizeStep, { stepId, width }),
    remove,
    duplicate: (stepId, overId, side = 'after') => {
      const place = overId === undefined ? null : placeBeside(overId, side)
      structure.duplicate(stepId, place ?? undefined)
    },
    limits: () => [narrowestStep, widestStep],
    menu: (stepId, rename, canArrange) => [
      {
        label: translate('common.rename'),
        isDisabled: !canArrange,
        icon: 'edit',
        shortcut: 'F2',
        movesFocus: true,
        onSelect: rename,
      },
      { kind: 'separator' },
      {
        label: translate('journey.add_step_before'),
        isDisabled: !canArrange,
        icon: 'add',
        movesFocus: true,
        onSelect: () => add(stepId, 'before'),
      },
      {
        label: translate('journey.add_step_after'),
        isDisabled: !canArrange,
        icon: 'add',
        movesFocus: true,
        onSelect: () => add(stepId, 'after'),
      },
      { kind: 'separator' },
      ...structure.entries(stepId),
      { kind: 'separator' },
      {
        label: translate('common.move_left'),
        isDisabled: !canArrange,
        icon: 'move-left',
        shortcut: 'Alt+←',
        onSelect: () => nudge(stepId, -1),
      },
      {
        label: translate('common.move_right'),
        isDisabled: !canArrange,
        icon: 'move-right',
        shortcut: 'Alt+→',
        onSelect: () => nudge(stepId, 1),
      },
      {
        label: translate('journey.default_width'),
        icon: 'reset',
        isDisabled: !canArrange || store.get('step', stepId)?.width === null,
        onSelect: () => run(resizeStep, { stepId, width: null }),
      },
      { kind: 'separator' },
      {
        label: translate('common.hide'),
        icon: 'eye-off',
        onSelect: () => run(setStepHidden, { stepId, isHidden: true }),
      },
      {
        isDisabled: !canArrange,
        label: translate(isLast(stepId) ? 'journey.delete_last_step' : 'journey.delete_step'),
        icon: 'delete',
        isDanger: true,
        shortcut: 'Delete',
        onSelect: () => remove(stepId),
      },
    ],
  }
}
