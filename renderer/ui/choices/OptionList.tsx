/** The list of a select or combobox; the focus stays in the field, which names the active option. */
import { useEffect, useRef, type ReactNode } from 'react'
import type { Tone } from '#renderer/ui/display/tone.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import styles from './OptionList.module.css'

export interface Option<Value extends string = string> {
  readonly value: Value
  readonly label: string
  readonly icon?: IconName
  /** Stands before the label in place of an icon, e.g. a mark. */
  readonly picture?: ReactNode
  /** Of the chip that stands for it once it is chosen. */
  readonly tone?: Tone
}

interface OptionListProps {
  readonly id: string
  readonly label: string
  readonly options: readonly Option[]
  readonly activeIndex: number
  readonly selected: readonly string[]
  readonly isMultiple?: boolean
  /** Stands there when no option is left. */
  readonly emptyLabel?: string | undefined
  readonly onActivate: (index: number) => void
  readonly onChoose: (index: number) => void
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`
}

export function OptionList(props: OptionListProps): ReactNode {
  const { id, label, options, activeIndex, selected, isMultiple = false, emptyLabel } = props
  const list = useRef<HTMLDivElement>(null)
  const withPictures = options.some(
    (option) => option.icon !== undefined || option.picture !== undefined,
  )

  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' })
  }, [activeIndex])

  return (
    <>
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={label}
        aria-multiselectable={isMultiple || undefined}
        className={styles.list}
      >
        {options.map((option, index) => (
          <div
            key={option.value}
            id={optionId(id, index)}
            role="option"
            aria-selected={selected.includes(option.value)}
            data-active={index === activeIndex || undefined}
            className={styles.option}
            onPointerMove={() => {
              if (index !== activeIndex) props.onActivate(index)
            }}
            // The field must keep the focus.
            onPointerDown={(event) => {
              event.preventDefault()
            }}
            onClick={() => {
              props.onChoose(index)
            }}
          >
            {withPictures && (
              <span className={styles.picture}>
                {option.picture ??
                  (option.icon !== undefined && <Icon name={option.icon} size={15} />)}
              </span>
            )}
            <span className={styles.label}>{option.label}</span>
            {selected.includes(option.value) && <Icon name="check" size={14} />}
          </div>
        ))}
      </div>
      {options.length === 0 && emptyLabel !== undefined && (
        <p className={styles.empty}>{emptyLabel}</p>
      )}
    </>
  )
}
