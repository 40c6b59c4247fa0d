/** Findings of one severity under a heading; a long list shows its beginning first. */

import { useId, useState, type ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import styles from './LintPanel.module.css'

const shownAtFirst = 50

interface FindingGroupProps {
  readonly title: string
  /** One row per finding. */
  readonly rows: readonly ReactNode[]
}

export function FindingGroup({ title, rows }: FindingGroupProps): ReactNode {
  const translate = useTranslate()
  const id = useId()
  const [most, setMost] = useState(shownAtFirst)
  if (rows.length === 0) return null
  const hidden = rows.length - most
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      <ul>{rows.slice(0, most)}</ul>
      {hidden > 0 && (
        <Button size="small" variant="ghost" onClick={() => setMost(most * 4)}>
          {translate('lint.more', { count: hidden })}
        </Button>
      )}
    </section>
  )
}
