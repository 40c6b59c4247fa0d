/** Where a new insight or question is written: Enter makes it, Escape leaves it. */

import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { useTextDraft } from '#renderer/ui/fields/use-text-draft.ts'
import styles from './Composer.module.css'
import type { Draft } from '#renderer/features/boards/define/flow-context.ts'

interface ComposerProps {
  readonly draft: Draft
  /** Told once with what was written; not where nothing was. */
  readonly onMake: (title: string) => void
  readonly onLeave: () => void
}

export function Composer({ draft, onMake, onLeave }: ComposerProps): ReactNode {
  const translate = useTranslate()
  const field = useRef<HTMLTextAreaElement>(null)
  const [isLeft, setIsLeft] = useState(false)
  // One goes on typing behind the first words.
  const start = draft.start === '' ? '' : `${draft.start} `
  const { keeper, fieldProps } = useTextDraft({
    value: start,
    onCommit: (text) => {
      if (text.trim() !== '' && text.trim() !== draft.start) onMake(text.trim())
    },
  })
  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(start.length, start.length)
  }, [start])

  function leave(): void {
    setIsLeft(true)
    onLeave()
  }

  const count = draft.sourceIds.length
  return (
    <div className={styles.composer}>
      <textarea
        {...fieldProps}
        ref={field}
        rows={2}
        className={styles.field}
        aria-label={translate(
          draft.type === 'question' ? 'define.question_text' : 'define.insight_text',
        )}
        placeholder={translate(
          draft.type === 'question' ? 'define.question_start' : 'define.insight_hint',
        )}
        spellCheck={false}
        onBlur={() => {
          fieldProps.onBlur()
          if (!isLeft) leave()
        }}
        onKeyDown={(event) => {
          if (isComposingKey(event)) return
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault()
            keeper.commit()
            leave()
          } else if (event.key === 'Escape') {
            event.stopPropagation()
            keeper.cancel()
            leave()
          }
        }}
      />
      <p className={styles.hint}>
        {count === 0 ? translate('define.compose') : translate('define.compose_from', { count })}
      </p>
    </div>
  )
}
