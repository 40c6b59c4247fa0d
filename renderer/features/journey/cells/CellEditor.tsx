/**
 * The keyboard's place on the map: one text area that is always there, so that the first letter of
 * a new card, Korean or not, lands in the field it stays in. It is unseen until something is typed.
 */

import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type Ref } from 'react'
import {
  emptySpace,
  holdsCards,
  walk,
  type CellPlace,
  type Direction,
} from '#shared/layout/cell-walk.ts'
import type { Box } from '#shared/base/geometry.ts'
import { cardMetrics, typeMetrics } from '#shared/layout/card-metrics.ts'
import { afterPaint } from '#renderer/state/after-paint.ts'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { useSession } from '#renderer/state/session.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { CellOffers } from './CellOffers.tsx'
import { CellText } from './cell-text.ts'
import { placeLabel } from './place-label.ts'
import { useBesideLabel } from './use-beside-label.ts'
import { useCellKeys } from './use-cell-keys.ts'
import { useCellClipboard } from './use-cell-clipboard.ts'
import { arrows } from './cell-ways.ts'
import { RangeMark } from './RangeMark.tsx'
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
  const callOff = useRef<() => void>(() => undefined)
  const lastKept = useRef(0)
  // Begun by typing, arrow keys go on to the next cell; in a text that was opened they move in it.
  const isTyped = useRef(false)
  const [isEditing, setEditing] = useState(false)
  const canWrite = holdsCards(view, place.laneId) && map.canEdit

  const begin = (withTitle: boolean) => {
    if (text.current !== null || !canWrite) return
    isTyped.current = !withTitle
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
    callOff.current()
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
    callOff.current()
    const element = field.current
    const editing = text.current
    if (editing === null || element === null || isComposing.current) return
    lastKept.current = performance.now()
    const wasNew = editing.itemId === null
    editing.keep(element.value)
    if (wasNew && editing.itemId !== null) map.goTo({ ...place, itemId: editing.itemId })
  }

  const isDue = () => performance.now() - lastKept.current > keepDelay

  const keepSoon = () => {
    if (isComposing.current) return
    callOff.current()
    // The letter is on screen first.
    if (isDue()) callOff.current = afterPaint(keepNow)
    else {
      const timer = setTimeout(keepNow, keepDelay)
      callOff.current = () => clearTimeout(timer)
    }
  }

  useImperativeHandle(ref, () => ({
    focus: () => field.current?.focus({ preventScroll: true }),
    edit: () => {
      field.current?.focus({ preventScroll: true })
      begin(true)
    },
  }))

  // A map that gets its first cells, as by undo, takes the keyboard that nobody else has.
  useEffect(
    () =>
      // Taking it makes the browser lay out the page, for which the picture need not wait.
      afterPaint(() => {
        if (document.activeElement === document.body) field.current?.focus({ preventScroll: true })
      }, 2),
    [],
  )
  useLayoutEffect(() => () => callOff.current(), [])
  // Whoever unmounts the map while a letter is waiting must not lose it.
  const finish = useRef(end)
  useEffect(() => {
    finish.current = end
  })
  useEffect(() => () => void finish.current('finish'), [])

  const onIdleKey = useCellKeys(place, () => begin(true))
  const clipboard = useCellClipboard(place)
  const { onCopy, onCut, onPaste } = clipboard

  const goOn = (direction: Direction) => {
    const ended = end('finish')
    const next = walk(map.map.getState().view, ended, direction)
    // At the edge the next letters must not replace what was just written.
    map.goTo(isSamePlace(next, ended) ? emptySpace(ended) : next)
  }

  const goOnBelow = () => {
    const ended = end('finish')
    const next = walk(map.map.getState().view, ended, 'down')
    const isInSameCell = next.laneId === ended.laneId && next.itemId !== ended.itemId
    // After the last card the next one is written below it: cards at speaking pace. Who writes
    // nothing there goes on to the next lane.
    map.goTo(isInSameCell || ended.itemId === null ? next : emptySpace(ended))
  }

  const onKeyDown = (event: React.KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposingKey(event)) return
    if (text.current === null) {
      clipboard.onPasteKey(event)
      return onIdleKey(event)
    }
    const { key, shiftKey } = event
    const direction = isTyped.current && !hasModifier(event) ? arrows[key] : undefined
    if (key === 'Enter' && event.altKey) {
      event.preventDefault()
      const { selectionStart, selectionEnd } = event.currentTarget
      event.currentTarget.setRangeText('\n', selectionStart, selectionEnd, 'end')
      keepSoon()
    } else if (key === 'Enter' && shiftKey) {
      event.preventDefault()
      goOn('up')
    } else if (key === 'Enter') {
      event.preventDefault()
      goOnBelow()
    } else if (key === 'Tab') {
      event.preventDefault()
      goOn(shiftKey ? 'left' : 'right')
    } else if (direction !== undefined) {
      event.preventDefault()
      goOn(direction)
    } else if (key === 'F2') {
      event.preventDefault()
      isTyped.current = !isTyped.current
    } else if (key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      map.goTo(end('cancel'))
    }
  }

  const range = useSession((session) => session.range)
  const beside = useBesideLabel(map.journeyId, place)
  const label = [placeLabel({ translate, language }, view, place, range), beside]
    .filter(Boolean)
    .join('. ')
  return (
    <>
      <RangeMark />
      <CellOffers place={place} />
      {/* A changed name of the focused field is not read aloud everywhere. */}
      <span className="visually-hidden" aria-live="polite">
        {label}
      </span>
      <textarea
        ref={field}
        className={
          isEditing ? styles.editing : place.personaId !== null ? styles.unseen : styles.idle
        }
        // Keyboard panning would fight with typing.
        data-cell-editor={isEditing ? 'editing' : 'idle'}
        style={{ left: box.x, top: box.y, width: box.width, minHeight: box.height, ...look }}
        aria-label={label}
        readOnly={!canWrite}
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
          callOff.current()
          begin(false)
        }}
        onCompositionEnd={() => {
          isComposing.current = false
          // Somebody who types on and on is never silent for long enough; between two syllables is
          // the time, and a moment later the next one has begun.
          if (isDue()) keepNow()
          else keepSoon()
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
        onMouseDown={() => {
          isTyped.current = false
        }}
        onDoubleClick={() => begin(true)}
        {...(isEditing ? {} : { onCopy, onCut, onPaste })}
      />
    </>
  )
}

function hasModifier(event: React.KeyboardEvent): boolean {
  return event.shiftKey || event.altKey || event.ctrlKey || event.metaKey
}

function isSamePlace(a: CellPlace, b: CellPlace): boolean {
  return a.laneId === b.laneId && a.stepId === b.stepId && a.itemId === b.itemId
}
