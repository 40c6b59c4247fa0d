/** Shows how far long work has come. */
import { useId, type ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import styles from './ProgressBar.module.css'

interface ProgressBarProps {
  readonly label: string
  /** From 0 to 1; null while nobody can tell. */
  readonly value: number | null
  /** The same in words, e.g. "3 of 12 pages". */
  readonly valueText?: string
  readonly className?: string
}

export function ProgressBar({ label, value, valueText, className }: ProgressBarProps): ReactNode {
  const id = useId()
  const share = value === null ? null : Math.min(1, Math.max(0, value))
  return (
    <div className={classNames(styles.progress, className)}>
      <div className={styles.words}>
        <span id={id}>{label}</span>
        {valueText !== undefined && <span className={styles.value}>{valueText}</span>}
      </div>
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.round(share * 100)}
        aria-valuetext={valueText}
        className={styles.track}
      >
        <div
          className={classNames(styles.bar, share === null && styles.unknown)}
          style={share === null ? undefined : { width: `${share * 100}%` }}
        />
      </div>
    </div>
  )
}
