/** Says how much there is in the place one is at. */
import type { ReactNode } from 'react'
import { itemTypes } from '#shared/model/cells.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { StatusItem } from '#renderer/ui/display/StatusItem.tsx'
import { useShownPlace } from './shown-place.ts'

export function PlaceCounts(): ReactNode {
  const place = useShownPlace()
  return place.kind === 'journey' ? (
    <JourneyCounts journeyId={place.journeyId} />
  ) : (
    <ProjectCounts />
  )
}

function JourneyCounts({ journeyId }: { readonly journeyId: string }): ReactNode {
  const translate = useTranslate()
  const { stages, steps, cards } = useSelected((reader) => countsOf(reader, journeyId), [journeyId])
  return (
    <StatusItem icon="journey">
      {[
        translate('journey.stage_count', { count: stages }),
        translate('journey.step_count', { count: steps }),
        translate('journey.card_count', { count: cards }),
      ].join(' · ')}
    </StatusItem>
  )
}

function ProjectCounts(): ReactNode {
  const translate = useTranslate()
  const { journeys, personas } = useSelected(
    (reader) => ({
      journeys: reader.all('journey').length,
      personas: reader.all('persona').length,
    }),
    [],
  )
  return (
    <StatusItem icon="overview">
      {[
        translate('home.journey_count', { count: journeys }),
        translate('home.persona_count', { count: personas }),
      ].join(' · ')}
    </StatusItem>
  )
}

function countsOf(reader: RecordReader, journeyId: string) {
  const stages = reader.pointingAt('stage', 'journeyId', journeyId)
  const steps = stages.flatMap((stage) => reader.pointingAt('step', 'stageId', stage.id))
  const lanes = reader.pointingAt('lane', 'journeyId', journeyId)
  const cards = lanes.flatMap((lane) =>
    itemTypes.flatMap((type) => reader.pointingAt(type, 'laneId', lane.id)),
  )
  return { stages: stages.length, steps: steps.length, cards: cards.length }
}
