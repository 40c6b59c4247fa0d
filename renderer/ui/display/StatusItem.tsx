/** One fact in the status bar, with an icon; a button where more can be learnt. */
import type { ReactNode } from 'react'
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
  readonly className?: string
  readonly children?: ReactNode
}

export function StatusItem(props: StatusItemProps): ReactNode {
  const { icon, tone = 'neutral', tooltip, onPress } = props
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
      <button type="button" className={className} onClick={onPress}>
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
