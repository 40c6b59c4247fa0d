/** Before a vote: ideas that say nearly the same, each pair made one with a press. */

import { useMemo, useState, type ReactNode } from 'react'
import { mergeNotes } from '#shared/commands/boards/note-commands.ts'
import type { Idea } from '#shared/model/records/idea.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { nameOr } from '#renderer/i18n/names.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { nearDuplicates } from './near-duplicates.ts'
import styles from './MergeIdeas.module.css'

export function MergeIdeas({ ideas }: { readonly ideas: readonly Idea[] }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  /** Pairs that are not the same after all. */
  const [different, setDifferent] = useState<ReadonlySet<string>>(new Set())
  const titles = new Map(ideas.map(({ id, title }) => [id, nameOr(translate, title)]))
  const pairs = useMemo(() => nearDuplicates(ideas), [ideas]).filter(
    (pair) => !different.has(pair.join(' ')),
  )
  if (pairs.length === 0) return null
  return (
    <section className={styles.merge} aria-label={translate('boards.near_duplicates')}>
      <p className={styles.title}>{translate('boards.near_duplicates')}</p>
      <ul className={styles.pairs}>
        {pairs.map((pair) => {
          const [keptId, mergedId] = pair
          return (
            <li key={pair.join(' ')} className={styles.pair}>
              <span className={styles.names}>
                {titles.get(keptId)} <span aria-hidden="true">≈</span> {titles.get(mergedId)}
              </span>
              <Button
                size="small"
                onClick={() => run(mergeNotes, { keptId, mergedIds: [mergedId] })}
              >
                {translate('boards.merge')}
              </Button>
              <Button
                size="small"
                variant="ghost"
                onClick={() => setDifferent(new Set([...different, pair.join(' ')]))}
              >
                {translate('boards.keep_both')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
