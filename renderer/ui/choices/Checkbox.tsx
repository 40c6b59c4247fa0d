/** A box to tick, with its label. */
import { Checkbox as Radix } from 'radix-ui'
import { useId, type ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './Checkbox.module.css'

interface CheckboxProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  /** `mixed` where it stands for several of which some are ticked. */
  readonly isChecked: boolean | 'mixed'
  readonly onChange: (isChecked: boolean) => void
  readonly isDisabled?: boolean
  /** Stands between the box and the label, e.g. a mark. */
  readonly picture?: ReactNode
  readonly className?: string
}

export function Checkbox(props: CheckboxProps): ReactNode {
  const { label, isLabelHidden = false, isChecked, onChange, isDisabled = false } = props
  const id = useId()
  return (
    <div className={classNames(styles.line, props.className)}>
      <Radix.Root
        id={id}
        className={styles.box}
        checked={isChecked === 'mixed' ? 'indeterminate' : isChecked}
        onCheckedChange={(checked) => {
          onChange(checked === true)
        }}
        disabled={isDisabled}
      >
        <Radix.Indicator className={styles.tick}>
          <Icon name={isChecked === 'mixed' ? 'minus' : 'check'} size={12} />
        </Radix.Indicator>
      </Radix.Root>
      {props.picture}
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
    </div>
  )
}
