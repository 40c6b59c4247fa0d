/** One conversation in the list; a press leads to what it is about and opens it there. */

import type { ReactNode } from 'react'
import type { Comment } from '#shared/model/records/comment.ts'
import { reopenComment, resolveComment } from '#shared/commands/remarks/comment-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { placeWords } from '#renderer/looks/place-words.ts'
import { listTitle, lookOf } from '#renderer/looks/record-look.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useGoToRecord } from '#renderer/state/go-to-record.ts'
import { useRemarksPanel } from '#renderer/state/remarks-panel.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { Said } from '#renderer/features/remarks/Said.tsx'
import styles from './RemarksPanel.module.css'

export function CommentRow({ head }: { readonly head: Comment }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const goTo = useGoToRecord()
  const { id, recordId, text, isResolved } = head
  const about = useSelected(
    (reader) => {
      const record = reader.find(recordId)
      if (record === undefined) return null
      const title = listTitle(translate, reader, record)
      return {
        icon: lookOf(record.type).icon,
        words: `${title} · ${placeWords(translate, reader, record)}`,
      }
    },
    [recordId, translate],
  )
  const answers = useSelected(
    (reader) => reader.pointingAt('comment', 'replyToId', id).length,
    [id],
  )
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.go}
        onClick={() => {
          goTo(recordId, { keepsFocus: true })
          useRemarksPanel.getState().focusOn(id)
        }}
      >
        <span className={styles.words}>
          <span className={styles.text}>{text}</span>
          {about !== null && (
            <span className={styles.about}>
              <Icon name={about.icon} size={12} />
              {about.words}
            </span>
          )}
        </span>
        <span className={styles.facts}>
          {answers > 0 && <span>{translate('remarks.reply_count', { count: answers })}</span>}
          <Said comment={head} />
        </span>
      </button>
      {!isReadOnly && (
        <Button
          size="small"
          variant="ghost"
          icon={isResolved ? 'undo' : 'check'}
          onClick={() => run(isResolved ? reopenComment : resolveComment, { commentId: id })}
        >
          {translate(isResolved ? 'remarks.reopen' : 'remarks.resolve')}
        </Button>
      )}
    </li>
  )
}
