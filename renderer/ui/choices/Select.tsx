/** A choice of one from a list that opens below. */
import { Popover } from 'radix-ui'
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import fieldStyles from '#renderer/ui/fields/Field.module.css'
import { matchesText } from './match-text.ts'
import { OptionList, optionId, type Option } from './OptionList.tsx'
import listStyles from './OptionList.module.css'
import styles from './Select.module.css'

interface SelectProps<Value extends string> {
  readonly label: string
  readonly isLabelHidden?: boolean
  /** Null where nothing is chosen yet. */
  readonly value: Value | null
  readonly options: readonly Option<Value>[]
  readonly placeholder?: string
  readonly onChange: (value: Value) => void
  readonly isDisabled?: boolean
  readonly className?: string
}

const typeaheadMs = 700

export function Select<Value extends string>(props: SelectProps<Value>): ReactNode {
  const { label, isLabelHidden = false, value, options, placeholder, onChange } = props
  const id = useId()
  const listId = `${id}-list`
  const [isOpen, setIsOpen] = useState(false)
  const [activeIndex, setActiveIndex] = useState(0)
  const typed = useRef({ text: '', at: 0 })
  const chosen = options.find((option) => option.value === value)

  function open(willOpen: boolean): void {
    if (willOpen)
      setActiveIndex(
        Math.max(
          0,
          options.findIndex((option) => option.value === value),
        ),
      )
    setIsOpen(willOpen)
  }

  function choose(index: number): void {
    const option = options[index]
    setIsOpen(false)
    if (option !== undefined && option.value !== value) onChange(option.value)
  }

  function seek(event: KeyboardEvent): void {
    const { text, at } = typed.current
    typed.current = {
      text: event.timeStamp - at > typeaheadMs ? event.key : text + event.key,
      at: event.timeStamp,
    }
    const found = options.findIndex((option) => matchesText(option.label, typed.current.text))
    if (found === -1) return
    if (isOpen) setActiveIndex(found)
    else choose(found)
  }

  function onKeyDown(event: KeyboardEvent): void {
    const last = options.length - 1
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(activeIndex + 1, last),
      ArrowUp: Math.max(activeIndex - 1, 0),
      Home: 0,
      End: last,
    }
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      if (isOpen) setActiveIndex(step)
      else open(true)
    } else if (isOpen && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault()
      choose(activeIndex)
    } else if (isOpen && event.key === 'Tab') setIsOpen(false)
    else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey)
      seek(event)
  }

  return (
    <div className={classNames(fieldStyles.field, props.className)}>
      <span id={`${id}-label`} className={isLabelHidden ? 'visually-hidden' : fieldStyles.label}>
        {label}
      </span>
      <Popover.Root open={isOpen} onOpenChange={open}>
        <Popover.Trigger asChild>
          <button
            type="button"
            role="combobox"
            aria-labelledby={`${id}-label`}
            aria-haspopup="listbox"
            aria-expanded={isOpen}
            aria-controls={isOpen ? listId : undefined}
            aria-activedescendant={isOpen ? optionId(listId, activeIndex) : undefined}
            className={classNames(fieldStyles.control, styles.button)}
            disabled={props.isDisabled}
            onKeyDown={onKeyDown}
          >
            {chosen?.picture ??
              (chosen?.icon !== undefined && <Icon name={chosen.icon} size={15} />)}
            <span className={classNames(styles.value, chosen === undefined && styles.placeholder)}>
              {chosen?.label ?? placeholder ?? ''}
            </span>
            <Icon name="chevron-down" size={14} className={styles.chevron} />
          </button>
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content
            role="presentation"
            className={listStyles.panel}
            align="start"
            sideOffset={4}
            collisionPadding={8}
            onOpenAutoFocus={(event) => {
              event.preventDefault()
            }}
          >
            <OptionList
              id={listId}
              label={label}
              options={options}
              activeIndex={activeIndex}
              selected={value === null ? [] : [value]}
              onActivate={setActiveIndex}
              onChoose={choose}
            />
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </div>
  )
}
