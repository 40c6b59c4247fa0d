/** The conversations about one record: the open ones, the resolved ones on request, and a new one. */

import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { addComment } from '#shared/commands/remarks/comment-commands.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument, useRun, useSelected } from '#renderer/state/document-hooks.ts'
import { useOfferActions } from '#renderer/state/offered-actions.ts'
import { useRemarksPanel } from '#renderer/state/remarks-panel.ts'
import { useSession } from '#renderer/state/session.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { CommentForm } from './CommentForm.tsx'
import { Conversation } from './Conversation.tsx'
import { useWriter } from './use-writer.ts'
import styles from './Remarks.module.css'

export function Comments({ recordId }: { readonly recordId: string }): ReactNode {
  const translate = useTranslate()
  const run = useRun()
  const { isReadOnly } = useDocument()
  const writer = useWriter()
  const id = useId()
  const section = useRef<HTMLElement>(null)
  const heads = useSelected(
    (reader) =>
      reader
        .pointingAt('comment', 'recordId', recordId)
        .filter(({ replyToId }) => replyToId === null)
        .sort((a, b) => a.createdAt - b.createdAt),
    [recordId],
  )
  const focusedId = useRemarksPanel((state) => state.focusedId)
  const isFocusedResolved = heads.some((head) => head.id === focusedId && head.isResolved)
  const [showsResolved, setShowsResolved] = useState(isFocusedResolved)
  const isShowingResolved = showsResolved || isFocusedResolved
  const resolved = heads.filter(({ isResolved }) => isResolved)
  const shown = isShowingResolved ? heads : heads.filter(({ isResolved }) => !isResolved)

  // Somebody was led to a conversation: it comes into sight and is read from there.
  useEffect(() => {
    if (focusedId === null || !heads.some((head) => head.id === focusedId)) return
    const frame = requestAnimationFrame(() => {
      const found = section.current?.querySelector<HTMLElement>(`[data-comment="${focusedId}"]`)
      found?.scrollIntoView({ block: 'nearest' })
      found?.focus()
      useRemarksPanel.getState().focusOn(null)
      if (isFocusedResolved) setShowsResolved(true)
    })
    return () => cancelAnimationFrame(frame)
  }, [focusedId, heads, isFocusedResolved])

  useOfferActions('comment', [
    {
      id: 'comment.write',
      word: 'remarks.comment_add',
      icon: 'comment',
      shortcut: 'Mod+Alt+M',
      group: 'selection',
      isEnabled: !isReadOnly,
      run: () => {
        useSession.getState().setInspectorOpen(true)
        section.current?.querySelector<HTMLElement>('[data-new-comment] textarea')?.focus()
      },
    },
  ])

  return (
    <section ref={section} aria-labelledby={id} className={styles.comments}>
      <div className={styles.line}>
        <h3 id={id} className={styles.heading}>
          {translate('remarks.comments')}
        </h3>
        {resolved.length > 0 && (
          <Button
            size="small"
            variant="ghost"
            aria-expanded={isShowingResolved}
            onClick={() => {
              useRemarksPanel.getState().focusOn(null)
              setShowsResolved(!isShowingResolved)
            }}
          >
            {isShowingResolved
              ? translate('remarks.resolved_hide')
              : translate('remarks.resolved_show', { count: resolved.length })}
          </Button>
        )}
      </div>
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((head) => (
            <Conversation key={head.id} head={head} />
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <div data-new-comment>
          <CommentForm
            label={translate('remarks.comment_text')}
            placeholder={translate('remarks.comment_hint')}
            sendLabel={translate('remarks.comment_add')}
            hint={writer.name === '' ? '' : translate('remarks.writing_as', { name: writer.name })}
            onSend={(text) => run(addComment, { recordId, text, authorId: writer.id })}
          />
        </div>
      )}
    </section>
  )
}
