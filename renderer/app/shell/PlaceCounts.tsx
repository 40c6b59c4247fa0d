/** Says how much there is in the place one is at. */
import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { countJourney } from '#renderer/state/journey-counts.ts'
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
  const { stages, steps, cards } = useSelected(
    (reader) => countJourney(reader, journeyId),
    [journeyId],
  )
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
