/**
 * The keyboard's place in the table: one text area that is always there and lies over the cell one
 * is at, so that the first letter, Korean or not, lands in the field it stays in. Where something is
 * chosen from a list, what is typed into it finds the option.
 */

import {
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
} from 'react'
import { columnWidth, isFigure, type TableColumn } from '#shared/layout/table/table-columns.ts'
import type { TableRow } from '#shared/layout/table/table-rows.ts'
import { editorAt, readNumber, type TableValue } from '#shared/layout/table/table-value.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { ChoiceList, type ChoiceListHandle } from './ChoiceList.tsx'
import styles from './TableField.module.css'
import { numberWidth, rowHeight } from './table-metrics.ts'
import { useTable } from './table-parts.ts'
import { columnWord } from './table-reading.ts'
import { useTableKeys, useTableWalk, type TableWay } from './use-table-keys.ts'
import { useTableClipboard } from './use-table-clipboard.ts'

export interface TableFieldHandle {
  focus(): void
  /** Opens the cell with what stands in it. */
  open(): void
}

interface TableFieldProps {
  readonly row: TableRow
  /** Of the row among those shown. */
  readonly index: number
  readonly column: TableColumn
  /** Left edge of the cell in px. */
  readonly left: number
  /** Upper edge of the row in px. */
  readonly top: number
  /** Whether the cell stands so low that a list must open above it. */
  readonly isLow: () => boolean
  readonly ref: Ref<TableFieldHandle>
}

/** What is being written, and where: the cell may no longer be the one that is shown. */
interface Edit {
  readonly row: TableRow
  readonly column: TableColumn
  readonly value: TableValue
}

