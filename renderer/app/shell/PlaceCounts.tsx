/** Says how much there is in the place one is at. */
import type { ReactNode } from 'react'
import type { BoardStage } from '#shared/model/records/board.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { useStageCounts } from '#renderer/state/board-counts.ts'
import { countJourney } from '#renderer/state/journey-counts.ts'
import { StatusItem } from '#renderer/ui/display/StatusItem.tsx'
import { useShownPlace } from './shown-place.ts'

export function PlaceCounts(): ReactNode {
  const place = useShownPlace()
  switch (place.kind) {
    case 'journey':
      return <JourneyCounts journeyId={place.journeyId} />
    case 'board':
      return <StageCount stage={place.stage} />
    default:
      return <ProjectCounts />
  }
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

function StageCount({ stage }: { readonly stage: BoardStage }): ReactNode {
  const translate = useTranslate()
  const count = useStageCounts()[stage]
  const votes = useSelected((reader) => countDots(reader, stage), [stage])
  return (
    <StatusItem icon="notes">
      {[
        translate('boards.note_count', { count }),
        ...(votes === 0 ? [] : [translate('boards.dot_count', { count: votes })]),
      ].join(' · ')}
    </StatusItem>
  )
}

/** The dots of the last round that was closed; those of an open one are nobody's business yet. */
function countDots(reader: RecordReader, stage: BoardStage): number {
  const round = reader
    .all('vote-round')
    .findLast(({ boardId, isClosed }) => isClosed && reader.get('board', boardId)?.stage === stage)
  if (round === undefined) return 0
  return reader.pointingAt('vote', 'roundId', round.id).reduce((sum, { dots }) => sum + dots, 0)
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
