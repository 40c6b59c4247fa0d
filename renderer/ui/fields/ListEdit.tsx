/** A list of short lines that is written like text: Enter adds one, Backspace on an empty one goes up. */
import {
  useLayoutEffect,
  useRef,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import { isComposingKey } from './composing.ts'
import styles from './ListEdit.module.css'
import { keyAction, placeCaret } from './list-keys.ts'
import { insertLines, joinRows, rowsOf, storedLines, withRow, type Caret } from './list-rows.ts'
import { useDraft } from './use-draft.ts'

export interface ListEditProps {
  /** Names the whole list. */
  readonly label: string
  /** Names one line by its place, counted from 1. */
  readonly itemLabel: (place: number) => string
  /** Stands in the empty line at the end that takes the next item. */
  readonly addLabel: string
  readonly values: readonly string[]
  /** Told when a line is finished or the list is left; without empty lines. */
  readonly onCommit: (values: readonly string[]) => void
  readonly onLiveChange?: (values: readonly string[]) => void
  /** The colour of the dot before each line. */
  readonly tone?: 'neutral' | 'pain' | 'opportunity' | 'touchpoint' | 'emotion' | 'accent'
  /** What stands behind a line, e.g. a count. */
  readonly aside?: (index: number) => ReactNode
  readonly className?: string
}

export function ListEdit(props: ListEditProps): ReactNode {
  const { label, itemLabel, addLabel, values, onCommit, onLiveChange, aside } = props
  const { text, keeper } = useDraft({
    value: joinRows(values),
    onCommit: (lines) => {
      onCommit(rowsOf(lines))
    },
    onLiveChange:
      onLiveChange === undefined
        ? undefined
        : (lines) => {
            onLiveChange(rowsOf(lines))
          },
    normalise: (lines) => joinRows(storedLines(rowsOf(lines))),
  })
  const rows = rowsOf(text)
  const list = useRef<HTMLUListElement>(null)
  const nextCaret = useRef<Caret | null>(null)

  // The caret follows a line to its new place once the lines are drawn.
  useLayoutEffect(() => {
    const caret = nextCaret.current
    nextCaret.current = null
    if (caret !== null) placeCaret(list.current, caret)
  })

  function show(next: readonly string[], caret: Caret): void {
    nextCaret.current = caret
    keeper.commit(joinRows(next))
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>, row: number): void {
    if (isComposingKey(event)) return
    const field = event.currentTarget
    const act = keyAction(event, rows, row, field)
    if (act === null) {
      if (event.key === 'Escape' && keeper.cancel()) event.stopPropagation()
      return
    }
    event.preventDefault()
    if (act.rows === rows) placeCaret(list.current, act.caret)
    else show(act.rows, act.caret)
  }

  function onPaste(event: ClipboardEvent<HTMLTextAreaElement>, row: number): void {
    const pastedText = event.clipboardData.getData('text/plain')
    if (!pastedText.includes('\n')) return
    event.preventDefault()
    const lines = storedLines(pastedText.split(/\r?\n/u))
    if (lines.length === 0) return
    const { selectionStart, selectionEnd } = event.currentTarget
    const pasted = insertLines(rows, row, selectionStart, selectionEnd, lines)
    show(pasted.rows, pasted.caret)
  }

  function onBlur(event: FocusEvent<HTMLUListElement>): void {
    if (!event.currentTarget.contains(event.relatedTarget)) keeper.commit()
  }

  return (
    <ul
      ref={list}
      className={classNames(styles.list, styles[props.tone ?? 'neutral'], props.className)}
      aria-label={label}
      onBlur={onBlur}
    >
      {/* Lines have no ids; a line keeps its field and only the text in it moves. */}
      {[...rows, ''].map((line, row) => (
        <li key={row} className={classNames(styles.row, row === rows.length && styles.last)}>
          <textarea
            rows={1}
            aria-label={row === rows.length ? addLabel : itemLabel(row + 1)}
            className={styles.line}
            placeholder={row === rows.length ? addLabel : undefined}
            value={line}
            spellCheck={false}
            onChange={(event) => {
              keeper.change(joinRows(withRow(rows, row, event.target.value)))
            }}
            onFocus={() => {
              keeper.resume()
            }}
            onKeyDown={(event) => {
              onKeyDown(event, row)
            }}
            onPaste={(event) => {
              onPaste(event, row)
            }}
            onCompositionStart={() => {
              keeper.startComposing()
            }}
            onCompositionEnd={(event) => {
              keeper.endComposing(joinRows(withRow(rows, row, event.currentTarget.value)))
            }}
          />
          {row < rows.length && aside !== undefined && (
            <span className={styles.aside}>{aside(row)}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
