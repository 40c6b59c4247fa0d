/** A card that begins a project: from a template, or as a copy of the sample. */
import type { ReactNode } from 'react'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import styles from './StarterCard.module.css'

interface StarterCardProps {
  readonly icon: IconName
  readonly name: string
  readonly hint: string
  readonly onChoose: () => void
}

export function StarterCard({ icon, name, hint, onChoose }: StarterCardProps): ReactNode {
  return (
    <button type="button" className={styles.card} onClick={onChoose}>
      <span className={styles.icon}>
        <Icon name={icon} size={18} />
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        <span className={styles.hint}>{hint}</span>
      </span>
    </button>
  )
}
