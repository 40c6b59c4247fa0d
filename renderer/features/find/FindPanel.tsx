/** The panel that finds and replaces: what to look for above, every place of it below. */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { useFind } from '#renderer/state/find.ts'
import { moveFocus } from '#renderer/state/focus-places.ts'
import { useGoToRecord } from '#renderer/state/go-to-record.ts'
import { useOfferActions } from '#renderer/state/offered-actions.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { FindFields } from './FindFields.tsx'
import styles from './FindPanel.module.css'
import type { Match } from './match.ts'
import { ResultList } from './ResultList.tsx'
import { useFoundMarks } from './use-found-marks.ts'
import { useMatches } from './use-matches.ts'
import { useReplace } from './use-replace.ts'

export function FindPanel(): ReactNode {
  const translate = useTranslate()
  const { isReadOnly } = useDocument()
  const { text, isReplacing, open, close } = useFind()
  const { find, matches, hasPlace } = useMatches()
  const [chosen, setChosen] = useState<{ readonly find: unknown; readonly key: string } | null>(
    null,
  )
  const goToRecord = useGoToRecord()
  const replace = useReplace()
  const panel = useRef<HTMLElement>(null)
  const before = useRef<Element | null>(null)
  // What was chosen among the places of one text says nothing about another one's.
  const current = chosen !== null && chosen.find === find ? chosen.key : null
  const index = matches.findIndex(({ key }) => key === current)
  const shown = matches[index]
  useFoundMarks(find, shown?.found ?? null)

  useEffect(() => {
    const { activeElement } = document
    if (panel.current?.contains(activeElement) === false) before.current = activeElement
  }, [])

  function go(match: Match | undefined, options = { keepsFocus: true }): void {
    if (match === undefined) return
    setChosen({ find, key: match.key })
    goToRecord(match.found.recordId, options)
  }

  function step(by: 1 | -1): void {
    const count = matches.length
    if (count === 0) return
    const from = index === -1 ? (by === 1 ? -1 : 0) : index
    go(matches[(from + by + count) % count])
  }

  function replaceShown(): void {
    if (shown === undefined) return step(1)
    // The place itself is gone afterwards; the next one takes its number.
    const next = matches[index + 1] ?? matches[0]
    replace([shown])
    if (next !== undefined && next !== shown) {
      goToRecord(next.found.recordId, { keepsFocus: true })
      setChosen({ find, key: keyAfter(shown, next) })
    }
  }

  function leave(): void {
    close()
    if (before.current instanceof HTMLElement && before.current.isConnected) {
      before.current.focus({ preventScroll: true })
    } else moveFocus('map')
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposingKey(event) || event.defaultPrevented || event.key !== 'Escape') return
    event.stopPropagation()
    leave()
  }

  useOfferActions('find', [
    { id: 'find.next', word: 'find.next', icon: 'move-down', shortcut: 'F3', run: () => step(1) },
    {
      id: 'find.previous',
      word: 'find.previous',
      icon: 'move-up',
      shortcut: 'Shift+F3',
      run: () => step(-1),
    },
  ])

  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-label={translate('find.title')}
      onKeyDown={onKeyDown}
    >
      <header className={styles.header}>
        <h2 className={styles.heading}>{translate('find.title')}</h2>
        {!isReadOnly && (
          <IconButton
            icon="replace"
            size="small"
            label={translate('find.show_replace')}
            isPressed={isReplacing}
            onClick={() => open(!isReplacing)}
          />
        )}
        <IconButton icon="close" size="small" label={translate('find.close')} onClick={leave} />
      </header>
      <FindFields
        hasPlace={hasPlace}
        canReplace={isReplacing && !isReadOnly}
        count={matches.length}
        index={index}
        openCount={matches.filter(({ lock }) => lock === null).length}
        onStep={step}
        onReplace={replaceShown}
        onReplaceAll={() => replace(matches)}
      />
      <ResultList
        matches={matches}
        current={current}
        isAsked={text.trim() !== ''}
        withReplacement={isReplacing && !isReadOnly}
        onGo={(match) => go(match)}
        onEnter={(match) => go(match, { keepsFocus: false })}
      />
    </section>
  )
}

/** The key that a match has once one before it was replaced: further places of the same text move up. */
function keyAfter(replaced: Match, next: Match): string {
  const { found } = replaced
  if (next.found !== found) return next.key
  return replaced.key
}
