/** A tag as it stands on cards, notes and in lists: a dot in its colour and its name. */
import type { ReactNode } from 'react'
import type { Tag } from '#shared/model/records/tag.ts'
import { toneStyle } from '#renderer/ui/display/tone.ts'
import styles from './Remarks.module.css'

interface SmallTagProps {
  readonly tag: Tag
  /** The name as far as there is room for it; all of it by default. */
  readonly text?: string
}

export function SmallTag({ tag, text = tag.name }: SmallTagProps): ReactNode {
  return (
    <span className={styles.tag} style={toneStyle(tag.color)} title={tag.name}>
      <span className={styles.dot} aria-hidden="true" />
      <span className={styles.name}>{text}</span>
    </span>
  )
}
