/** A part of the inspector under a small heading. */

import { useId, type ReactNode } from 'react'
import styles from './Section.module.css'

interface SectionProps {
  readonly title: string
  /** A small control at the right of the heading. */
  readonly action?: ReactNode
  readonly children?: ReactNode
}

export function Section({ title, action, children }: SectionProps): ReactNode {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.line}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {action}
      </div>
      {children}
    </section>
  )
}
