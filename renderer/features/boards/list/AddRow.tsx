/** The row at the end of a part of the list: what is typed there becomes a record, and so on with Enter. */

import {
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { cleanText } from '#shared/base/text.ts'
import type { PlacedType } from '#shared/model/board-items.ts'
import { useTranslate, type TranslationKey } from '#renderer/i18n/i18n.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { typeInPart, useAddTyped } from '#renderer/features/boards/use-add-typed.ts'
import styles from './BoardList.module.css'
import type { ListPart } from './list-rows.ts'
import { rowProps, type RowPlace } from './row-place.ts'

/** What is asked for where such a record is made. */
const words: Readonly<Partial<Record<PlacedType, TranslationKey>>> = {
  evidence: 'boards.add_evidence',
  insight: 'boards.add_insight',
  idea: 'boards.add_idea',
  prototype: 'boards.add_prototype',
  test: 'boards.add_test',
}

interface AddRowProps extends RowPlace {
  readonly boardId: string
  readonly part: ListPart
}

export function AddRow(props: AddRowProps): ReactNode {
  const { boardId, part, isActive, isEdited, onEdit, onEndEdit, onLeave } = props
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const type = useSelected(
    (reader) => typeInPart(reader, boardId, part.frameId),
    [boardId, part.frameId],
  )
  const add = useAddTyped(boardId)
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (isEdited) field.current?.focus()
  }, [isEdited])
  if (isReadOnly) return null
  const label = translate(words[type] ?? 'boards.add_note')

  function commit(): void {
    if (cleanText(text) !== '') add([text], part)
    setText('')
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposingKey(event)) return
    if (event.key === 'Enter') {
      event.preventDefault()
      commit()
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      setText('')
      onEndEdit(0)
    } else if (event.key === 'ArrowDown') onEndEdit(1)
    else if (event.key === 'ArrowUp') onEndEdit(-1)
  }

  function onPaste(event: ClipboardEvent): void {
    const lines = event.clipboardData.getData('text/plain').split(/\r?\n/u)
    const titles = lines.map(cleanText).filter((line) => line !== '')
    if (titles.length < 2) return
    event.preventDefault()
    add(titles, part)
  }

  return (
    <div
      {...rowProps(props, `add ${part.frameId ?? ''} ${part.zone}`)}
      className={classNames(
        styles.row,
        styles.addition,
        part.frameId !== null && styles.inFrame,
        isActive && styles.active,
      )}
    >
      <div role="gridcell" aria-colindex={1} aria-colspan={5} className={styles.addCell}>
        <Icon name="add" size={14} />
        <input
          ref={field}
          type="text"
          className={styles.addField}
          aria-label={label}
          placeholder={label}
          tabIndex={-1}
          value={text}
          onFocus={() => {
            if (!isEdited) onEdit()
          }}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={() => {
            commit()
            onLeave()
          }}
        />
      </div>
    </div>
  )
}
