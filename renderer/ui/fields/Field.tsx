/** Puts a label above a control and a hint or an error below it, and ties them together. */
import { useId, type ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import styles from './Field.module.css'

export interface FieldProps {
  readonly label: string
  /** Hides the label from sight, not from screen readers. */
  readonly isLabelHidden?: boolean | undefined
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly className?: string | undefined
}

interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface FieldFrameProps extends FieldProps {
  readonly children: (control: ControlProps) => ReactNode
}

export function Field(props: FieldFrameProps): ReactNode {
  const { label, isLabelHidden = false, hint, error, className, children } = props
  const id = useId()
  const note = error ?? hint
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': note === undefined ? undefined : `${id}-note`,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {note !== undefined && (
        <p id={`${id}-note`} className={error === undefined ? styles.hint : styles.error}>
          {note}
        </p>
      )}
    </div>
  )
}
