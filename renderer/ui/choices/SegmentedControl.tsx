/** A choice of one among a few, side by side. */
import { RadioGroup } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import styles from './SegmentedControl.module.css'

interface Segment<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly icon?: IconName
}

interface SegmentedControlProps<Value extends string> {
  /** Names the whole choice for screen readers. */
  readonly label: string
  readonly value: Value
  readonly options: readonly Segment<Value>[]
  readonly onChange: (value: Value) => void
  /** Shares the width evenly. */
  readonly isStretched?: boolean
  readonly className?: string
}

export function SegmentedControl<Value extends string>(
  props: SegmentedControlProps<Value>,
): ReactNode {
  const { label, value, options, onChange, isStretched = false, className } = props
  return (
    <RadioGroup.Root
      aria-label={label}
      orientation="horizontal"
      className={classNames(styles.group, isStretched && styles.stretched, className)}
      value={value}
      onValueChange={(text) => {
        const chosen = options.find((option) => option.value === text)
        if (chosen !== undefined) onChange(chosen.value)
      }}
    >
      {options.map((option) => (
        <RadioGroup.Item key={option.value} value={option.value} className={styles.segment}>
          {option.icon !== undefined && <Icon name={option.icon} size={14} />}
          {option.label}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  )
}
