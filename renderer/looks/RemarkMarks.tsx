/** What people put on a record, where it stands in a list or on a board: open comments, then tags. */
import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useSelected } from '#renderer/state/document-hooks.ts'
import { openCommentsOn, tagsOn } from '#renderer/state/remarks.ts'
import { CommentPin } from './CommentPin.tsx'
import { SmallTag } from './SmallTag.tsx'
import styles from './Remarks.module.css'

export function RemarkMarks({ id }: { readonly id: string }): ReactNode {
  const translate = useTranslate()
  const tags = useSelected((reader) => tagsOn(reader, id), [id])
  const count = useSelected((reader) => openCommentsOn(reader, id), [id])
  if (tags.length === 0 && count === 0) return null
  return (
    <span className={styles.marks}>
      {count > 0 && <CommentPin count={count} label={translate('remarks.open_count', { count })} />}
      {tags.map((tag) => (
        <SmallTag key={tag.id} tag={tag} />
      ))}
    </span>
  )
}
