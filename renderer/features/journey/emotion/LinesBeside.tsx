/** The emotion lines of another map behind those of this one, and how far apart the two are at each step. */

import { useMemo, type ReactNode } from 'react'
import { layoutCurve, type Band, type CurvePoint } from '#shared/layout/emotion-curve.ts'
import type { ColumnBox } from '#shared/layout/journey-layout.ts'
import type { PersonaOnMap } from '#shared/layout/journey-view.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import { formatSigned } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { changeWord } from '#renderer/looks/difference-content.ts'
import { stepName } from '#renderer/looks/record-look.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import type { LinesBeside as Beside } from '#renderer/state/map-comparison.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import styles from './LinesBeside.module.css'

/** The line of one persona on the other map, at the columns of this one. */
export interface LineBeside {
  readonly persona: Persona
  readonly place: number
  readonly path: string
  readonly points: readonly CurvePoint[]
}

/** The other map's lines of those personas whose lines are shown here. */
export function useBesideLines(
  beside: Beside | null,
  personas: readonly PersonaOnMap[],
  columns: readonly ColumnBox[],
  band: Band,
): readonly LineBeside[] {
  return useMemo(() => {
    if (beside === null) return []
    return personas.flatMap(({ persona, isLineShown }, place) => {
      const points = beside.points.get(persona.id)
      if (!isLineShown || points === undefined) return []
      const curve = layoutCurve(points, columns, band)
      return [{ persona, place, path: curve.path, points: curve.points }]
    })
  }, [beside, personas, columns, band])
}

/** Of today, a dotted line; of tomorrow, a solid one. */
export function CurvesBeside({
  lines,
  isAfter,
}: {
  readonly lines: readonly LineBeside[]
  /** Whether the other map is the one before. */
  readonly isAfter: boolean
}): ReactNode {
  return lines.map(({ persona, path, points }) => (
    <g key={persona.id} className={styles.beside} stroke={`var(--${persona.color})`}>
      <path d={path} className={classNames(isAfter && styles.dotted)} />
      {points.map(({ x, y, stepId }) => (
        <circle key={stepId} cx={x} cy={y} r={3} />
      ))}
    </g>
  ))
}

interface MarksProps {
  readonly beside: Beside
  readonly lines: readonly LineBeside[]
  /** The lines of this map. */
  readonly own: readonly {
    readonly persona: Persona
    readonly curve: { readonly points: readonly CurvePoint[] }
  }[]
  readonly visible: ReadonlySet<string>
}

// Differences smaller than this are not seen in numbers with one place.
const least = 0.05
const markHeight = 16

/** How much better or worse each step is, as a number, an arrow and words. */
export function MarksBeside({ beside, lines, own, visible }: MarksProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const { store } = useDocument().workbench
  const lowest = new Map<string, number>()
  return lines.flatMap(({ persona, points }) => {
    const mine = own.find((each) => each.persona.id === persona.id)?.curve.points ?? []
    return points.flatMap((point) => {
      const here = mine.find(({ stepId }) => stepId === point.stepId)
      if (here === undefined || !visible.has(point.stepId)) return []
      const [before, after] = beside.isAfter ? [point, here] : [here, point]
      const delta = after.value - before.value
      if (Math.abs(delta) < least) return []
      // Marks of several people at one step stand below each other.
      const middle = (point.y + here.y) / 2
      const y = Math.max(middle, (lowest.get(point.stepId) ?? -Infinity) + markHeight)
      lowest.set(point.stepId, y)
      const words = translate('difference.mark', {
        persona: persona.name,
        step: stepName(translate, store, point.stepId),
        before: formatSigned(before.value, language),
        after: formatSigned(after.value, language),
        change: changeWord({ translate, language }, delta),
      })
      return [
        <span
          key={`${persona.id} ${point.stepId}`}
          className={classNames(styles.mark, delta > 0 ? styles.better : styles.worse)}
          style={{ left: point.x, top: y }}
          role="img"
          aria-label={words}
          title={words}
        >
          {delta > 0 ? '▲' : '▼'} {formatSigned(delta, language)}
        </span>,
      ]
    })
  })
}
