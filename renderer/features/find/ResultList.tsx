/** Every place that was found, by where it lies; the arrow keys walk through it and show each on the page. */
import { useEffect, useId, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import { scrollToRow, useVisibleRows } from '#renderer/ui/lists/use-visible-rows.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './FindPanel.module.css'
import { homeIcon, homeWords } from './home-words.ts'
import { groupsOf, type Match, type MatchGroup } from './match.ts'
import { ResultRow } from './ResultRow.tsx'

const headHeight = 30
const rowHeight = 44

interface ResultListProps {
  readonly matches: readonly Match[]
  /** Key of the match one is at. */
  readonly current: string | null
  readonly isAsked: boolean
  readonly withReplacement: boolean
  readonly onGo: (match: Match) => void
  /** Goes there with the keyboard. */
  readonly onEnter: (match: Match) => void
}

type Row =
  | { readonly kind: 'head'; readonly group: MatchGroup }
  | { readonly kind: 'match'; readonly match: Match; readonly number: number }

export function ResultList(props: ResultListProps): ReactNode {
  const { matches, current, isAsked, withReplacement, onGo, onEnter } = props
  const translate = useTranslate()
  const { store } = useDocument().workbench
  const listId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const { rows, tops } = useMemo(() => rowsOf(matches), [matches])
  const { first, end } = useVisibleRows(scroller, tops)
  const index = matches.findIndex(({ key }) => key === current)
  const active = Math.max(index, 0)

  useEffect(() => {
    const at = rows.findIndex((row) => row.kind === 'match' && row.match.key === current)
    if (at !== -1) scrollToRow(scroller.current, tops[at] ?? 0, tops[at + 1] ?? 0, headHeight)
  }, [current, rows, tops])

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposingKey(event) || matches.length === 0) return
    const last = matches.length - 1
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: index === -1 ? 0 : Math.min(index + 1, last),
      ArrowUp: Math.max(active - 1, 0),
      Home: 0,
      End: last,
      PageDown: Math.min(active + 10, last),
      PageUp: Math.max(active - 10, 0),
    }
    const target = targets[event.key]
    const match = matches[target ?? active]
    if (match === undefined) return
    if (target !== undefined) {
      event.preventDefault()
      onGo(match)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      onEnter(match)
    }
  }

  if (!isAsked || matches.length === 0) {
    return (
      <div className={styles.empty}>
        <p>{translate(isAsked ? 'find.none_hint' : 'find.hint')}</p>
        {!isAsked && <p className={styles.example}>{translate('find.example')}</p>}
      </div>
    )
  }
  return (
    <div ref={scroller} className={styles.results}>
      <div
        role="listbox"
        aria-label={translate('find.results')}
        aria-activedescendant={index === -1 ? undefined : `${listId}-${index}`}
        tabIndex={0}
        className={styles.list}
        style={{ height: tops.at(-1) }}
        onKeyDown={onKeyDown}
      >
        {rows.slice(first, end).map((row, n) => {
          const top = tops[first + n] ?? 0
          if (row.kind === 'head') {
            const { home, matches: own, key } = row.group
            return (
              <div key={key} role="presentation" className={styles.group} style={{ top }}>
                <Icon name={homeIcon(home)} size={14} />
                <span className={styles.words}>{homeWords(translate, store, home)}</span>
                <span>{own.length}</span>
              </div>
            )
          }
          const { match, number } = row
          return (
            <div
              key={match.key}
              id={`${listId}-${number}`}
              role="option"
              aria-selected={match.key === current}
              aria-setsize={matches.length}
              aria-posinset={number + 1}
              className={styles.result}
              style={{ top }}
              onClick={() => onGo(match)}
              onDoubleClick={() => onEnter(match)}
            >
              <ResultRow match={match} withReplacement={withReplacement} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

function rowsOf(matches: readonly Match[]): {
  readonly rows: readonly Row[]
  readonly tops: readonly number[]
} {
  const rows: Row[] = []
  const tops: number[] = [0]
  let number = 0
  const add = (row: Row, height: number) => {
    rows.push(row)
    tops.push((tops.at(-1) ?? 0) + height)
  }
  for (const group of groupsOf(matches)) {
    add({ kind: 'head', group }, headHeight)
    for (const match of group.matches) {
      add({ kind: 'match', match, number }, rowHeight)
      number++
    }
  }
  return { rows, tops }
}
