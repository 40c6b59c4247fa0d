/** An emotion line in small, with its lowest point marked. */
import type { ReactNode } from 'react'
import { curvePath } from '#shared/layout/emotion-curve.ts'
import {
  highestEmotion,
  lowestEmotion,
  type EmotionPoint,
} from '#shared/model/records/emotion-point.ts'
import type { PersonaColor } from '#shared/model/records/persona.ts'
import styles from './SmallLine.module.css'

interface SmallLineProps {
  readonly points: readonly (EmotionPoint | null)[]
  readonly color: PersonaColor
  readonly lowestStepId: string
}

const width = 600
const height = 84
const margin = 8

export function SmallLine({ points, color, lowestStepId }: SmallLineProps): ReactNode {
  const pitch = width / points.length
  const placed = points.map((point, step) =>
    point === null ? null : { x: (step + 0.5) * pitch, y: heightOf(point.value) },
  )
  const lowest = placed[points.findIndex((point) => point?.stepId === lowestStepId)]
  const isAlone = (n: number): boolean =>
    (placed[n - 1] ?? null) === null && (placed[n + 1] ?? null) === null
  return (
    <svg
      className={styles.line}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      style={{ color: `var(--${color})` }}
    >
      <path className={styles.middle} d={`M0 ${heightOf(0)}H${width}`} />
      <path className={styles.curve} d={curvePath(placed)} />
      {placed.map((point, step) =>
        point !== null && isAlone(step) ? (
          <path key={step} className={styles.dot} d={`M${point.x} ${point.y}h0`} />
        ) : null,
      )}
      {lowest != null && <path className={styles.lowest} d={`M${lowest.x} ${lowest.y}h0`} />}
    </svg>
  )
}

function heightOf(value: number): number {
  const share = (highestEmotion - value) / (highestEmotion - lowestEmotion)
  return margin + share * (height - 2 * margin)
}
