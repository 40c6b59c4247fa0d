/** A choice of one among a few, side by side. */
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
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

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
}

export function SegmentedControl<Value extends string>(
  props: SegmentedControlProps<Value>,
): ReactNode {
  const { label, value, options, onChange, isStretched = false, className } = props
  const group = useRef<HTMLDivElement>(null)

  function onKeyDown(event: KeyboardEvent, index: number): void {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = (index + step + options.length) % options.length
    const option = options[next]
    if (option === undefined) return
    onChange(option.value)
    const segment = group.current?.children[next]
    if (segment instanceof HTMLElement) segment.focus()
  }

  return (
    <div
      ref={group}
      role="radiogroup"
      aria-label={label}
      className={classNames(styles.group, isStretched && styles.stretched, className)}
    >
      {options.map((option, index) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          aria-checked={option.value === value}
          tabIndex={option.value === value ? 0 : -1}
          className={styles.segment}
          onClick={() => {
            if (option.value !== value) onChange(option.value)
          }}
          onKeyDown={(event) => {
            onKeyDown(event, index)
          }}
        >
          {option.icon !== undefined && <Icon name={option.icon} size={14} />}
          {option.label}
        </button>
      ))}
    </div>
  )
}
