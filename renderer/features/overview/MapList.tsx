/** The maps of the project, each with what it counts and how its personas fare. */
import type { ReactNode } from 'react'
import { pointsOnMap } from '#shared/analysis/points-on-map.ts'
import { dashOfLine } from '#shared/layout/emotion-curve.ts'
import { smallLine } from '#shared/layout/small-line.ts'
import type { RecordReader } from '#shared/store/record-store.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useRecord, useSelected } from '#renderer/state/document-hooks.ts'
import { countJourney } from '#renderer/state/journey-counts.ts'
import { useSession } from '#renderer/state/session.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import { EmptyState } from '#renderer/ui/display/EmptyState.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { SmallLine } from '#renderer/ui/pictures/SmallLine.tsx'
import styles from './MapList.module.css'

interface MapListProps {
  /** Null where nothing may be added. */
  readonly onAdd: (() => void) | null
}

export function MapList({ onAdd }: MapListProps): ReactNode {
  const translate = useTranslate()
  const ids = useSelected((reader) => reader.all('journey').map(({ id }) => id), [])
  if (ids.length === 0) {
    return (
      <EmptyState
        sentence={translate('project.no_maps')}
        example={translate('project.no_maps_example')}
        {...(onAdd === null
          ? {}
          : { action: { label: translate('project.new_map'), icon: 'add', onPress: onAdd } })}
      />
    )
  }
  return (
    <>
      <ul className={styles.maps}>
        {ids.map((id) => (
          <MapEntry key={id} journeyId={id} />
        ))}
      </ul>
      {onAdd !== null && (
        <Button variant="dashed" size="small" icon="add" className={styles.add} onClick={onAdd}>
          {translate('project.new_map')}
        </Button>
      )}
    </>
  )
}

function MapEntry({ journeyId }: { readonly journeyId: string }): ReactNode {
  const translate = useTranslate()
  const goTo = useSession((session) => session.goTo)
  const journey = useRecord('journey', journeyId)
  const { stages, steps, cards, pains, opportunities } = useSelected(
    (reader) => countJourney(reader, journeyId),
    [journeyId],
  )
  const lines = useSelected((reader) => linesOf(reader, journeyId), [journeyId])
  if (journey === undefined) return null
  return (
    <li>
      <button
        type="button"
        className={styles.map}
        onClick={() => goTo({ kind: 'journey', journeyId })}
      >
        <span className={styles.head}>
          <span className={styles.name}>{journey.name || translate('journey.default_name')}</span>
          <Chip>
            {translate(journey.state === 'as-is' ? 'journey.state_as_is' : 'journey.state_to_be')}
          </Chip>
          <span className={styles.counts}>
            {[
              translate('journey.stage_count', { count: stages }),
              translate('journey.step_count', { count: steps }),
              translate('journey.card_count', { count: cards }),
            ].join(' · ')}
          </span>
          <Chip tone="pain" icon="lane-pain-point">
            {translate('home.pain_count', { count: pains })}
          </Chip>
          <Chip tone="opportunity" icon="lane-opportunity">
            {translate('project.opportunity_count', { count: opportunities })}
          </Chip>
          <Icon name="chevron-right" size={15} />
        </span>
        {lines.length > 0 && <SmallLine {...frame} lines={lines} className={styles.line} />}
      </button>
    </li>
  )
}

const size = { width: 600, height: 56 }
const frame = smallLine([], size.width, size.height)

/** The emotion lines that are shown on a map, in small; the first persona last, so that it lies on top. */
function linesOf(reader: RecordReader, journeyId: string) {
  return reader
    .pointingAt('journey-persona', 'journeyId', journeyId)
    .filter(({ isLineShown }) => isLineShown)
    .flatMap(({ personaId }, place) => {
      const persona = reader.get('persona', personaId)
      const values = pointsOnMap(reader, journeyId, personaId).map((point) => point?.value ?? null)
      if (persona === undefined || values.every((value) => value === null)) return []
      const { path, dots, lowest } = smallLine(values, size.width, size.height)
      return [{ path, dots, lowest, color: persona.color, dash: dashOfLine(place) }]
    })
    .reverse()
}
