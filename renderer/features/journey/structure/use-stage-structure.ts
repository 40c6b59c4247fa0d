/** Duplicates, joins and moves whole stages, and says what that did. */

import { moveStageToMap } from '#shared/commands/structure/move-stage-commands.ts'
import { duplicateStage, joinStages } from '#shared/commands/structure/stage-structure-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { useLock } from './use-lock.ts'
import { useOtherMaps } from './use-other-maps.ts'
import { useTold } from './use-told.ts'

export interface StageStructure {
  /** Puts a copy at a place among all stages of the map; right behind by default. */
  duplicate(stageId: string, index?: number): void
  entries(stageId: string): readonly MenuEntry[]
}

export function useStageStructure(): StageStructure {
  const { journeyId } = useMap()
  const translate = useTranslate()
  const run = useRun()
  const tell = useTold()
  const { canArrange } = useLock()
  const otherMaps = useOtherMaps()
  const { store } = useDocument().workbench
  const select = useSession((session) => session.select)

  const nameOf = (stageId: string) => {
    const name = store.get('stage', stageId)?.name ?? ''
    return name === '' ? translate('common.untitled') : name
  }
  const duplicate: StageStructure['duplicate'] = (stageId, index) => {
    const name = translate('common.copy_of', { name: nameOf(stageId) })
    const place = index === undefined ? {} : { index }
    select([run(duplicateStage, { stageId, name, ...place })])
  }
  const next = (stageId: string) => {
    const stages = store.pointingAt('stage', 'journeyId', journeyId)
    return stages[stages.findIndex(({ id }) => id === stageId) + 1]
  }
  const join = (stageId: string) => {
    const second = next(stageId)
    if (second === undefined) return
    const names = { first: nameOf(stageId), second: nameOf(second.id) }
    run(joinStages, { stageId })
    select([stageId])
    tell(translate('structure.stages_joined', names))
  }
  const moveTo = (stageId: string, otherId: string, map: string) => {
    const stage = nameOf(stageId)
    const told = run(moveStageToMap, { stageId, journeyId: otherId })
    select([])
    const sentences = [
      translate('structure.stage_moved', { stage, map }),
      ...(told.madeLanes > 0 ? [translate('structure.lanes_made', { count: told.madeLanes })] : []),
      ...(told.attachedPersonas > 0
        ? [translate('structure.personas_attached', { count: told.attachedPersonas })]
        : []),
      ...(told.lostArrows > 0
        ? [translate('structure.arrows_lost', { count: told.lostArrows })]
        : []),
    ]
    tell(sentences.join(' '))
  }

  return {
    duplicate,
    entries: (stageId) => [
      {
        label: translate('common.duplicate'),
        icon: 'duplicate',
        shortcut: 'Mod+D',
        isDisabled: !canArrange,
        onSelect: () => duplicate(stageId),
      },
      {
        label: translate('structure.join_stage'),
        icon: 'move-right',
        isDisabled: !canArrange || next(stageId) === undefined,
        onSelect: () => join(stageId),
      },
      otherMaps(translate('structure.move_stage'), !canArrange, (otherId, map) =>
        moveTo(stageId, otherId, map),
      ),
    ],
  }
}
