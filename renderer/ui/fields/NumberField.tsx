/** A field for a whole number that may be missing. */
import type { KeyboardEvent, ReactNode } from 'react'
import { isComposingKey } from './composing.ts'
import { Field, type FieldProps } from './Field.tsx'
import styles from './Field.module.css'
import { useTextDraft } from './use-text-draft.ts'

interface NumberFieldProps extends FieldProps {
  /** Null where no number is known. */
  readonly value: number | null
  /** Told when the field is left or Enter is pressed; what is no number changes nothing. */
  readonly onCommit: (value: number | null) => void
  readonly min?: number
  readonly max?: number
  readonly placeholder?: string
}

export function NumberField(props: NumberFieldProps): ReactNode {
  const { value, onCommit, min = 0, max = Number.MAX_SAFE_INTEGER, placeholder } = props
  const { label, isLabelHidden, hint, error, className } = props

  function limit(number: number): number {
    return Math.min(max, Math.max(min, Math.round(number)))
  }
  const { keeper, fieldProps } = useTextDraft({
    value: value === null ? '' : String(value),
    onCommit: (text) => {
      const digits = text.replace(/[\s,]/gu, '')
      if (digits === '') onCommit(null)
      else if (Number.isFinite(Number(digits))) onCommit(limit(Number(digits)))
    },
  })

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposingKey(event)) return
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      keeper.cancel()
      onCommit(limit((value ?? min) + step))
    } else if (event.key === 'Enter') keeper.commit()
    else if (event.key === 'Escape' && keeper.cancel()) event.stopPropagation()
  }

  return (
    <Field {...{ label, isLabelHidden, hint, error, className }}>
      {(control) => (
        <input
          {...control}
          {...fieldProps}
          type="text"
          inputMode="numeric"
          role="spinbutton"
          aria-valuenow={value ?? undefined}
          aria-valuemin={min}
          className={styles.control}
          placeholder={placeholder}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  )
}
