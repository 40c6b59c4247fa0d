/** What can be done with stages from their headers. */

import {
  moveStage,
  removeStage,
  resizeStage,
  setStageHidden,
  updateStage,
} from '#shared/commands/stage-commands.ts'
import { addStep } from '#shared/commands/step-commands.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { showStage } from '#renderer/features/journey/map/show-stage.ts'
import type { HeaderVerbs, Side } from './HeaderTrack.tsx'
import { indexBeside } from './index-beside.ts'
import { useAddStage } from './use-add-stage.ts'
import { useRemoval } from './use-removal.ts'
import { narrowestStep, widestStep } from '#shared/model/records/step.ts'
import { useStageStructure } from '#renderer/features/journey/structure/use-stage-structure.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'

export function useStageVerbs(): HeaderVerbs {
  const { journeyId, map } = useMap()
  const translate = useTranslate()
  const run = useRun()
  const removal = useRemoval()
  const sheet = useSheetView()
  const { store } = useDocument().workbench
  const select = useSession((session) => session.select)
  const setNaming = useSession((session) => session.setNaming)

  const siblings = () => store.pointingAt('stage', 'journeyId', journeyId)

  const move: HeaderVerbs['move'] = (stageId, overId, side) =>
    run(moveStage, { stageId, index: indexBeside(siblings(), overId, side, stageId) })

  const nudge: HeaderVerbs['nudge'] = (stageId, delta) => {
    const { stages } = map.getState().view
    const next = stages[stages.findIndex(({ stage }) => stage.id === stageId) + delta]
    if (next !== undefined) move(stageId, next.stage.id, delta === 1 ? 'after' : 'before')
  }

  const structure = useStageStructure()
  const addStage = useAddStage()
  const add = (overId: string, side: Side) => addStage(indexBeside(siblings(), overId, side))

  const remove = (stageId: string) => {
    removal('journey.stage_deleted', () => run(removeStage, { stageId }))
  }

  return {
    rename: (stageId, name) => run(updateStage, { stageId, fields: { name } }),
    move,
    nudge,
    resize: (stageId, width) => run(resizeStage, { stageId, width }),
    remove,
    duplicate: (stageId, overId, side = 'after') =>
      overId === undefined
        ? structure.duplicate(stageId)
        : structure.duplicate(stageId, indexBeside(siblings(), overId, side)),
    limits: (stageId) => {
      const stage = map.getState().view.stages.find((each) => each.stage.id === stageId)
      const count = stage?.steps.length ?? 1
      return [count * narrowestStep, count * widestStep]
    },
    menu: (stageId, rename, canArrange) => [
      {
        label: translate('common.rename'),
        isDisabled: !canArrange,
        icon: 'edit',
        shortcut: 'F2',
        movesFocus: true,
        onSelect: rename,
      },
      {
        label: translate('journey.zoom_to_stage'),
        icon: 'fit',
        onSelect: () => {
          showStage(sheet, map.getState().layout, stageId)
        },
      },
      { kind: 'separator' },
      {
        label: translate('journey.add_stage_before'),
        isDisabled: !canArrange,
        icon: 'add',
        movesFocus: true,
        onSelect: () => add(stageId, 'before'),
      },
      {
        label: translate('journey.add_stage_after'),
        isDisabled: !canArrange,
        icon: 'add',
        movesFocus: true,
        onSelect: () => add(stageId, 'after'),
      },
      {
        label: translate('journey.add_step_to_stage'),
        isDisabled: !canArrange,
        icon: 'columns',
        movesFocus: true,
        onSelect: () => {
          const stepId = run(addStep, { stageId, name: '', index: Infinity })
          select([stepId])
          setNaming(stepId)
        },
      },
      { kind: 'separator' },
      ...structure.entries(stageId),
      { kind: 'separator' },
      {
        label: translate('common.move_left'),
        isDisabled: !canArrange,
        icon: 'move-left',
        shortcut: 'Alt+←',
        onSelect: () => nudge(stageId, -1),
      },
      {
        label: translate('common.move_right'),
        isDisabled: !canArrange,
        icon: 'move-right',
        shortcut: 'Alt+→',
        onSelect: () => nudge(stageId, 1),
      },
      { kind: 'separator' },
      {
        label: translate('common.hide'),
        icon: 'eye-off',
        onSelect: () => run(setStageHidden, { stageId, isHidden: true }),
      },
      {
        label: translate('journey.delete_stage'),
        isDisabled: !canArrange,
        icon: 'delete',
        isDanger: true,
        shortcut: 'Delete',
        onSelect: () => remove(stageId),
      },
    ],
  }
}
