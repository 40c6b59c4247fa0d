/** A bundled sample with its thumbnail, for the very first start. */
import type { ReactNode } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { ProjectPicture } from './ProjectPicture.tsx'
import styles from './SampleCard.module.css'
import type { Sample } from './samples.ts'

interface SampleCardProps {
  readonly sample: Sample
  readonly onOpen: () => void
}

export function SampleCard({ sample, onOpen }: SampleCardProps): ReactNode {
  const translate = useTranslate()
  return (
    <button type="button" className={styles.card} onClick={onOpen}>
      <ProjectPicture summary={sample.picture} />
      <span className={styles.caption}>
        <span className={styles.name}>{translate(sample.name)}</span>
        <span className={styles.hint}>{translate(sample.hint)}</span>
      </span>
    </button>
  )
}
