/**
 * The keyboard's place on a board: one text area that is always there, so that the first letter of
 * a new note, Korean or not, lands in the field it stays in. It is unseen until something is typed.
 */

import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type Ref } from 'react'
import type { Box } from '#shared/base/geometry.ts'
import { boardType, noteMetrics } from '#shared/layout/board/board-metrics.ts'
import { layoutNote } from '#shared/layout/board/note-face.ts'
import { isPlaced } from '#shared/model/board-items.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useAnyRecord, useDocument, useRecord } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { useBoard, useBoardLayout } from '#renderer/features/boards/canvas/board-state.ts'
import { isHiddenFrom } from '#renderer/features/boards/canvas/nodes/hidden.ts'
import { NoteText } from './note-text.ts'
import { placeLabel } from './place-label.ts'
import { spotAfter, typeAt, type BoardPlace } from './place.ts'
import { useBoardClipboard } from './use-board-clipboard.ts'
import { useBoardKeys } from './use-board-keys.ts'
import styles from './BoardEditor.module.css'

export interface BoardEditorHandle {
  focus(): void
  /** Opens the text at the place that the editor was last given. */
  edit(): void
}

interface BoardEditorProps {
  readonly place: BoardPlace
  /** Where the place is on the sheet. */
  readonly box: Box
  readonly ref: Ref<BoardEditorHandle>
}

/** How long what was typed may wait before it is kept, in ms; a syllable is finished first. */
const keepDelay = 200

