/** The bar below the thread: the selected chain in figures, and the way to its one-page story. */

import { useState, type ReactNode } from 'react'
import { chainStory } from '#shared/analysis/thread/chain-story.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { listTitle } from '#renderer/looks/record-look.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { useSurfaceActions } from '#renderer/state/actions.ts'
import { useSession } from '#renderer/state/session.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { StoryPresenter } from './story/StoryPresenter.tsx'
import { useThreadParts } from './thread-context.ts'
import styles from './ThreadFoot.module.css'

export function ThreadFoot(): ReactNode {
  const translate = useTranslate()
  const { report } = useThreadParts()
  const { workbench } = useDocument()
  const [isTelling, setIsTelling] = useState(false)
  const selectedId = useSession(({ selectedIds }) => selectedIds[0])
  const record = selectedId === undefined ? undefined : workbench.store.find(selectedId)
  const story = record === undefined ? null : chainStory(workbench.store, record.id)
  useSurfaceActions('stories', story === null ? {} : { 'view.present': () => setIsTelling(true) })
  if (record === undefined || story === null) {
    return report.graph.nodes.size === 0 ? null : (
      <footer className={styles.foot}>
        <span className={styles.hint}>{translate('thread.choose')}</span>
      </footer>
    )
  }
  const sources = new Set(
    story.evidence.map(({ evidence }) => evidence.source || evidence.participantCode),
  )
  return (
    <footer className={styles.foot}>
      <strong className={styles.name}>{listTitle(translate, workbench.store, record)}</strong>
      <span>
        {translate('thread.foot_evidence', {
          count: story.evidence.length,
          sources: sources.size,
        })}
      </span>
      <span>
        {translate('thread.foot_ideas', {
          ideas: story.ideas.length,
          prototypes: story.prototypes.length,
          tests: story.tests.length,
        })}
      </span>
      <span>{translate('thread.foot_changes', { count: story.changes.length })}</span>
      <span className={styles.spring} />
      <Button size="small" icon="present" onClick={() => setIsTelling(true)}>
        {translate('thread.story')}
      </Button>
      {isTelling && <StoryPresenter recordId={record.id} onClose={() => setIsTelling(false)} />}
    </footer>
  )
}
