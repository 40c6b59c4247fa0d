/** Asks for the words of something new before it is made; Enter makes it, Escape leaves. */

import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { TextArea } from '#renderer/ui/fields/TextArea.tsx'
import { useFocusWithin } from './use-focus-within.ts'
import styles from './ThreadSection.module.css'

interface MakeFormProps {
  readonly label: string
  /** Stands in the field at first, selected. */
  readonly start: string
  /** Each line becomes one; Ctrl+Enter makes them, since Enter goes to the next line. */
  readonly isMany?: boolean
  readonly onMake: (text: string) => void
  readonly onCancel: () => void
}

export function MakeForm(props: MakeFormProps): ReactNode {
  const { label, start, isMany = false, onMake, onCancel } = props
  const translate = useTranslate()
  const [text, setText] = useState(start)
  const frame = useFocusWithin()

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (isComposingKey(event)) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      onCancel()
    }
    const field = event.target
    if (event.key !== 'Enter' || !(field instanceof HTMLTextAreaElement)) return
    if (isMany && !event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    onMake(field.value)
  }

  return (
    <div ref={frame} className={styles.form} onKeyDown={onKeyDown}>
      <TextArea
        label={label}
        hint={isMany ? translate('inspector.one_per_line') : undefined}
        value={text}
        rows={isMany ? 4 : 2}
        onCommit={setText}
        onLiveChange={setText}
      />
      <div className={styles.buttons}>
        <Button size="small" variant="primary" onClick={() => onMake(text)}>
          {translate('inspector.make')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {translate('common.cancel')}
        </Button>
      </div>
    </div>
  )
}
