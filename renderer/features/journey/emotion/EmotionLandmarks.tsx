/** Names the places that matter on a line: peak, lowest, last, and the biggest drop. */

import type { EmotionFacts as Landmarks } from '#shared/analysis/emotion.ts'
import type { Band, CurvePoint } from '#shared/layout/emotion-curve.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import { formatSigned } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import styles from './EmotionLane.module.css'

interface EmotionLandmarksProps {
  readonly persona: Persona
  readonly points: readonly CurvePoint[]
  readonly landmarks: Landmarks
  /** The lane, which the names must not leave. */
  readonly band: Band
  /** Ids of the steps that are in the window or near it. */
  readonly visible: ReadonlySet<string>
}

export function EmotionLandmarks(props: EmotionLandmarksProps) {
  const { persona, points, landmarks, band, visible } = props
  const translate = useTranslate()
  const { language } = useLanguage()
  const names = new Map<string, string[]>()
  const name = (stepId: string | undefined, word: string) => {
    if (stepId === undefined || !visible.has(stepId)) return
    names.set(stepId, [...(names.get(stepId) ?? []), word])
  }
  name(landmarks.lowest?.stepId, translate('journey.lowest'))
  name(landmarks.peak?.stepId, translate('journey.peak'))
  name(
    landmarks.biggestDrop?.toStepId,
    landmarks.biggestDrop === null
      ? ''
      : translate('journey.biggest_drop_of', {
          change: formatSigned(landmarks.biggestDrop.delta, language),
        }),
  )
  name(landmarks.last?.stepId, translate('journey.last'))
  return [...names].map(([stepId, words]) => {
    const point = points.find((each) => each.stepId === stepId)
    if (point === undefined) return null
    return (
      <span
        key={stepId}
        className={isBelow(point, band) ? styles.nameBelow : styles.nameAbove}
        style={{
          left: point.x,
          top: point.y,
          color: `var(--${persona.color}-ink)`,
        }}
      >
        {words.join(' · ')}
      </span>
    )
  })
}

/** Names stand on the outer side of the line, unless they would leave the lane there. */
function isBelow(point: CurvePoint, band: Band): boolean {
  const room = 32
  if (point.value > 0) return point.y - room < band.y
  return point.y + room <= band.y + band.height
}
