/** A cell of the matrix on an emotion lane: how each persona feels there, set by keys as on the map. */

import type { KeyboardEvent, ReactNode } from 'react'
import { clamp } from '#shared/base/geometry.ts'
import { setEmotion } from '#shared/commands/emotion-commands.ts'
import type { CellPlace } from '#shared/layout/cell-walk.ts'
import { highestEmotion, lowestEmotion } from '#shared/model/records/emotion-point.ts'
import type { Lane } from '#shared/model/records/lane.ts'
import type { Step } from '#shared/model/records/step.ts'
import { feelingLabel } from '#renderer/i18n/feelings.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { PersonaMark } from '#renderer/ui/pictures/PersonaMark.tsx'
import styles from './MatrixTable.module.css'
import { firstPlaceId, placeId } from './matrix-places.ts'
import { useTable } from './table-parts.ts'

interface MatrixFeelingsProps {
  readonly lane: Lane
  readonly step: Step
  readonly onGo: (place: CellPlace) => void
}

export function MatrixFeelings({ lane, step, onGo }: MatrixFeelingsProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const run = useRun()
  const { view, canEdit } = useTable()
  const cursor = useSession((session) => session.cursor)
  const reached = cursor === null ? firstPlaceId(view) : placeId(cursor)
  const points = view.emotionPoints.get(lane.id)

  function onKeyDown(event: KeyboardEvent, personaId: string, value: number | null): void {
    if (!canEdit) return
    const set = (next: number | null) => {
      event.preventDefault()
      run(setEmotion, { laneId: lane.id, stepId: step.id, personaId, value: next })
    }
    if (/^[1-5]$/.test(event.key)) set(Number(event.key) - 3)
    else if (event.key === '+' || event.key === '-') {
      const by = event.key === '+' ? 0.5 : -0.5
      set(clamp((value ?? 0) + by, lowestEmotion, highestEmotion))
    } else if (event.key === 'Delete') set(null)
  }

  return (
    <ul className={styles.items}>
      {view.personas
        .filter(({ isLineShown }) => isLineShown)
        .map(({ persona }) => {
          const point = points?.get(persona.id)?.get(step.id)
          const value = point?.value ?? null
          const place = {
            laneId: lane.id,
            stepId: step.id,
            itemId: null,
            personaId: persona.id,
          }
          return (
            <li key={persona.id}>
              <button
                type="button"
                data-place={placeId(place)}
                tabIndex={placeId(place) === reached ? 0 : -1}
                className={styles.feeling}
                onFocus={() => {
                  if (placeId(place) !== reached || cursor === null) onGo(place)
                }}
                onClick={() => onGo(place)}
                onKeyDown={(event) => onKeyDown(event, persona.id, value)}
              >
                <PersonaMark color={persona.color} shape={persona.pointShape} size={10} />
                {translate('table.matrix_emotion', {
                  name: nameOr(translate, persona.name),
                  value: feelingLabel({ translate, language }, value),
                })}
              </button>
            </li>
          )
        })}
    </ul>
  )
}
