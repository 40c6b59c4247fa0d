/** A line at the end of a field: what is typed there becomes a note with Enter, pasted lines one each. */

import { useState, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react'
import { cleanText } from '#shared/base/text.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { useAddTyped } from '#renderer/features/boards/use-add-typed.ts'
import styles from './AddLine.module.css'

interface AddLineProps {
  readonly boardId: string
  readonly part: { readonly frameId: string; readonly zone: string }
  readonly label: string
}

export function AddLine({ boardId, part, label }: AddLineProps): ReactNode {
  const { isReadOnly } = useDocument()
  const add = useAddTyped(boardId)
  const [text, setText] = useState('')
  if (isReadOnly) return null

  function commit(): void {
    add([text], part)
    setText('')
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposingKey(event)) return
    if (event.key === 'Enter') {
      event.preventDefault()
      commit()
    } else if (event.key === 'Escape' && text !== '') {
      event.stopPropagation()
      setText('')
    }
  }

  function onPaste(event: ClipboardEvent): void {
    const titles = event.clipboardData
      .getData('text/plain')
      .split(/\r?\n/u)
      .map(cleanText)
      .filter((line) => line !== '')
    if (titles.length < 2) return
    event.preventDefault()
    add(titles, part)
  }

  return (
    <input
      type="text"
      className={styles.line}
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onBlur={commit}
    />
  )
}
