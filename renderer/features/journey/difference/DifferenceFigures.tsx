/** What the difference comes to in figures: feelings, gaps to what is expected, waiting, channels. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import type { FigureWords } from '#renderer/looks/difference-content.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import styles from './DifferencePage.module.css'

interface DifferenceFiguresProps {
  readonly figures: readonly FigureWords[]
  readonly channels: readonly string[]
}

export function DifferenceFigures({ figures, channels }: DifferenceFiguresProps): ReactNode {
  const translate = useTranslate()
  if (figures.length === 0 && channels.length === 0) return null
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, before, after, delta, counts, sense }) => (
        <div key={label} className={styles.figure}>
          <dt>{label}</dt>
          <dd>
            <span>
              {before} → {after}
            </span>
            {delta !== '' && (
              <span className={classNames(sense > 0 && styles.better, sense < 0 && styles.worse)}>
                {delta}
              </span>
            )}
            <span className={styles.counts}>{counts}</span>
          </dd>
        </div>
      ))}
      {channels.length > 0 && (
        <div className={classNames(styles.figure, styles.wide)}>
          <dt>{translate('difference.channels')}</dt>
          <dd>{channels.join(' · ')}</dd>
        </div>
      )}
    </dl>
  )
}
