/** Fields of a stage: its name and what it is about, its steps, and what is in it. */

import type { ReactNode } from 'react'
import { removeStage, setStageHidden, updateStage } from '#shared/commands/stage-commands.ts'
import type { Stage } from '#shared/model/records/stage.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { LinkList, LinkRow } from '#renderer/features/inspector/parts/LinkRow.tsx'
import { MapThread } from '#renderer/features/inspector/thread/MapThread.tsx'
import { Section } from '#renderer/features/inspector/parts/Section.tsx'
import { goesAlongWithStage } from '#renderer/features/inspector/reading/goes-along.ts'
import { itemsAtStep } from '#renderer/features/inspector/reading/map-parts.ts'
import { MapFrame } from './MapFrame.tsx'

export function StageFields({ stage }: { readonly stage: Stage }): ReactNode {
  const { id: stageId, journeyId, name, description, isHidden } = stage
  const translate = useTranslate()
  const run = useRun()
  const number = useSelected(
    (reader) =>
      reader.pointingAt('stage', 'journeyId', journeyId).findIndex(({ id }) => id === stageId) + 1,
    [journeyId, stageId],
  )
  const steps = useSelected((reader) => reader.pointingAt('step', 'stageId', stageId), [stageId])
  const cardCounts = useSelected(
    (reader) => steps.map((step) => itemsAtStep(reader, step.id).length),
    [steps],
  )
  const { cardCount, emotionPointCount } = useSelected(
    (reader) => goesAlongWithStage(reader, stageId),
    [stageId],
  )
  return (
    <MapFrame
      recordId={stageId}
      journeyId={journeyId}
      icon="stage"
      kind={translate('inspector.stage_number', { number })}
      name={name}
      usualName={translate('common.untitled')}
      rename={(text, how) => run(updateStage, { stageId, fields: { name: text } }, how)}
      description={{
        stored: description,
        write: (text, how) => run(updateStage, { stageId, fields: { description: text } }, how),
      }}
      isHidden={isHidden}
      setHidden={(willHide) => run(setStageHidden, { stageId, isHidden: willHide })}
      deletion={{
        label:
          cardCount === 0
            ? translate('inspector.delete_stage')
            : translate('inspector.delete_stage_with_cards', { count: cardCount }),
        hints: [
          emotionPointCount > 0 &&
            translate('inspector.points_go_along', { count: emotionPointCount }),
        ],
        run: () => run(removeStage, { stageId }),
      }}
    >
      <Section title={translate('inspector.steps', { count: steps.length })}>
        <LinkList>
          {steps.map((step, place) => (
            <LinkRow
              key={step.id}
              id={step.id}
              icon={step.isHidden ? 'eye-off' : 'columns'}
              title={
                step.name === ''
                  ? translate('inspector.step_number', { number: place + 1 })
                  : step.name
              }
              aside={translate('journey.card_count', { count: cardCounts[place] ?? 0 })}
            />
          ))}
        </LinkList>
      </Section>
      <MapThread record={stage} />
    </MapFrame>
  )
}
