/** What people put on a card: how many comments are open, and its tags. */

import { useMemo } from 'react'
import { chipsOf } from '#shared/layout/card-layout.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { SmallTag } from '#renderer/looks/SmallTag.tsx'
import { CommentPin } from '#renderer/looks/CommentPin.tsx'
import { useMap, useView } from '#renderer/features/journey/map/map-context.ts'
import styles from './RemarkChips.module.css'

export function RemarkChips({ id, width }: { readonly id: string; readonly width: number }) {
  const view = useView()
  const translate = useTranslate()
  const { map } = useMap()
  const tags = view.tags.get(id)
  const comments = view.openComments.get(id) ?? 0
  // What the card carries is all that the places depend on.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the view of now holds these very tags
  const chips = useMemo(() => chipsOf(id, width, map.getState().view), [id, width, tags, comments])
  return chips.map(({ tag, text, x, y, width: chipWidth }) => (
    <span
      key={tag?.id ?? 'comments'}
      className={styles.place}
      style={{ left: x, top: y, width: chipWidth }}
    >
      {tag === null ? (
        <CommentPin count={comments} label={translate('remarks.open_count', { count: comments })} />
      ) : (
        <SmallTag tag={tag} text={text} />
      )}
    </span>
  ))
}
