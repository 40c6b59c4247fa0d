/** Who said something, and when; for a resolved conversation, that it is. */

import { useState, type ReactNode } from 'react'
import type { Comment } from '#shared/model/records/comment.ts'
import { formatDate, formatRelativeTime, formatTime } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { useRecord } from '#renderer/state/document-hooks.ts'
import styles from './Remarks.module.css'

export function Said({ comment }: { readonly comment: Comment }): ReactNode {
  const translate = useTranslate()
  const { language } = useLanguage()
  const [now] = useState(() => Date.now())
  const author = useRecord('participant', comment.authorId ?? '')
  const { createdAt, isResolved } = comment
  const moment = `${formatDate(createdAt, language)} ${formatTime(createdAt, language)}`
  return (
    <span className={styles.said}>
      <strong className={styles.author}>{author?.name || translate('remarks.nobody')}</strong>
      <time dateTime={new Date(createdAt).toISOString()} title={moment}>
        {formatRelativeTime(createdAt, language, Math.max(now, createdAt))}
      </time>
      {isResolved && <span>· {translate('remarks.resolved')}</span>}
    </span>
  )
}
