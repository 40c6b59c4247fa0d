/** How many there are of each kind; kinds of which there are none are left out. */

import type { ReactNode } from 'react'
import type { RecordType } from '#shared/model/schema.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { lookOf } from '#renderer/looks/record-look.ts'
import styles from './BoardFields.module.css'

interface CountsProps {
  readonly counts: readonly { readonly type: RecordType; readonly count: number }[]
}

export function Counts({ counts }: CountsProps): ReactNode {
  const translate = useTranslate()
  const shown = counts.filter(({ count }) => count > 0)
  if (shown.length === 0) return <p className={styles.hint}>{translate('inspector.board_empty')}</p>
  return (
    <dl className={styles.counts}>
      {shown.map(({ type, count }) => (
        <div key={type} className={styles.count}>
          <dt>{translate(lookOf(type).word)}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}
