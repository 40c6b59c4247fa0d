/**
 * The keyboard's place on the map: one text area that is always there, so that the first letter of
 * a new card, Korean or not, lands in the field it stays in. It is unseen until something is typed.
 */

import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type Ref } from 'react'
import { emptySpace, isEmotionLane, walk, type CellPlace } from '#shared/layout/cell-walk.ts'
import type { Box } from '#shared/base/geometry.ts'
import { cardMetrics, typeMetrics } from '#shared/layout/card-metrics.ts'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { useSession } from '#renderer/state/session.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { CellText } from './cell-text.ts'
import { placeLabel } from './place-label.ts'
import { useCellKeys } from './use-cell-keys.ts'
import { useCellClipboard } from './use-cell-clipboard.ts'
import { useMap, useView } from '#renderer/features/journey/map/map-context.ts'
import styles from './CellEditor.module.css'

export interface CellEditorHandle {
  focus(): void
  /** Opens the text at the place that the editor was last given. */
  edit(): void
}

interface CellEditorProps {
  readonly place: CellPlace
  /** Where the place is on the sheet. */
  readonly box: Box
  readonly ref: Ref<CellEditorHandle>
}

/** The same as on cards, so that nothing moves when a card becomes a field. */
const look = {
  padding: `${cardMetrics.paddingY}px ${cardMetrics.paddingX}px`,
  fontSize: typeMetrics.cardTitle.fontSize,
  lineHeight: `${typeMetrics.cardTitle.lineHeight}px`,
} as const

/** How long what was typed may wait before it is kept, in ms; a syllable is finished first. */
const keepDelay = 200

export function CellEditor({ place, box, ref }: CellEditorProps) {
  const map = useMap()
  const view = useView()
  const translate = useTranslate()
  const { language } = useLanguage()
  const { workbench } = useDocument()
  const field = useRef<HTMLTextAreaElement>(null)
  const text = useRef<CellText | null>(null)
  const isComposing = useRef(false)
  const timer = useRef(0)
  const lastKept = useRef(0)
  const [isEditing, setEditing] = useState(false)
  const isEmotion = isEmotionLane(view, place.laneId)

  const begin = (withTitle: boolean) => {
    if (text.current !== null || isEmotion || !map.canEdit) return
    text.current = new CellText(workbench, place)
    lastKept.current = performance.now()
    const element = field.current
    if (withTitle && element !== null) {
      element.value = text.current.title()
      element.setSelectionRange(element.value.length, element.value.length)
    }
    setEditing(true)
  }

  const end = (how: 'finish' | 'cancel'): CellPlace => {
    clearTimeout(timer.current)
    const ended = text.current
    const element = field.current
    if (ended === null || element === null) return place
    text.current = null
    if (how === 'finish') ended.finish(element.value)
    else ended.cancel()
    element.value = ''
    setEditing(false)
    return { ...ended.place, itemId: ended.itemId }
  }

  const keepNow = () => {
    clearTimeout(timer.current)
    const element = field.current
    const editing = text.current
    if (editing === null || element === null || isComposing.current) return
    lastKept.current = performance.now()
    const wasNew = editing.itemId === null
    editing.keep(element.value)
    if (wasNew && editing.itemId !== null) map.goTo({ ...place, itemId: editing.itemId })
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
  // Whoever unmounts the map while a letter is waiting must not lose it.
  const finish = useRef(end)
  useEffect(() => {
    finish.current = end
  })
  useEffect(() => () => void finish.current('finish'), [])

  const onIdleKey = useCellKeys(place, () => begin(true))
  const clipboard = useCellClipboard(place)

  const onKeyDown = (event: React.KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposingKey(event)) return
    if (text.current === null) return onIdleKey(event)
    if (event.key === 'Enter' && event.altKey) {
      event.preventDefault()
      const { selectionStart, selectionEnd } = event.currentTarget
      event.currentTarget.setRangeText('\n', selectionStart, selectionEnd, 'end')
      keepSoon()
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      const ended = end('finish')
      const next = walk(map.map.getState().view, ended, 'down')
      const isInSameCell = next.laneId === ended.laneId && next.itemId !== ended.itemId
      // After the last card the next one is written below it: cards at speaking pace.
      map.goTo(isInSameCell ? next : emptySpace(ended))
    } else if (event.key === 'Tab') {
      event.preventDefault()
      const ended = end('finish')
      const next = walk(map.map.getState().view, ended, event.shiftKey ? 'left' : 'right')
      // At the edge the next letters must not replace what was just written.
      map.goTo(next.stepId === ended.stepId ? emptySpace(ended) : next)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      map.goTo(end('cancel'))
    }
  }

  const label = placeLabel({ translate, language }, view, place)
  return (
    <>
      {/* A changed name of the focused field is not read aloud everywhere. */}
      <span className="visually-hidden" aria-live="polite">
        {label}
      </span>
      <textarea
        ref={field}
        className={isEditing ? styles.editing : isEmotion ? styles.unseen : styles.idle}
        // Keyboard panning would fight with typing.
        data-cell-editor={isEditing ? 'editing' : 'idle'}
        style={{ left: box.x, top: box.y, width: box.width, minHeight: box.height, ...look }}
        aria-label={label}
        readOnly={isEmotion || !map.canEdit}
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
        onBlur={() => {
          isComposing.current = false
          if (text.current !== null) map.goTo(end('finish'))
        }}
        onFocus={() => {
          // Nothing is chosen yet: what is typed now must not replace a card.
          if (useSession.getState().cursor === null) map.goTo(emptySpace(place), [])
        }}
        onDoubleClick={() => begin(true)}
        {...(isEditing ? {} : clipboard)}
      />
    </>
  )
}
