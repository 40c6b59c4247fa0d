/** The headings of the table: each sorts by its column; the arrow keys walk through them. */

import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { columnWidth, isFigure } from '#shared/layout/table/table-columns.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useJourneyTable } from '#renderer/state/journey-table.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './TableGrid.module.css'
import { headHeight, numberWidth } from './table-metrics.ts'
import { useTable } from './table-parts.ts'
import { columnWord } from './table-reading.ts'

export function TableHead(): ReactNode {
  const translate = useTranslate()
  const { columns } = useTable()
  const { sort, sortBy } = useJourneyTable()
  const [reached, setReached] = useState(0)
  const line = useRef<HTMLDivElement>(null)
  const at = Math.min(reached, columns.length - 1)

  function onKeyDown(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: columns.length - 1,
    }
    const next = steps[event.key]
    if (next === undefined || columns[next] === undefined) return
    event.preventDefault()
    setReached(next)
    line.current?.querySelectorAll<HTMLElement>('button')[next]?.focus()
  }

  return (
    <div role="rowgroup" className={styles.head} style={{ height: headHeight }}>
      <div ref={line} role="row" aria-rowindex={1} className={styles.headRow} onKeyDown={onKeyDown}>
        <div
          role="columnheader"
          aria-colindex={1}
          className={styles.number}
          style={{ width: numberWidth }}
        >
          <span className="visually-hidden">{translate('table.number')}</span>
        </div>
        {columns.map((column, n) => {
          const isSorted = sort?.column === column
          return (
            <div
              key={column}
              role="columnheader"
              aria-colindex={n + 2}
              aria-sort={!isSorted ? 'none' : sort.isDescending ? 'descending' : 'ascending'}
              className={classNames(
                styles.heading,
                column === 'title' && styles.title,
                isFigure(column) && styles.figure,
              )}
              style={{ width: columnWidth(column) }}
            >
              <button
                type="button"
                tabIndex={n === at ? 0 : -1}
                className={styles.sort}
                title={translate('table.sort_by', { column: translate(columnWord(column)) })}
                onFocus={() => setReached(n)}
                onClick={() => sortBy(column)}
              >
                <span className={styles.words}>{translate(columnWord(column))}</span>
                {isSorted && <Icon name={sort.isDescending ? 'move-down' : 'move-up'} size={12} />}
              </button>
            </div>
          )
        })}
      </div>
    </div>
  )
}
