/** Says how many conversations about something are open. */
import type { ReactNode } from 'react'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './Remarks.module.css'

interface CommentPinProps {
  readonly count: number
  /** Read aloud, e.g. "2 open comments". */
  readonly label: string
}

export function CommentPin({ count, label }: CommentPinProps): ReactNode {
  return (
    <span className={styles.pin} role="img" aria-label={label} title={label}>
      <Icon name="comment" size={9} />
      {count}
    </span>
  )
}
