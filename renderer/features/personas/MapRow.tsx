/** One map that a persona is on: its name, the persona's line there and its lowest point. */
import type { ReactNode } from 'react'
import { pointsOnMap } from '#shared/analysis/points-on-map.ts'
import { smallLine } from '#shared/layout/small-line.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import { formatSigned } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRecord, useSelected } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { entryMark } from '#renderer/state/use-kept-focus.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { SmallLine } from '#renderer/ui/pictures/SmallLine.tsx'
import { lowestOf, stepPlaceName } from './map-line.ts'
import styles from './MapRow.module.css'

interface MapRowProps {
  readonly journeyId: string
  readonly persona: Persona
  readonly onDetach: () => void
}

export function MapRow({ journeyId, persona, onDetach }: MapRowProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const { workbench, isReadOnly } = useDocument()
  const goTo = useSession((session) => session.goTo)
  const journey = useRecord('journey', journeyId)
  const points = useSelected(
    (reader) => pointsOnMap(reader, journeyId, persona.id),
    [journeyId, persona.id],
  )
  if (journey === undefined) return null
  const name = journey.name || translate('journey.default_name')
  const lowest = lowestOf(points)
  const values = points.map((point) => point?.value ?? null)
  const line = smallLine(values, 600, 84)
  return (
    <li className={styles.map} {...entryMark('persona-map', journeyId)}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.name}
          onClick={() => goTo({ kind: 'journey', journeyId })}
        >
          {name}
        </button>
        <span className={styles.state}>
          {translate(journey.state === 'as-is' ? 'journey.state_as_is' : 'journey.state_to_be')}
        </span>
        {lowest !== null && (
          <span className={styles.lowest}>
            {translate('persona.lowest_at', {
              place: stepPlaceName(workbench.store, lowest.stepId),
              value: formatSigned(lowest.value, language),
            })}
          </span>
        )}
        {!isReadOnly && (
          <IconButton
            icon="unlink"
            size="small"
            label={translate('persona.take_off_map', { name })}
            className={styles.detach}
            onClick={onDetach}
          />
        )}
      </div>
      {lowest === null ? (
        <p className={styles.none}>{translate('persona.no_line')}</p>
      ) : (
        <SmallLine {...line} lines={[{ ...line, color: persona.color, dash: '' }]} />
      )}
    </li>
  )
}
