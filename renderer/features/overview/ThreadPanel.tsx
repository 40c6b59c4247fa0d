/** How far the pain points were taken: counts along the thread, and where chains break. */

import { useState, type ReactNode } from 'react'
import type { Coverage } from '#shared/analysis/thread/chains.ts'
import { useTranslate, type TranslationKey } from '#renderer/i18n/i18n.ts'
import { useSession } from '#renderer/state/session.ts'
import { useThreadReport } from '#renderer/state/thread-report.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Panel } from '#renderer/ui/display/Panel.tsx'
import { BreakRow } from '#renderer/looks/BreakRow.tsx'
import styles from './ThreadPanel.module.css'

/** The stations of a pain point's way, with the count of those that came so far. */
const stations: readonly { readonly word: TranslationKey; readonly field: keyof Coverage }[] = [
  { word: 'thread.with_evidence', field: 'withEvidence' },
  { word: 'thread.with_question', field: 'withQuestion' },
  { word: 'thread.with_idea', field: 'withIdea' },
  { word: 'thread.with_prototype', field: 'withPrototype' },
  { word: 'thread.with_test', field: 'withTest' },
  { word: 'thread.with_improvement', field: 'withImprovement' },
  { word: 'thread.full', field: 'full' },
]

const fewBreaks = 5

export function ThreadPanel(): ReactNode {
  const translate = useTranslate()
  const { coverage, breaks } = useThreadReport()
  const goTo = useSession((session) => session.goTo)
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? breaks : breaks.slice(0, fewBreaks)
  const { painPoints, full } = coverage
  return (
    <Panel
      icon="thread"
      title={translate('thread.thread')}
      actions={
        <Button size="small" variant="ghost" onClick={() => goTo({ kind: 'thread' })}>
          {translate('thread.open')}
        </Button>
      }
    >
      {painPoints === 0 ? (
        <p className={styles.hint}>{translate('thread.no_pains')}</p>
      ) : (
        <>
          <p className={styles.sum}>
            <strong>{translate('thread.coverage', { full, count: painPoints })}</strong>
          </p>
          <dl className={styles.bars}>
            {stations.map(({ word, field }) => (
              <div key={field} className={styles.bar}>
                <dt>{translate(word)}</dt>
                <dd>
                  <span className={styles.track} aria-hidden="true">
                    <span
                      className={styles.fill}
                      style={{ width: `${(coverage[field] / painPoints) * 100}%` }}
                    />
                  </span>
                  <span className={styles.count}>
                    {coverage[field]}/{painPoints}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {breaks.length > 0 && (
        <section className={styles.breaks} aria-label={translate('thread.breaks')}>
          <h3 className={styles.heading}>
            {translate('thread.break_count', { count: breaks.length })}
          </h3>
          <ul>
            {shown.map((found) => (
              <BreakRow key={`${found.kind} ${found.recordId}`} found={found} />
            ))}
          </ul>
          {breaks.length > fewBreaks && (
            <Button size="small" variant="ghost" onClick={() => setIsWhole(!isWhole)}>
              {translate(isWhole ? 'thread.fewer' : 'thread.all_breaks', { count: breaks.length })}
            </Button>
          )}
        </section>
      )}
    </Panel>
  )
}
