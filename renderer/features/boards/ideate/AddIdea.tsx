/** A field that adds ideas one after another; pasted lines become several. */

import { useState, type ClipboardEvent, type ReactNode } from 'react'
import { cleanText } from '#shared/base/text.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { useAddTyped } from '#renderer/features/boards/use-add-typed.ts'
import styles from './Ideate.module.css'

export function AddIdea({ boardId }: { readonly boardId: string }): ReactNode {
  const translate = useTranslate()
  const addTyped = useAddTyped(boardId)
  const [text, setText] = useState('')
  const label = translate('ideate.add')

  function add(lines: readonly string[]): void {
    addTyped(lines, { frameId: null, zone: '' })
  }

  function onPaste(event: ClipboardEvent): void {
    const lines = event.clipboardData.getData('text/plain').split(/\r?\n/u).map(cleanText)
    const titles = lines.filter((line) => line.trim() !== '')
    if (titles.length < 2) return
    event.preventDefault()
    add(titles)
  }

  return (
    <input
      type="text"
      className={styles.addField}
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onPaste={onPaste}
      onBlur={() => {
        if (text.trim() === '') return
        add([text])
        setText('')
      }}
      onKeyDown={(event) => {
        if (isComposingKey(event)) return
        if (event.key === 'Escape') setText('')
        if (event.key !== 'Enter' || text.trim() === '') return
        add([text])
        setText('')
      }}
    />
  )
}
