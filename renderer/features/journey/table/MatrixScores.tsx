/** A cell of the matrix on a lane of expectations: what is expected and what comes, set by keys as on the map. */

import type { KeyboardEvent, ReactNode } from 'react'
import { scoreTouchpoints } from '#shared/commands/expectation-commands.ts'
import type { CellPlace } from '#shared/layout/cell-walk.ts'
import { touchpointsIn } from '#shared/layout/expectation/rated-touchpoints.ts'
import type { Lane } from '#shared/model/records/lane.ts'
import type { Step } from '#shared/model/records/step.ts'
import type { Touchpoint } from '#shared/model/records/touchpoint.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { scoreOfKey } from '#renderer/features/journey/expectation/score-of-key.ts'
import { scoresLabel } from '#renderer/looks/scores.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import styles from './MatrixTable.module.css'
import { firstPlaceId, placeId } from './matrix-places.ts'
import { useTable } from './table-parts.ts'

interface MatrixScoresProps {
  readonly lane: Lane
  readonly step: Step
  readonly onGo: (place: CellPlace) => void
}

export function MatrixScores({ lane, step, onGo }: MatrixScoresProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const run = useRun()
  const { view, canEdit } = useTable()
  const cursor = useSession((session) => session.cursor)
  const selectedIds = useSession((session) => session.selectedIds)
  const reached = cursor === null ? firstPlaceId(view) : placeId(cursor)
  const touchpoints = touchpointsIn(view, step.id)

  function onKeyDown(event: KeyboardEvent, touchpoint: Touchpoint): void {
    const { id: touchpointId } = touchpoint
    const scores =
      event.key === 'Delete' ? { expectation: null, actual: null } : scoreOfKey(event, touchpoint)
    if (scores === undefined || !canEdit) return
    event.preventDefault()
    run(scoreTouchpoints, { changes: [{ touchpointId, ...scores }] })
  }
  const props = (itemId: string | null) => {
    const place = { laneId: lane.id, stepId: step.id, itemId, personaId: null }
    return {
      'data-place': placeId(place),
      tabIndex: placeId(place) === reached ? 0 : -1,
      onFocus: () => {
        if (placeId(place) !== reached || cursor === null) onGo(place)
      },
      onClick: () => onGo(place),
    }
  }

  if (touchpoints.length === 0) {
    return (
      <button type="button" className={styles.feeling} {...props(null)}>
        {translate('expectation.none_here')}
      </button>
    )
  }
  return (
    <ul className={styles.items}>
      {touchpoints.map((touchpoint) => (
        <li key={touchpoint.id}>
          <button
            type="button"
            className={styles.item}
            aria-pressed={selectedIds.includes(touchpoint.id)}
            onKeyDown={(event) => onKeyDown(event, touchpoint)}
            {...props(touchpoint.id)}
          >
            {scoresLabel({ translate, language }, touchpoint)}
          </button>
        </li>
      ))}
    </ul>
  )
}
