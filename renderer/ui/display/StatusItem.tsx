/** One fact in the status bar, with an icon; a button where more can be learnt. */
import type { ReactNode, Ref } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import { Tooltip } from '#renderer/ui/overlays/Tooltip.tsx'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import styles from './StatusItem.module.css'

interface StatusItemProps {
  readonly icon?: IconName
  /** The colour of the icon; the words always say it, too. */
  readonly tone?: 'neutral' | 'opportunity' | 'warning' | 'pain'
  readonly tooltip?: string
  readonly onPress?: () => void
  /** Given where a press opens and closes something. */
  readonly isExpanded?: boolean
  /** The button, where there is one. */
  readonly ref?: Ref<HTMLButtonElement>
  readonly className?: string
  readonly children?: ReactNode
}

export function StatusItem(props: StatusItemProps): ReactNode {
  const { icon, tone = 'neutral', tooltip, onPress, isExpanded, ref } = props
  const className = classNames(styles.item, props.className)
  const content = (
    <>
      {icon !== undefined && <Icon name={icon} size={14} className={styles[tone]} />}
      {props.children}
    </>
  )
  const item =
    onPress === undefined ? (
      <span className={className}>{content}</span>
    ) : (
      <button
        ref={ref}
        type="button"
        className={className}
        aria-expanded={isExpanded}
        onClick={onPress}
      >
        {content}
      </button>
    )
  if (tooltip === undefined) return item
  return (
    <Tooltip label={tooltip} side="top">
      {item}
    </Tooltip>
  )
}
