/** Fields of a step: its name, its width, and what goes with it when it is deleted. */

import type { ReactNode } from 'react'
import {
  removeStep,
  renameStep,
  resizeStep,
  setStepHidden,
} from '#shared/commands/step-commands.ts'
import type { Step } from '#shared/model/records/step.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRecord, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { goesAlongWithStep } from '#renderer/features/inspector/reading/goes-along.ts'
import { MapThread } from '#renderer/features/inspector/thread/MapThread.tsx'
import { nameOr } from '#renderer/i18n/names.ts'
import { MapFrame } from './MapFrame.tsx'
import { SizeLine } from './SizeLine.tsx'
import { SplitStep } from './SplitStep.tsx'
import { useIsLocked } from './use-is-locked.ts'

export function StepFields({ step }: { readonly step: Step }): ReactNode {
  const { id: stepId, stageId, name, isHidden, width } = step
  const translate = useTranslate()
  const run = useRun()
  const stage = useRecord('stage', stageId)
  const journeyId = stage?.journeyId ?? ''
  const isLocked = useIsLocked(journeyId)
  const siblings = useSelected((reader) => reader.pointingAt('step', 'stageId', stageId), [stageId])
  const { cardCount, emotionPointCount } = useSelected(
    (reader) => goesAlongWithStep(reader, stepId),
    [stepId],
  )
  const number = siblings.findIndex(({ id }) => id === stepId) + 1
  return (
    <MapFrame
      recordId={stepId}
      journeyId={journeyId}
      icon="columns"
      kind={translate('journey.step')}
      place={stage && { id: stage.id, name: nameOr(translate, stage.name) }}
      name={name}
      usualName={translate('inspector.step_number', { number })}
      rename={(text, how) => run(renameStep, { stepId, name: text }, how)}
      isHidden={isHidden}
      setHidden={(willHide) => run(setStepHidden, { stepId, isHidden: willHide })}
      deletion={{
        label:
          cardCount === 0
            ? translate('inspector.delete_step')
            : translate('inspector.delete_step_with_cards', { count: cardCount }),
        hints: [
          siblings.length === 1 && translate('inspector.last_step'),
          emotionPointCount > 0 &&
            translate('inspector.points_go_along', { count: emotionPointCount }),
        ],
        run: () => run(removeStep, { stepId }),
      }}
    >
      <SizeLine
        label={translate('inspector.width')}
        size={width}
        resetLabel={translate('inspector.reset_width')}
        onReset={() => run(resizeStep, { stepId, width: null })}
        isLocked={isLocked}
      />
      {!isLocked && <SplitStep key={stepId} stepId={stepId} />}
      <MapThread record={step} />
    </MapFrame>
  )
}
