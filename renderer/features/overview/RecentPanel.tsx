/** What changed lately: the steps of this session by name, and before them what was added when. */

import type { ReactNode } from 'react'
import { additionsBefore } from '#shared/analysis/recent-changes.ts'
import { commandKey, useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { formatRelativeTime } from '#renderer/i18n/format.ts'
import { lookOf } from '#renderer/looks/record-look.ts'
import { useRecentSteps, useSelected } from '#renderer/state/document-hooks.ts'
import { useGoToRecord } from '#renderer/state/go-to-record.ts'
import { Panel } from '#renderer/ui/display/Panel.tsx'
import styles from './RecentPanel.module.css'

const most = 6

export function RecentPanel({ now }: { readonly now: number }): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const goTo = useGoToRecord()
  const steps = useRecentSteps(most)
  const begun = steps.at(-1)?.doneAt ?? now
  const additions = useSelected((reader) => additionsBefore(reader, begun, most), [begun])
  const older = additions.slice(0, most - steps.length)
  if (steps.length + older.length === 0) return null
  const when = (at: number) => (
    <span className={styles.when}>{formatRelativeTime(at, language, Math.max(now, at))}</span>
  )
  return (
    <Panel icon="history" title={translate('project.recent')}>
      <ul className={styles.list}>
        {steps.map((step, n) => (
          <li key={`${step.doneAt} ${n}`}>
            <span className={styles.what}>
              {translate(commandKey(step.commandId), step.labelArgs)}
            </span>
            {when(step.doneAt)}
          </li>
        ))}
        {older.map(({ type, recordId, count, at }) => (
          <li key={`${type} ${at}`}>
            <button type="button" className={styles.what} onClick={() => goTo(recordId)}>
              {type === 'link' || type === 'board-move' || type === 'vote-round'
                ? translate(`project.recent_${type}`, { count })
                : translate('project.recent_added', { kind: translate(lookOf(type).word), count })}
            </button>
            {when(at)}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
