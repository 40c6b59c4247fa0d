/** Shares as points with their intervals on a scale from 0 to 100 %, and the criterion as a line. */

import type { CSSProperties, ReactNode } from 'react'
import type { ShareEstimate } from '#shared/analysis/statistics/share.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { percentOf } from '#renderer/looks/verdict-sentences.ts'
import styles from './IntervalChart.module.css'

export interface ChartRow {
  readonly arm: 'treated' | 'control'
  readonly name: string
  readonly successes: number
  readonly estimate: ShareEstimate
}

interface IntervalChartProps {
  readonly rows: readonly ChartRow[]
  /** The share to reach; null where a difference is to be reached. */
  readonly criterion: number | null
  readonly describedBy: string
}

export function IntervalChart({ rows, criterion, describedBy }: IntervalChartProps): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  return (
    <div className={styles.chart} role="group" aria-describedby={describedBy}>
      {rows.map(({ arm, name, successes, estimate }) => (
        <div key={arm} className={classNames(styles.row, arm === 'control' && styles.control)}>
          <span className={styles.name}>
            {name} {successes}/{estimate.n}
          </span>
          <span className={styles.track} aria-hidden="true">
            <span
              className={styles.band}
              style={place(estimate.low, estimate.high - estimate.low)}
            />
            <span className={styles.point} style={place(estimate.share)} />
            {criterion !== null && <span className={styles.criterion} style={place(criterion)} />}
          </span>
          <span className={styles.share}>{percentOf(estimate.share, language)}</span>
        </div>
      ))}
      {criterion !== null && (
        <div className={styles.foot} aria-hidden="true">
          <span className={styles.scale}>
            <span className={styles.label} style={place(Math.min(Math.max(criterion, 0.12), 0.88))}>
              {translate('testing.criterion_at', { percent: percentOf(criterion, language) })}
            </span>
          </span>
        </div>
      )}
    </div>
  )
}

function place(start: number, width?: number): CSSProperties {
  return {
    left: `${start * 100}%`,
    ...(width === undefined ? {} : { width: `${width * 100}%` }),
  }
}
