/** A field for a number, whole unless said otherwise, that may be missing. */
import { useState, type KeyboardEvent, type ReactNode } from 'react'
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
  /** Places after the point. */
  readonly digits?: number
  readonly placeholder?: string
  /** Said where a number beyond the limits was typed, which is then not taken. */
  readonly refusal?: string
}

export function NumberField(props: NumberFieldProps): ReactNode {
  const { value, onCommit, min = 0, max = Number.MAX_SAFE_INTEGER, placeholder, refusal } = props
  const unit = 10 ** (props.digits ?? 0)
  const { label, isLabelHidden, hint, error, className } = props
  const [isRefused, setIsRefused] = useState(false)

  function limit(number: number): number {
    return Math.min(max, Math.max(min, Math.round(number * unit) / unit))
  }
  const { keeper, fieldProps } = useTextDraft({
    value: value === null ? '' : String(value),
    onCommit: (text) => {
      const digits = text.replace(/[\s,]/gu, '')
      const number = Number(digits)
      const isBeyond = refusal !== undefined && (number < min || number > max)
      setIsRefused(isBeyond)
      if (digits === '') onCommit(null)
      else if (Number.isFinite(number) && !isBeyond) onCommit(limit(number))
    },
  })

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposingKey(event)) return
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      keeper.cancel()
      setIsRefused(false)
      onCommit(limit((value ?? min) + step))
    } else if (event.key === 'Enter') keeper.commit()
    else if (event.key === 'Escape' && keeper.cancel()) event.stopPropagation()
  }

  return (
    <Field {...{ label, isLabelHidden, hint, className }} error={isRefused ? refusal : error}>
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
