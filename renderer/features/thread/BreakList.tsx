/** Where chains end, each with the one action that mends it. */

import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { BreakRow } from '#renderer/looks/BreakRow.tsx'
import { useThreadParts } from './thread-context.ts'
import styles from './ThreadList.module.css'

export function BreakList(): ReactNode {
  const translate = useTranslate()
  const { report } = useThreadParts()
  if (report.breaks.length === 0) return null
  return (
    <section aria-label={translate('thread.breaks')}>
      <h2 className={styles.heading}>
        {translate('thread.break_count', { count: report.breaks.length })}
      </h2>
      <ul className={styles.chains}>
        {report.breaks.map((found) => (
          <BreakRow key={`${found.kind} ${found.recordId}`} found={found} />
        ))}
      </ul>
    </section>
  )
}
