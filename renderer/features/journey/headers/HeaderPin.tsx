/** At the corner of a header: how many comments on the stage, step or lane are open. */

import { useTranslate } from '#renderer/i18n/i18n.ts'
import { CommentPin } from '#renderer/looks/CommentPin.tsx'
import { useFromMap } from '#renderer/features/journey/map/map-context.ts'
import styles from './HeaderPin.module.css'

export function HeaderPin({ id, axis }: { readonly id: string; readonly axis: 'x' | 'y' }) {
  const translate = useTranslate()
  const count = useFromMap((map) => map.view.openComments.get(id) ?? 0)
  if (count === 0) return null
  return (
    <span className={axis === 'x' ? styles.onStage : styles.onLane}>
      <CommentPin count={count} label={translate('remarks.open_count', { count })} />
    </span>
  )
}
