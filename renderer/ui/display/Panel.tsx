/** A framed part of a page with a heading, such as one block of a sheet. */
import { useId, type ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import styles from './Panel.module.css'

interface PanelProps {
  readonly title: string
  readonly icon?: IconName
  /** Small controls at the right of the heading. */
  readonly actions?: ReactNode
  readonly tone?: 'plain' | 'warning'
  readonly headingLevel?: 2 | 3 | 4
  readonly className?: string
  readonly children?: ReactNode
}

export function Panel(props: PanelProps): ReactNode {
  const { title, icon, actions, tone = 'plain', headingLevel = 2, className, children } = props
  const id = useId()
  const Heading = `h${headingLevel}` as const
  return (
    <section
      aria-labelledby={id}
      className={classNames(styles.panel, tone === 'warning' && styles.warning, className)}
    >
      <header className={styles.header}>
        {icon !== undefined && <Icon name={icon} />}
        <Heading id={id} className={styles.title}>
          {title}
        </Heading>
        {actions}
      </header>
      {children}
    </section>
  )
}
