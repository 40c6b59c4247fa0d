/** How much a version holds, and how much there is now where that differs. */

import type { ReactNode } from 'react'
import type { RecordType } from '#shared/model/schema.ts'
import type { RecordReader, RecordStore } from '#shared/store/record-store.ts'
import { useTranslate, type TranslationKey } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import styles from './HistoryPage.module.css'

const counted = ['journey', 'persona', 'card', 'touchpoint', 'pain-point', 'board', 'idea'] as const

const words: Readonly<Record<(typeof counted)[number], TranslationKey>> = {
  journey: 'history.count_journey',
  persona: 'history.count_persona',
  card: 'history.count_card',
  touchpoint: 'history.count_touchpoint',
  'pain-point': 'history.count_pain-point',
  board: 'history.count_board',
  idea: 'history.count_idea',
}

export function VersionCounts({ store }: { readonly store: RecordStore }): ReactNode {
  const translate = useTranslate()
  const then = countsIn(store)
  const now = useSelected(countsIn, [])
  return (
    <dl className={styles.counts}>
      {counted.map((type, n) => (
        <div key={type}>
          <dt>{translate(words[type])}</dt>
          <dd>
            {then[n]}
            {then[n] !== now[n] && (
              <span className={styles.quiet}>
                {translate('history.now', { count: now[n] ?? 0 })}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function countsIn(reader: RecordReader): readonly number[] {
  return counted.map((type: RecordType) => reader.all(type).length)
}
