/** Turns something on and off at once. */
import { Switch as Radix } from 'radix-ui'
import { useId, type ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import styles from './Switch.module.css'

interface SwitchProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly isDisabled?: boolean
  readonly className?: string
}

export function Switch(props: SwitchProps): ReactNode {
  const { label, isLabelHidden = false, isOn, onChange, isDisabled = false, className } = props
  const id = useId()
  return (
    <div className={classNames(styles.line, className)}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <Radix.Root
        id={id}
        className={styles.track}
        checked={isOn}
        onCheckedChange={onChange}
        disabled={isDisabled}
      >
        <Radix.Thumb className={styles.thumb} />
      </Radix.Root>
    </div>
  )
}