export function BoardEditor({ place, box, ref }: BoardEditorProps) {
  const parts = useBoard()
  const layout = useBoardLayout()
  const translate = useTranslate()
  const { workbench } = useDocument()
  const board = useRecord('board', parts.boardId)
  const record = useAnyRecord(place.kind === 'thing' ? place.id : null)
  const writingAs = useSession((session) => session.writingAs)
  const isHidden = isHiddenFrom(writingAs, board, record)
  const field = useRef<HTMLTextAreaElement>(null)
  const text = useRef<NoteText | null>(null)
  const isComposing = useRef(false)
  const timer = useRef(0)
  const lastKept = useRef(0)
  const [isEditing, setEditing] = useState(false)

  /** Opens the thing at the place, or a new note at the spot; typing at a note makes its next. */
  const begin = (withTitle: boolean) => {
    if (text.current !== null || !parts.canEdit || board === undefined) return
    const element = field.current
    const { layout: now, typedType } = parts.board.getState()
    if (place.kind === 'thing' && withTitle) {
      if (isHidden || (record !== undefined && 'isLocked' in record && record.isLocked)) return
      text.current = new NoteText(workbench, place.id)
      if (element !== null) {
        element.value = text.current.title()
        element.setSelectionRange(element.value.length, element.value.length)
      }
    } else {
      const spot = place.kind === 'spot' ? place : spotAfter(now, place.id, 'below')
      const type = typeAt(now, board.stage, spot.frameId, typedType)
      const made = { boardId: board.id, type, spot, authorId: writingAs }
      text.current = new NoteText(workbench, made)
      if (place.kind === 'thing') parts.goTo(spot, [])
    }
    lastKept.current = performance.now()
    setEditing(true)
    parts.board.setState({ isEditing: true })
  }

  /** Ends the text; gives the thing that was written, or the place where none was. */
  const end = (): BoardPlace => {
    clearTimeout(timer.current)
    const ended = text.current
    const element = field.current
    if (ended === null || element === null) return place
    text.current = null
    ended.finish(element.value)
    element.value = ''
    setEditing(false)
    parts.board.setState({ isEditing: false })
    const isThere = ended.id !== null && workbench.store.find(ended.id) !== undefined
    return isThere && ended.id !== null ? { kind: 'thing', id: ended.id } : place
  }

  const keepNow = () => {
    clearTimeout(timer.current)
    const element = field.current
    const editing = text.current
    if (editing === null || element === null || isComposing.current) return
    lastKept.current = performance.now()
    const wasNew = editing.id === null
    editing.keep(element.value)
    if (wasNew && editing.id !== null) parts.goTo({ kind: 'thing', id: editing.id })
  }

  const keepSoon = () => {
    if (isComposing.current) return
    // Somebody who types on and on is never silent for long enough; between two syllables is the time.
    if (performance.now() - lastKept.current > keepDelay) return keepNow()
    clearTimeout(timer.current)
    timer.current = window.setTimeout(keepNow, keepDelay)
  }

  useImperativeHandle(ref, () => ({
    focus: () => field.current?.focus({ preventScroll: true }),
    edit: () => {
      field.current?.focus({ preventScroll: true })
      begin(true)
    },
  }))

  useLayoutEffect(() => () => clearTimeout(timer.current), [])
  // Whoever unmounts the board while a letter is waiting must not lose it.
  const finish = useRef(end)
  useEffect(() => {
    finish.current = end
  })
  useEffect(() => () => void finish.current(), [])

  const onIdleKey = useBoardKeys(place)
  const clipboard = useBoardClipboard(place)

  const goOn = (ended: BoardPlace, side: 'below' | 'beside') => {
    if (ended.kind === 'spot') return parts.goTo(ended)
    const now = parts.board.getState().layout
    // After a name, the keyboard stays at the frame or line that has it.
    if (!now.items.has(ended.id)) return parts.goTo(ended)
    parts.edit(spotAfter(now, ended.id, side))
  }

  const onKeyDown = (event: React.KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposingKey(event)) return
    if (text.current === null) return onIdleKey(event)
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      goOn(end(), 'below')
    } else if (event.key === 'Tab') {
      event.preventDefault()
      goOn(end(), 'beside')
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      parts.goTo(end())
    }
  }

  const label = placeLabel(translate, layout, place, record, isHidden)
  const titleTop = isPlaced(record)
    ? (layoutNote(record).lines.find(({ kind }) => kind === 'title')?.y ?? noteMetrics.paddingY)
    : noteMetrics.paddingY
  const isName = record?.type === 'frame' || record?.type === 'connector'
  return (
    <>
      {/* A changed name of the focused field is not read aloud everywhere. */}
      <span className="visually-hidden" aria-live="polite">
        {label}
      </span>
      <textarea
        ref={field}
        className={classNames(
          isEditing ? styles.editing : styles.idle,
          isEditing && isPlaced(record) && styles[record.color],
        )}
        // The app asks by this whether the field is being typed into; panning by keys would fight it.
        data-cell-editor={isEditing ? 'editing' : 'idle'}
        style={{
          left: box.x,
          top: box.y,
          width: box.width,
          minHeight: box.height,
          padding: `${titleTop}px ${isName ? 16 : noteMetrics.paddingX}px ${noteMetrics.paddingY}px`,
          fontSize: boardType.noteTitle.fontSize,
          lineHeight: `${boardType.noteTitle.lineHeight}px`,
          fontWeight: isName ? boardType.frameName.weight : boardType.noteTitle.weight,
        }}
        aria-label={label}
        readOnly={!parts.canEdit}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        onBeforeInput={(event) => {
          // What was typed elsewhere is undone by the project's own history.
          const { nativeEvent } = event
          const isHistory =
            nativeEvent instanceof InputEvent && nativeEvent.inputType.startsWith('history')
          if (isHistory && text.current === null) event.preventDefault()
        }}
        onInput={() => {
          begin(false)
          keepSoon()
        }}
        onCompositionStart={() => {
          isComposing.current = true
          clearTimeout(timer.current)
          begin(false)
        }}
        onCompositionEnd={() => {
          isComposing.current = false
          keepSoon()
        }}
        onKeyDown={onKeyDown}
        onKeyUp={(event) => {
          if (event.key === ' ') parts.board.setState({ isPanning: false })
        }}
        onBlur={() => {
          isComposing.current = false
          parts.board.setState({ isPanning: false })
          if (text.current !== null) parts.goTo(end())
        }}
        onDoubleClick={() => begin(true)}
        {...(isEditing ? {} : clipboard)}
      />
    </>
  )
}
