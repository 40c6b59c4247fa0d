/** How all participants together got on with one task: successes with their interval, and the time. */

import type { ReactNode } from 'react'
import { summarizeNumbers } from '#shared/analysis/statistics/number-summary.ts'
import { shareEstimate } from '#shared/analysis/statistics/share.ts'
import { formatNumber } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import styles from './SessionsPanel.module.css'

export function TaskSummary({ taskId }: { readonly taskId: string }): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const results = useSelected(
    (reader) => reader.pointingAt('task-result', 'taskId', taskId),
    [taskId],
  )
  const successes = results.filter(({ outcome }) => outcome === 'success').length
  const estimate = shareEstimate({ successes, trials: results.length })
  const times = summarizeNumbers(
    results.flatMap(({ seconds }) => (seconds === null ? [] : [seconds])),
  )
  return (
    <td className={styles.summary}>
      {estimate !== null && (
        <span>
          {translate('testing.task_share', {
            successes,
            trials: results.length,
            low: formatNumber(estimate.low * 100, language, 0),
            high: formatNumber(estimate.high * 100, language, 0),
          })}
        </span>
      )}
      {times !== null && (
        <span>
          {translate('testing.task_time', { seconds: formatNumber(times.median, language, 0) })}
        </span>
      )}
    </td>
  )
}
