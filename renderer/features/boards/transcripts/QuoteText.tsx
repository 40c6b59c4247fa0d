/** The text of a transcript to read: passages are selected by mouse or keys, quotes stand out in place. */

import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useSession } from '#renderer/state/session.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { quotesAt, segmentsOf, type Passage, type QuotedPassage } from './segments.ts'
import styles from './QuoteText.module.css'

interface QuoteTextProps {
  readonly text: string
  readonly quotes: readonly QuotedPassage[]
  /** What is selected; null where it is nothing. */
  readonly passage: Passage | null
  readonly onSelect: (passage: Passage | null) => void
  /** Null where nothing may be made. */
  readonly onQuote: (() => void) | null
}

/**
 * A field that cannot be written in lies over the drawn text: it brings the caret, the selection
 * and every key for them, and is what a screen reader reads.
 */
export function QuoteText({ text, quotes, passage, onSelect, onQuote }: QuoteTextProps): ReactNode {
  const translate = useTranslate()
  const select = useSession((session) => session.select)
  const selectedIds = useSession((session) => session.selectedIds)
  const field = useRef<HTMLTextAreaElement>(null)
  const drawn = useRef<HTMLDivElement>(null)

  useEffect(() => {
    drawn.current?.querySelector('[data-shown]')?.scrollIntoView({ block: 'nearest' })
  }, [selectedIds])

  const caret = useRef<Passage>({ start: 0, end: 0 })

  useEffect(() => {
    const element = field.current
    // React's own event of this name is not told of everything that would change the text.
    element?.addEventListener('beforeinput', refuse)
    return () => element?.removeEventListener('beforeinput', refuse)
  }, [])

  /** An input method writes without asking; what it wrote is taken back, and the caret with it. */
  function restore(): void {
    const { start, end } = caret.current
    requestAnimationFrame(() => field.current?.setSelectionRange(start, end))
  }

  function follow(): void {
    const { selectionStart: start = 0, selectionEnd: end = 0 } = field.current ?? {}
    caret.current = { start, end }
    if (start === end) {
      if (passage !== null) onSelect(null)
    } else if (passage?.start !== start || passage.end !== end) onSelect({ start, end })
  }

  /** Selects the evidence of the quote that the caret is in. */
  function showQuote(): boolean {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {}
    const [evidenceId] = selectionStart === selectionEnd ? quotesAt(quotes, selectionStart) : []
    if (evidenceId === undefined) return false
    select([evidenceId])
    return true
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (!showQuote()) onQuote?.()
  }

  return (
    <div className={styles.text}>
      <div ref={drawn} className={styles.drawn} aria-hidden="true">
        {segmentsOf(text, quotes, passage).map(
          ({ start, text: piece, evidenceIds, isSelected }) => (
            <span
              key={start}
              data-shown={evidenceIds.some((id) => selectedIds.includes(id)) || undefined}
              className={classNames(
                evidenceIds.length > 0 && styles.quote,
                evidenceIds.some((id) => selectedIds.includes(id)) && styles.shown,
                isSelected && styles.selected,
              )}
            >
              {piece}
            </span>
          ),
        )}
        {/* A line break at the end would else have no height. */}
        {'\u200b'}
      </div>
      <textarea
        ref={field}
        className={styles.field}
        aria-label={translate('boards.transcript_text')}
        aria-description={translate('boards.select_passage')}
        // One that says "readonly" to the browser has no caret that keys could move.
        aria-readonly="true"
        inputMode="none"
        spellCheck={false}
        value={text}
        onChange={restore}
        onSelect={follow}
        onClick={showQuote}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}

function refuse(event: Event): void {
  event.preventDefault()
}
