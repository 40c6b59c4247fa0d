/** A field in which a comment or an answer is written; Ctrl+Enter or the button sends it. */

import { useRef, useState, type ReactNode } from 'react'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { TextArea } from '#renderer/ui/fields/TextArea.tsx'
import styles from './Remarks.module.css'

interface CommentFormProps {
  readonly label: string
  readonly placeholder: string
  readonly sendLabel: string
  /** Under whose name it will stand; '' where nobody is named. */
  readonly hint?: string
  readonly autoFocus?: boolean
  readonly onSend: (text: string) => void
  readonly onCancel?: () => void
}

export function CommentForm(props: CommentFormProps): ReactNode {
  const { label, placeholder, sendLabel, hint = '', autoFocus = false, onSend, onCancel } = props
  const [text, setText] = useState('')
  // The field tells its text just before the key or the button acts, sooner than it is drawn.
  const told = useRef('')
  const tell = (next: string) => {
    told.current = next
    setText(next)
  }
  const send = () => {
    if (told.current.trim() === '') return
    onSend(told.current)
    tell('')
  }
  return (
    <div
      className={styles.form}
      onKeyDown={(event) => {
        if (isComposingKey(event)) return
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
        if (event.key !== 'Escape' || onCancel === undefined || event.isPropagationStopped()) return
        event.stopPropagation()
        onCancel()
      }}
    >
      <TextArea
        label={label}
        isLabelHidden
        placeholder={placeholder}
        rows={1}
        autoFocus={autoFocus}
        value={text}
        onCommit={tell}
        onLiveChange={tell}
      />
      {text.trim() !== '' && (
        <div className={styles.line}>
          <span className={styles.hint}>{hint}</span>
          <Button size="small" variant="primary" onClick={send}>
            {sendLabel}
          </Button>
        </div>
      )}
    </div>
  )
}
