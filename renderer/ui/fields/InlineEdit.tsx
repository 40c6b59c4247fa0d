/** Text that is edited where it stands: it looks like text and becomes a field when it is entered. */
import { withoutBreaks } from '#shared/base/text.ts'
import { useState, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import { isComposingKey } from './composing.ts'
import styles from './InlineEdit.module.css'
import { useTextDraft, type TextValueProps } from './use-text-draft.ts'

export interface InlineEditProps extends TextValueProps {
  readonly label: string
  readonly placeholder?: string
  /** With `many`, Enter makes a new line and Ctrl+Enter ends the edit. */
  readonly lines?: 'one' | 'many'
  readonly look?: 'base' | 'strong' | 'reading' | 'title' | 'display'
  /** Begins with the focus and everything selected, for something just made. */
  readonly autoFocus?: boolean
  /** After Enter or Escape ended the edit, to hand the focus on. */
  readonly onDone?: (how: 'committed' | 'cancelled') => void
  readonly className?: string
  readonly ref?: Ref<HTMLTextAreaElement>
}

export function InlineEdit(props: InlineEditProps): ReactNode {
  const { label, placeholder, lines = 'one', look = 'base', autoFocus = false } = props
  const { className, onDone, ref } = props
  const [isEditing, setIsEditing] = useState(false)
  const { keeper, fieldProps } = useTextDraft({
    value: props.value,
    onCommit: props.onCommit,
    onLiveChange: props.onLiveChange,
    normalise: lines === 'one' ? onOneLine : undefined,
  })

  function leave(how: 'committed' | 'cancelled'): void {
    setIsEditing(false)
    onDone?.(how)
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (isComposingKey(event)) return
    const isEnter = event.key === 'Enter'
    if (!isEditing && (isEnter || event.key === 'F2')) {
      event.preventDefault()
      event.currentTarget.select()
      setIsEditing(true)
    } else if (isEnter && (lines === 'one' || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      keeper.commit()
      leave('committed')
    } else if (event.key === 'Escape' && isEditing) {
      event.stopPropagation()
      keeper.cancel()
      leave('cancelled')
    }
  }

  return (
    <textarea
      {...fieldProps}
      ref={ref}
      aria-label={label}
      className={classNames(styles.edit, styles[look], isEditing && styles.editing, className)}
      placeholder={placeholder}
      autoFocus={autoFocus}
      rows={1}
      spellCheck={false}
      onFocus={(event) => {
        fieldProps.onFocus()
        if (autoFocus && !isEditing) event.currentTarget.select()
      }}
      onPointerDown={() => {
        setIsEditing(true)
      }}
      onChange={(event) => {
        fieldProps.onChange(event)
        setIsEditing(true)
      }}
      onBlur={() => {
        fieldProps.onBlur()
        setIsEditing(false)
      }}
      onKeyDown={onKeyDown}
    />
  )
}

function onOneLine(text: string): string {
  return withoutBreaks(text)
}
