/** One persona's emotion line, told apart by colour and by dashes. */

import { dashOfLine } from '#shared/layout/emotion-curve.ts'
import type { PersonaColor } from '#shared/model/records/persona.ts'

interface EmotionCurveProps {
  readonly color: PersonaColor
  /** The persona's place on the map, from 0. */
  readonly place: number
  readonly path: string
  /** Whether it is the line of today, seen together with that of tomorrow. */
  readonly isBefore?: boolean
}

export function EmotionCurve({ color, place, path, isBefore = false }: EmotionCurveProps) {
  return (
    <path
      d={path}
      fill="none"
      stroke={`var(--${color})`}
      strokeWidth={2.2}
      strokeLinecap="round"
      strokeDasharray={isBefore ? '0.1 5' : dashOfLine(place)}
      opacity={isBefore ? 0.7 : 1}
    />
  )
}
