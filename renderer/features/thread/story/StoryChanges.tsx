/** What the improvements of a story changed on the to-be map: before and after. */

import type { ReactNode } from 'react'
import type { StoryChange } from '#shared/analysis/thread/story-map-parts.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { listTitle } from '#renderer/looks/record-look.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import styles from './StoryPage.module.css'

export function StoryChanges({ changes }: { readonly changes: readonly StoryChange[] }): ReactNode {
  const translate = useTranslate()
  const { store } = useDocument().workbench
  return changes.slice(0, 3).map(({ improvementId, now, before, isUnchanged }) => {
    const after = listTitle(translate, store, now)
    const was = before === null ? '' : listTitle(translate, store, before)
    const scores =
      now.type === 'touchpoint' && before?.type === 'touchpoint' && before.actual !== null
        ? [before.actual, now.actual ?? '–'].join(' → ')
        : ''
    return (
      <div key={`${improvementId} ${now.id}`} className={styles.change}>
        {was !== '' && was !== after && <s>{was}</s>}
        <span className={styles.strong}>{after}</span>
        {scores !== '' && <span>{translate('thread.actual_change', { scores })}</span>}
        {isUnchanged && (
          <span className={styles.nothing}>{translate('thread.still_unchanged')}</span>
        )}
      </div>
    )
  })
}
