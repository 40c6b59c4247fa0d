/** A field that narrows something down while it is typed into, also in the middle of a syllable. */
import type { KeyboardEventHandler, ReactNode, Ref } from 'react'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import fieldStyles from './Field.module.css'
import styles from './SearchField.module.css'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly clearLabel: string
  readonly placeholder?: string
  readonly autoFocus?: boolean
  readonly onKeyDown?: KeyboardEventHandler<HTMLInputElement>
  readonly className?: string
  readonly ref?: Ref<HTMLInputElement>
}

export function SearchField(props: SearchFieldProps): ReactNode {
  const { label, value, onChange, clearLabel, placeholder, autoFocus, onKeyDown, ref } = props
  return (
    <div className={classNames(styles.search, props.className)}>
      <Icon name="search" size={15} className={styles.icon} />
      <input
        ref={ref}
        type="text"
        role="searchbox"
        aria-label={label}
        className={classNames(fieldStyles.control, styles.input)}
        placeholder={placeholder}
        autoFocus={autoFocus}
        spellCheck={false}
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
        }}
        onKeyDown={onKeyDown}
      />
      {value !== '' && (
        <IconButton
          icon="close"
          size="small"
          label={clearLabel}
          className={styles.clear}
          onClick={() => {
            onChange('')
          }}
        />
      )}
    </div>
  )
}
