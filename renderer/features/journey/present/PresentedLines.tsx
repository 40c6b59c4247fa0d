/** Emotion lines in large: with marks, faces and numbers that are read from across a room. */

import type { ReactNode } from 'react'
import { differenceChart } from '#shared/layout/difference/difference-chart.ts'
import { dashOfLine } from '#shared/layout/emotion-curve.ts'
import { formatSigned } from '#renderer/i18n/format.ts'
import { feelingLabel } from '#renderer/i18n/feelings.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { PersonaMark } from '#renderer/ui/pictures/PersonaMark.tsx'
import type { PresentedLine } from './slides.ts'
import styles from './PresentedLines.module.css'

interface PresentedLinesProps {
  readonly lines: readonly PresentedLine[]
  /** The lines of today, one for each of `lines`, where two maps are compared. */
  readonly before?: readonly PresentedLine[]
  readonly names: readonly string[]
  /** How many columns stand below each name. */
  readonly nameColumns: readonly number[]
}

const width = 1600
const height = 400

export function PresentedLines(props: PresentedLinesProps): ReactNode {
  const { lines, before, names, nameColumns } = props
  const translate = useTranslate()
  const { language } = useLanguage()
  const count = nameColumns.reduce((sum, each) => sum + each, 0)
  const nothing = Array.from({ length: count }, () => null)
  const charts = lines.map(({ persona, values }) => {
    const old = before?.find((each) => each.persona.id === persona.id)?.values ?? nothing
    const chart = differenceChart({
      stageColumns: nameColumns,
      before: old,
      after: values,
      width,
      height,
    })
    return { persona, values, chart }
  })
  const [first] = charts
  if (first === undefined) return null
  // Numbers stand on the outer side of points above each other; of equal ones the first is above.
  const isHighest = (x: number, y: number, place: number): boolean =>
    !charts.some(({ chart }, other) =>
      chart.after.points.some(
        (point) => point.x === x && (point.y < y || (point.y === y && other < place)),
      ),
    )
  const gridTemplateColumns = nameColumns.map((each) => `minmax(0, ${each}fr)`).join(' ')
  return (
    <div className={styles.lines}>
      <div className={styles.chart}>
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {first.chart.spans.slice(1).map(({ x }) => (
            <line key={x} className={styles.edge} x1={x} x2={x} y1={0} y2={height} />
          ))}
          <line
            className={styles.middle}
            x1={0}
            x2={width}
            y1={first.chart.middle}
            y2={first.chart.middle}
          />
          {charts.map(({ persona, chart }, place) => (
            <g key={persona.id} stroke={`var(--${persona.color})`}>
              <path className={styles.before} d={chart.before.path} />
              {chart.before.points.map(({ x, y }) => (
                <path key={x} className={styles.beforeDot} d={`M${x},${y}h0`} />
              ))}
              <path
                className={styles.after}
                d={chart.after.path}
                strokeDasharray={dashOfLine(place)}
              />
            </g>
          ))}
        </svg>
        {charts.map(({ persona, values, chart }, place) => {
          const known = values.filter((value) => value !== null)
          return chart.after.points.map(({ x, y }, n) => {
            const label = `${persona.name} ${feelingLabel({ translate, language }, known[n] ?? null)}`
            return (
              <span
                key={`${persona.id} ${x}`}
                className={styles.point}
                style={{ left: `${(100 * x) / width}%`, top: `${(100 * y) / height}%` }}
                role="img"
                aria-label={label}
              >
                <PersonaMark color={persona.color} shape={persona.pointShape} size={20} />
                <span
                  className={isHighest(x, y, place) ? styles.above : styles.below}
                  style={{ color: `var(--${persona.color}-ink)` }}
                >
                  {formatSigned(known[n] ?? 0, language)}
                </span>
              </span>
            )
          })
        })}
      </div>
      <div className={styles.names} style={{ gridTemplateColumns }}>
        {names.map((name, n) => (
          // Steps may be called the same.
          <span key={`${n} ${name}`}>{name}</span>
        ))}
      </div>
    </div>
  )
}
