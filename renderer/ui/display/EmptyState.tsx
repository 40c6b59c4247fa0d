/** Teaches where nothing is yet: one sentence, one button, one example. */
import type { ReactNode } from 'react'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import styles from './EmptyState.module.css'

interface EmptyStateProps {
  readonly sentence: string
  readonly icon?: IconName
  readonly action?: {
    readonly label: string
    readonly icon?: IconName
    readonly onPress: () => void
  }
  /** What it could look like. */
  readonly example?: ReactNode
  readonly className?: string
}

export function EmptyState(props: EmptyStateProps): ReactNode {
  const { sentence, icon, action, example, className } = props
  return (
    <div className={classNames(styles.state, className)}>
      {icon !== undefined && (
        <span className={styles.icon}>
          <Icon name={icon} size={22} />
        </span>
      )}
      <p className={styles.sentence}>{sentence}</p>
      {action !== undefined && (
        <Button
          variant="primary"
          onClick={action.onPress}
          {...(action.icon === undefined ? {} : { icon: action.icon })}
        >
          {action.label}
        </Button>
      )}
      {example !== undefined && <div className={styles.example}>{example}</div>}
    </div>
  )
}
