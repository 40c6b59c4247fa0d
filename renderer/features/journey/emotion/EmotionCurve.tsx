/** One persona's emotion line, told apart by colour and by dashes. */

import { dashOfLine } from '#shared/layout/emotion-curve.ts'
import type { PersonaColor } from '#shared/model/records/persona.ts'

interface EmotionCurveProps {
  readonly color: PersonaColor
  /** The persona's place on the map, from 0. */
  readonly place: number
  readonly path: string
}

export function EmotionCurve({ color, place, path }: EmotionCurveProps) {
  return (
    <path
      d={path}
      fill="none"
      stroke={`var(--${color})`}
      strokeWidth={2.2}
      strokeLinecap="round"
      strokeDasharray={dashOfLine(place)}
    />
  )
}
