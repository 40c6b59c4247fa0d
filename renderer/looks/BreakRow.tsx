/** One place where the thread breaks: what is missing, at which record, and the action that mends it. */

import type { ReactNode } from 'react'
import type { ThreadBreak } from '#shared/analysis/thread/thread-break.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { mendWord } from './mend-word.ts'
import { listTitle, lookOf } from './record-look.ts'
import { useDocument, useSelected } from '#renderer/state/document-hooks.ts'
import { useGoToRecord } from '#renderer/state/go-to-record.ts'
import { useMend } from '#renderer/state/use-mend.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './BreakRow.module.css'

export function BreakRow({ found }: { readonly found: ThreadBreak }): ReactNode {
  const translate = useTranslate()
  const goTo = useGoToRecord()
  const mend = useMend()
  const { isReadOnly } = useDocument()
  const { recordId, kind } = found
  const record = useSelected((reader) => reader.find(recordId), [recordId])
  const title = useSelected(
    (reader) => (record === undefined ? '' : listTitle(translate, reader, record)),
    [record, translate],
  )
  if (record === undefined) return null
  return (
    <li className={styles.row}>
      <Icon name={lookOf(record.type).icon} size={14} />
      <span className={styles.words}>
        <button type="button" className={styles.title} onClick={() => goTo(recordId)}>
          {title}
        </button>
        <span className={styles.kind}>{translate(`thread.break_${kind}`)}</span>
      </span>
      <Button
        size="small"
        disabled={isReadOnly}
        onClick={() =>
          mend(found.mend, {
            title: kind === 'pain-without-question' ? `${translate('thread.question_start')} ` : '',
            toBeName: translate('thread.to_be_name'),
          })
        }
      >
        {translate(mendWord(found))}
      </Button>
    </li>
  )
}
