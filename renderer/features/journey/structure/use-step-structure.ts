/** Duplicates, splits and joins steps, and says what that did. */

import { splitStage } from '#shared/commands/structure/stage-structure-commands.ts'
import {
  differingFeelings,
  duplicateStep,
  joinSteps,
  splitStep,
  stepBehind,
  type KeptFeelings,
} from '#shared/commands/structure/step-structure-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { moveFocus } from '#renderer/state/focus-places.ts'
import { useSession } from '#renderer/state/session.ts'
import type { MenuEntry } from '#renderer/ui/overlays/menu-entry.ts'
import { useLock } from './use-lock.ts'
import { useTold } from './use-told.ts'

export interface StepStructure {
  /** Puts a copy at a place in a stage, hidden steps counted; right behind by default. */
  duplicate(stepId: string, place?: { readonly stageId: string; readonly index: number }): void
  /** Puts cards of one step into a new one right behind it. */
  split(stepId: string, itemIds: readonly string[]): void
  entries(stepId: string): readonly MenuEntry[]
}

export function useStepStructure(): StepStructure {
  const translate = useTranslate()
  const run = useRun()
  const tell = useTold()
  const { canArrange } = useLock()
  const { store } = useDocument().workbench
  const select = useSession((session) => session.select)
  const setNaming = useSession((session) => session.setNaming)

  const duplicate: StepStructure['duplicate'] = (stepId, place) => {
    const name = store.get('step', stepId)?.name ?? ''
    const copyName = name === '' ? '' : translate('common.copy_of', { name })
    const where = place === undefined ? {} : { place }
    select([run(duplicateStep, { stepId, name: copyName, ...where })])
  }
  const split: StepStructure['split'] = (stepId, itemIds) => {
    const id = run(splitStep, { stepId, name: '', itemIds })
    select([id])
    setNaming(id)
    tell(translate('structure.step_split', { count: itemIds.length }))
  }
  const splitBefore = (stepId: string) => {
    const id = run(splitStage, { stepId, name: '' })
    select([id])
    setNaming(id)
  }
  const isFirst = (stepId: string) => {
    const stageId = store.get('step', stepId)?.stageId ?? ''
    return store.pointingAt('step', 'stageId', stageId)[0]?.id === stepId
  }
  const next = (stepId: string) => {
    const step = store.get('step', stepId)
    return step === undefined ? undefined : stepBehind(store, step)
  }
  const join = (stepId: string, keeps: KeptFeelings) => {
    const dropped = run(joinSteps, { stepId, keeps })
    select([stepId])
    tell(
      dropped === 0
        ? translate('structure.steps_joined')
        : translate(`structure.steps_joined_${keeps}`, { count: dropped }),
    )
  }
  const joinEntry = (stepId: string): MenuEntry => {
    const second = next(stepId)
    const label = translate('structure.join_step')
    const differing = second === undefined ? [] : differingFeelings(store, stepId, second.id)
    if (differing.length === 0) {
      return {
        label,
        icon: 'move-right',
        isDisabled: !canArrange || second === undefined,
        onSelect: () => join(stepId, 'first'),
      }
    }
    return {
      kind: 'submenu',
      label,
      icon: 'move-right',
      isDisabled: !canArrange,
      items: [
        {
          kind: 'heading',
          label: translate('structure.feelings_differ', { count: differing.length }),
        },
        {
          label: translate('structure.keep_first'),
          icon: 'emotion-line',
          onSelect: () => join(stepId, 'first'),
        },
        {
          label: translate('structure.keep_second'),
          icon: 'emotion-line',
          onSelect: () => join(stepId, 'second'),
        },
      ],
    }
  }

  return {
    duplicate,
    split,
    entries: (stepId) => [
      {
        label: translate('common.duplicate'),
        icon: 'duplicate',
        shortcut: 'Mod+D',
        isDisabled: !canArrange,
        onSelect: () => duplicate(stepId),
      },
      {
        label: translate('structure.split_step'),
        icon: 'columns',
        isDisabled: !canArrange,
        movesFocus: true,
        // Which cards go is chosen beside the map.
        onSelect: () => {
          select([stepId])
          moveFocus('inspector')
        },
      },
      joinEntry(stepId),
      {
        label: translate('structure.split_stage'),
        icon: 'stage',
        isDisabled: !canArrange || isFirst(stepId),
        movesFocus: true,
        onSelect: () => splitBefore(stepId),
      },
    ],
  }
}
