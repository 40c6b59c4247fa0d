/** Chooses one or several by typing; what is not in the list yet can be made on the spot. */
import { Popover } from 'radix-ui'
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import { Chip } from '#renderer/ui/display/Chip.tsx'
import styles from './Combobox.module.css'
import { choicesFor } from './combobox-choices.ts'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { Field } from '#renderer/ui/fields/Field.tsx'
import { OptionList, optionId, type Option } from './OptionList.tsx'
import listStyles from './OptionList.module.css'

export interface ComboboxProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly values: readonly string[]
  readonly options: readonly Option[]
  readonly onChange: (values: readonly string[]) => void
  /** Makes an option from what was typed and adds it to the values. */
  readonly onCreate?: (text: string) => void
  /** Names the entry that makes an option, e.g. "Create “call centre”". */
  readonly createLabel?: (text: string) => string
  /** Names the button that takes a value away, e.g. "Remove app". */
  readonly removeLabel: (label: string) => string
  readonly emptyLabel: string
  readonly placeholder?: string
  /** With `one`, the next choice takes the place of the last. */
  readonly selection?: 'one' | 'many'
  /** Shows no more options than this at a time; typing finds the others. */
  readonly mostShown?: number
  /** Begins with its list open, for a choice that was just asked for. */
  readonly isOpenAtFirst?: boolean
  readonly className?: string
}

export function Combobox(props: ComboboxProps): ReactNode {
  const { label, values, options, onChange, onCreate, createLabel, selection = 'many' } = props
  const listId = `${useId()}-list`
  const [isOpen, setIsOpen] = useState(props.isOpenAtFirst === true)
  const [text, setText] = useState('')
  const [activeIndex, setActiveIndex] = useState(0)
  const frame = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const choices = choicesFor(options, text, onCreate === undefined ? undefined : createLabel).slice(
    0,
    props.mostShown,
  )
  const active = Math.min(activeIndex, choices.length - 1)

  function open(willOpen: boolean): void {
    setIsOpen(willOpen)
    setActiveIndex(0)
  }

  function choose(index: number): void {
    const choice = choices[index]
    if (choice === undefined) return
    setText('')
    if (selection === 'one') open(false)
    if (choice.kind === 'create') onCreate?.(choice.text)
    else if (values.includes(choice.value))
      onChange(values.filter((value) => value !== choice.value))
    else onChange(selection === 'one' ? [choice.value] : [...values, choice.value])
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposingKey(event)) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      if (isOpen) setActiveIndex(Math.max(0, Math.min(active + step, choices.length - 1)))
      else open(true)
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault()
      choose(active)
    } else if (event.key === 'Escape' && (isOpen || text !== '')) {
      event.stopPropagation()
      setText('')
      open(false)
    } else if (event.key === 'Backspace' && text === '' && values.length > 0) {
      onChange(values.slice(0, -1))
    } else if (event.key === 'Tab') open(false)
  }

  return (
    <Field label={label} isLabelHidden={props.isLabelHidden} className={props.className}>
      {(control) => (
        <Popover.Root open={isOpen} onOpenChange={open}>
          <Popover.Anchor asChild>
            <div
              ref={frame}
              className={styles.frame}
              onPointerDown={(event) => {
                if (event.target !== event.currentTarget) return
                event.preventDefault()
                input.current?.focus()
                open(true)
              }}
            >
              {values.map((value) => {
                const option = options.find((candidate) => candidate.value === value)
                if (option === undefined) return null
                return (
                  <Chip
                    key={value}
                    tone={option.tone ?? 'touchpoint'}
                    icon={option.icon}
                    removeLabel={props.removeLabel(option.label)}
                    onRemove={() => {
                      onChange(values.filter((kept) => kept !== value))
                      input.current?.focus()
                    }}
                  >
                    {option.label}
                  </Chip>
                )
              })}
              <input
                {...control}
                ref={input}
                type="text"
                role="combobox"
                autoComplete="off"
                spellCheck={false}
                aria-autocomplete="list"
                aria-expanded={isOpen}
                aria-controls={isOpen ? listId : undefined}
                aria-activedescendant={
                  isOpen && choices.length > 0 ? optionId(listId, active) : undefined
                }
                className={styles.input}
                placeholder={values.length === 0 ? props.placeholder : undefined}
                value={text}
                onChange={(event) => {
                  setText(event.target.value)
                  setActiveIndex(0)
                  setIsOpen(true)
                }}
                onPointerDown={() => {
                  open(true)
                }}
                onKeyDown={onKeyDown}
              />
            </div>
          </Popover.Anchor>
          <Popover.Portal>
            <Popover.Content
              role="presentation"
              className={classNames(listStyles.panel, styles.panel)}
              align="start"
              sideOffset={4}
              collisionPadding={8}
              onOpenAutoFocus={preventDefault}
              onCloseAutoFocus={preventDefault}
              onInteractOutside={(event) => {
                if (event.target instanceof Node && frame.current?.contains(event.target))
                  event.preventDefault()
              }}
            >
              <OptionList
                id={listId}
                label={label}
                options={choices}
                activeIndex={active}
                selected={values}
                isMultiple={selection === 'many'}
                emptyLabel={props.emptyLabel}
                onActivate={setActiveIndex}
                onChoose={choose}
              />
            </Popover.Content>
          </Popover.Portal>
        </Popover.Root>
      )}
    </Field>
  )
}

function preventDefault(event: Event): void {
  event.preventDefault()
}
