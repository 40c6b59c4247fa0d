/** One conversation: what was said, the answers, and what can be done with it. */

import { useState, type ReactNode } from 'react'
import { cleanText } from '#shared/base/text.ts'
import {
  editComment,
  removeComment,
  reopenComment,
  replyToComment,
  resolveComment,
} from '#shared/commands/remarks/comment-commands.ts'
import type { Comment } from '#shared/model/records/comment.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { offerUndo } from '#renderer/state/undo-offer.ts'
import { useTextEdits } from '#renderer/state/use-text-edits.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { InlineEdit } from '#renderer/ui/fields/InlineEdit.tsx'
import { Menu } from '#renderer/ui/overlays/Menu.tsx'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { CommentForm } from './CommentForm.tsx'
import { Said } from './Said.tsx'
import { useWriter } from './use-writer.ts'
import styles from './Remarks.module.css'

export function Conversation({ head }: { readonly head: Comment }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const writer = useWriter()
  const { isReadOnly } = useDocument()
  const [isAnswering, setIsAnswering] = useState(false)
  const answers = useSelected(
    (reader) =>
      [...reader.pointingAt('comment', 'replyToId', head.id)].sort(
        (a, b) => a.createdAt - b.createdAt,
      ),
    [head.id],
  )
  return (
    <li
      className={classNames(styles.conversation, head.isResolved && styles.resolved)}
      data-comment={head.id}
      tabIndex={-1}
    >
      <CommentText comment={head} />
      {answers.length > 0 && (
        <ul className={styles.answers}>
          {answers.map((answer) => (
            <li key={answer.id}>
              <CommentText comment={answer} />
            </li>
          ))}
        </ul>
      )}
      {isAnswering && (
        <CommentForm
          label={translate('remarks.reply')}
          placeholder={translate('remarks.reply_hint')}
          sendLabel={translate('remarks.reply')}
          hint={writer.name === '' ? '' : translate('remarks.writing_as', { name: writer.name })}
          autoFocus
          onCancel={() => setIsAnswering(false)}
          onSend={(text) => {
            run(replyToComment, { commentId: head.id, text, authorId: writer.id })
            setIsAnswering(false)
          }}
        />
      )}
      {!isReadOnly && (
        <div className={styles.verbs}>
          {!isAnswering && (
            <Button size="small" variant="ghost" onClick={() => setIsAnswering(true)}>
              {translate('remarks.reply')}
            </Button>
          )}
          <Button
            size="small"
            variant="ghost"
            icon={head.isResolved ? 'undo' : 'check'}
            onClick={() =>
              run(head.isResolved ? reopenComment : resolveComment, { commentId: head.id })
            }
          >
            {translate(head.isResolved ? 'remarks.reopen' : 'remarks.resolve')}
          </Button>
        </div>
      )}
    </li>
  )
}

/** One comment or answer, edited where it stands. */
function CommentText({ comment }: { readonly comment: Comment }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const document = useDocument()
  const toasts = useToasts()
  const edits = useTextEdits({
    recordId: comment.id,
    fieldName: 'text',
    stored: comment.text,
    clean: cleanText,
    write: (text, how) => run(editComment, { commentId: comment.id, text }, how),
  })

  function remove(): void {
    run(removeComment, { commentId: comment.id })
    offerUndo(document, (undo) => {
      const action = { label: translate('common.undo'), onAction: undo }
      const toast = toasts.show({ text: translate('remarks.deleted_comment'), action })
      return () => toasts.dismiss(toast)
    })
  }

  return (
    <div className={styles.comment}>
      <div className={styles.line}>
        <Said comment={comment} />
        {!document.isReadOnly && (
          <Menu
            align="end"
            trigger={<IconButton icon="menu" size="small" label={translate('remarks.more')} />}
            items={[
              {
                label: translate('common.delete'),
                icon: 'delete',
                isDanger: true,
                onSelect: remove,
              },
            ]}
          />
        )}
      </div>
      {document.isReadOnly ? (
        <p className={styles.text}>{comment.text}</p>
      ) : (
        <InlineEdit {...edits} label={translate('remarks.comment_text')} lines="many" />
      )}
    </div>
  )
}