export function TableField(props: TableFieldProps) {
  const { row, index, column, left, top, isLow, ref } = props
  const translate = useTranslate()
  const toasts = useToasts()
  const { canEdit, columns, edits, reading, activate } = useTable()
  const beside = useTableWalk()
  const field = useRef<HTMLTextAreaElement>(null)
  const list = useRef<ChoiceListHandle>(null)
  const edit = useRef<Edit | null>(null)
  // Begun by typing, the arrow keys go on to the next cell; in a text that was opened they move in it.
  const isTyped = useRef(false)
  const [mode, setMode] = useState<'idle' | 'text' | 'choice'>('idle')
  const [typed, setTyped] = useState('')
  const [opensUp, setOpensUp] = useState(false)
  const [markedId, setMarkedId] = useState('')
  const listId = `${useId()}-options`
  const editor = canEdit ? editorAt(row, column) : 'none'
  const isChosen = editor === 'one' || editor === 'many'

  function begin(withText: boolean): void {
    const value = reading.value(row, column)
    if (edit.current !== null || editor === 'none' || value === null) return
    if (value.kind === 'flag') {
      if (withText) edits.set(row, column, { kind: 'flag', isOn: !value.isOn })
      return
    }
    edit.current = { row, column, value }
    isTyped.current = !withText
    const element = field.current
    if (withText && !isChosen && element !== null) {
      element.value = plainText(value)
      element.setSelectionRange(element.value.length, element.value.length)
    }
    setTyped('')
    setOpensUp(isLow())
    setMode(isChosen ? 'choice' : 'text')
  }

  /** Ends the writing; what was typed is kept where it can be. */
  function end(how: 'finish' | 'cancel'): void {
    const ended = edit.current
    const element = field.current
    edit.current = null
    if (element === null || ended === null) return
    const text = element.value
    element.value = ''
    setMode('idle')
    setTyped('')
    if (how === 'cancel') return
    const { value } = ended
    if (value.kind === 'text' && text !== value.text) {
      edits.set(ended.row, ended.column, { kind: 'text', text })
    } else if (value.kind === 'number') {
      const number = readNumber(text, value)
      if (number === undefined)
        toasts.show({ text: translate('table.not_a_number', bounds(value)) })
      else if (number !== value.number) edits.set(ended.row, ended.column, { ...value, number })
    }
  }

  function goOn(way: TableWay): void {
    // Where it leads is decided before the change, which may send this row elsewhere.
    const to = beside({ rowId: row.id, column }, way)
    end('finish')
    if (to !== null) activate(to)
  }

  useImperativeHandle(ref, () => ({
    focus: () => field.current?.focus({ preventScroll: true }),
    open: () => {
      field.current?.focus({ preventScroll: true })
      begin(true)
    },
  }))

  // Whoever takes the table away while something is being written must not lose it.
  const finish = useRef(end)
  useEffect(() => {
    finish.current = end
  })
  useEffect(() => () => finish.current('finish'), [])

  const onIdleKey = useTableKeys({ row, column, open: () => begin(true) })
  const clipboard = useTableClipboard({ row, column })

  function onChoiceKey(event: KeyboardEvent): void {
    const { key } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      list.current?.step(key === 'ArrowDown' ? 1 : -1)
    } else if (key === 'Enter') {
      event.preventDefault()
      list.current?.choose()
    } else if (key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      end('cancel')
    } else if (key === 'Tab') {
      event.preventDefault()
      goOn(event.shiftKey ? 'back' : 'next')
    }
  }

  function onTextKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event
    const isPlain = !shiftKey && !altKey && !ctrlKey && !metaKey
    if (key === 'Enter' && (altKey || ctrlKey || metaKey)) {
      event.preventDefault()
      if (editor !== 'lines') return goOn('down')
      const { selectionStart, selectionEnd } = event.currentTarget
      event.currentTarget.setRangeText('\n', selectionStart, selectionEnd, 'end')
    } else if (key === 'Enter') {
      event.preventDefault()
      goOn(shiftKey ? 'up' : 'down')
    } else if (key === 'Tab') {
      event.preventDefault()
      goOn(shiftKey ? 'back' : 'next')
    } else if (isTyped.current && isPlain && (key === 'ArrowDown' || key === 'ArrowUp')) {
      event.preventDefault()
      goOn(key === 'ArrowDown' ? 'down' : 'up')
    } else if (key === 'F2') {
      event.preventDefault()
      isTyped.current = !isTyped.current
    } else if (key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      end('cancel')
    }
  }

  const words = reading.words(row, column)
  const label = translate('table.cell', {
    column: translate(columnWord(column)),
    number: index + 1,
    title: reading.words(row, 'title') || reading.words(row, 'type'),
    value: words || translate(editor === 'none' ? 'table.cell_fixed' : 'table.cell_empty'),
  })
  const place = translate('table.place', {
    stage: reading.words(row, 'stage'),
    step: reading.words(row, 'step'),
    lane: reading.words(row, 'lane'),
  })
  const width = columnWidth(column)
  const isSticky = column === 'title' && columns[0] === 'title'
  return (
    <div className={styles.line} style={{ top, height: rowHeight }}>
      {/* A changed name of the focused field is not read aloud everywhere. */}
      <span className="visually-hidden" aria-live="polite">
        {mode === 'idle' ? `${label}. ${place}` : ''}
      </span>
      <div
        className={classNames(styles.place, isSticky && styles.sticky)}
        style={{ left: isSticky ? numberWidth : undefined, marginLeft: left, width }}
      >
        <textarea
          ref={field}
          className={classNames(
            styles.field,
            mode === 'idle' ? styles.idle : styles.editing,
            isFigure(column) && mode === 'text' && styles.figure,
          )}
          data-cell-editor={mode === 'idle' ? 'idle' : 'editing'}
          aria-label={label}
          aria-autocomplete={mode === 'choice' ? 'list' : undefined}
          aria-controls={mode === 'choice' ? listId : undefined}
          aria-activedescendant={mode === 'choice' && markedId !== '' ? markedId : undefined}
          readOnly={editor === 'none'}
          rows={1}
          spellCheck={false}
          autoComplete="off"
          onBeforeInput={(event) => {
            // What was typed elsewhere is undone by the project's own history.
            const { nativeEvent } = event
            const isHistory =
              nativeEvent instanceof InputEvent && nativeEvent.inputType.startsWith('history')
            if (isHistory && edit.current === null) event.preventDefault()
          }}
          onInput={(event) => {
            begin(false)
            if (edit.current === null) event.currentTarget.value = ''
            else if (isChosen) setTyped(event.currentTarget.value)
          }}
          onCompositionStart={() => begin(false)}
          onKeyDown={(event) => {
            if (isComposingKey(event)) return
            if (mode === 'choice') onChoiceKey(event)
            else if (mode === 'text') onTextKey(event)
            else onIdleKey(event)
          }}
          onBlur={() => end('finish')}
          onDoubleClick={() => begin(true)}
          onPointerDown={() => {
            isTyped.current = false
          }}
          {...(mode === 'idle' ? clipboard : {})}
        />
        {mode === 'choice' && (
          <ChoiceList
            ref={list}
            id={listId}
            row={row}
            column={column}
            isMany={editor === 'many'}
            typed={typed}
            opensUp={opensUp}
            onMarked={setMarkedId}
            onChosen={(goesOn) => {
              const element = field.current
              if (element !== null) element.value = ''
              setTyped('')
              if (!goesOn) end('cancel')
            }}
          />
        )}
      </div>
    </div>
  )
}

function plainText(value: TableValue): string {
  if (value.kind === 'text') return value.text
  return value.kind === 'number' && value.number !== null ? String(value.number) : ''
}

function bounds({ lowest, highest }: { readonly lowest: number; readonly highest: number }) {
  return { lowest, highest }
}
