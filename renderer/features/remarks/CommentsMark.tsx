/** The place of the comments in the status bar: how many are open; opens and closes their list. */

import type { ReactNode, Ref } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { useOfferActions } from '#renderer/state/offered-actions.ts'
import { useRemarksPanel } from '#renderer/state/remarks-panel.ts'
import { StatusItem } from '#renderer/ui/display/StatusItem.tsx'

export function CommentsMark({ ref }: { readonly ref?: Ref<HTMLButtonElement> }): ReactNode {
  const translate = useTranslate()
  const tab = useRemarksPanel((state) => state.tab)
  const show = useRemarksPanel((state) => state.show)
  const count = useSelected(
    (reader) =>
      reader.all('comment').filter(({ replyToId, isResolved }) => replyToId === null && !isResolved)
        .length,
    [],
  )
  useOfferActions('remarks', [
    {
      id: 'remarks.comments',
      word: 'remarks.panel_comments',
      icon: 'comment',
      shortcut: 'Mod+Shift+M',
      run: () => show('comments'),
    },
    { id: 'remarks.tags', word: 'remarks.panel_tags', icon: 'tag', run: () => show('tags') },
  ])
  return (
    <StatusItem
      icon="comment"
      isExpanded={tab !== null}
      onPress={() => show(tab === null ? 'comments' : null)}
      {...(ref === undefined ? {} : { ref })}
    >
      {count === 0 ? translate('remarks.mark_none') : translate('remarks.open_count', { count })}
    </StatusItem>
  )
}
