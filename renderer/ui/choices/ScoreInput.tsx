/** A score as a row of dots: a choice of one, with the number beside it, that can be taken back. */
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import styles from './ScoreInput.module.css'

export type ScoreTone = 'neutral' | 'pain' | 'opportunity' | 'touchpoint' | 'accent'

export interface ScoreInputProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  /** From 1 to `max`; null where no score was given. */
  readonly value: number | null
  readonly max?: number
  readonly onChange: (value: number | null) => void
  readonly clearLabel: string
  /** Names a score for screen readers, e.g. "4 of 5". */
  readonly scoreLabel: (score: number) => string
  /** Stands in place of the number while there is none. */
  readonly emptyLabel?: string
  readonly tone?: ScoreTone
}

export function ScoreInput(props: ScoreInputProps): ReactNode {
  const { label, isLabelHidden = false, value, max = 5, onChange, clearLabel, scoreLabel } = props
  const { emptyLabel = '–', tone = 'neutral' } = props
  const id = useId()
  const group = useRef<HTMLDivElement>(null)

  function choose(score: number | null): void {
    if (score !== value) onChange(score)
    const dot = group.current?.children[(score ?? 1) - 1]
    if (dot instanceof HTMLElement) dot.focus()
  }

  function onKeyDown(event: KeyboardEvent, score: number): void {
    const digit = Number(event.key)
    const next =
      /^[1-9]$/u.test(event.key) && digit <= max ? digit : scoreAfter(event.key, score, value, max)
    if (next === undefined) return
    event.preventDefault()
    choose(next)
  }

  return (
    <div className={styles.field}>
      <span id={id} className={isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </span>
      <div className={styles.line}>
        <div
          ref={group}
          role="radiogroup"
          aria-labelledby={id}
          className={classNames(styles.dots, styles[tone])}
        >
          {Array.from({ length: max }, (_, place) => place + 1).map((score) => (
            <button
              key={score}
              type="button"
              role="radio"
              aria-checked={score === value}
              aria-label={scoreLabel(score)}
              tabIndex={score === (value ?? 1) ? 0 : -1}
              className={classNames(styles.dot, value !== null && score <= value && styles.filled)}
              onClick={() => {
                choose(score === value ? null : score)
              }}
              onKeyDown={(event) => {
                onKeyDown(event, score)
              }}
            />
          ))}
        </div>
        <span
          className={classNames(styles.number, value === null && styles.empty)}
          aria-hidden="true"
        >
          {value ?? emptyLabel}
        </span>
        {value !== null && (
          <IconButton
            icon="close"
            size="small"
            label={clearLabel}
            className={styles.clear}
            onClick={() => {
              choose(null)
            }}
          />
        )}
      </div>
    </div>
  )
}

/** The score a key leads to; null takes it back, undefined where the key means nothing here. */
function scoreAfter(
  key: string,
  focused: number,
  value: number | null,
  max: number,
): number | null | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return value === null ? focused : Math.min(value + 1, max)
    case 'ArrowLeft':
    case 'ArrowDown':
      return value === null ? focused : Math.max(value - 1, 1)
    case 'Home':
      return 1
    case 'End':
      return max
    case '0':
    case 'Backspace':
    case 'Delete':
      return null
    default:
      return undefined
  }
}
