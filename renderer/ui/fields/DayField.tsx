/** A field for a day, written in the system's own way; told as soon as it is whole, or left empty. */
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { Field, type FieldProps } from './Field.tsx'
import styles from './Field.module.css'

interface DayFieldProps extends FieldProps {
  /** As `2026-03-02`; '' where no day is known. */
  readonly value: string
  readonly onCommit: (day: string) => void
}

// While a year is typed digit by digit, the day in between is one of the Middle Ages.
const earliest = '1000-01-01'

export function DayField(props: DayFieldProps): ReactNode {
  const { value, onCommit, label, isLabelHidden, hint, error, className } = props
  const [typed, setTyped] = useState<string | null>(null)

  function change(day: string): void {
    const isWhole = day >= earliest
    setTyped(isWhole ? null : day)
    if (isWhole && day !== value) onCommit(day)
  }

  function leave(): void {
    setTyped(null)
    if (typed === '' && value !== '') onCommit('')
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') leave()
    else if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation()
      setTyped(null)
    }
  }

  return (
    <Field {...{ label, isLabelHidden, hint, error, className }}>
      {(control) => (
        <input
          {...control}
          type="date"
          className={styles.control}
          max="9999-12-31"
          value={typed ?? value}
          onChange={(event) => change(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={leave}
        />
      )}
    </Field>
  )
}
