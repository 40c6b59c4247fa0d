/** A small rounded label: a kind, a person, a count; it can be pressed or taken away. */
import type { ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import { PersonaMark } from '#renderer/ui/pictures/PersonaMark.tsx'
import type { PersonColorName, PointShapeName } from '#renderer/ui/pictures/point-shape.ts'
import styles from './Chip.module.css'
import { toneStyle, type Tone } from './tone.ts'

interface ChipProps {
  readonly tone?: Tone
  readonly icon?: IconName | undefined
  /** The mark of a person; its colour is the tone then. */
  readonly mark?: {
    readonly color: PersonColorName
    readonly shape: PointShapeName
    readonly isStruck?: boolean
  }
  readonly onPress?: () => void
  /** Given for a chip that can be switched; `false` shows it faded. */
  readonly isPressed?: boolean
  readonly onRemove?: () => void
  readonly removeLabel?: string
  readonly className?: string
  readonly children?: ReactNode
}

export function Chip(props: ChipProps): ReactNode {
  const { tone = 'neutral', icon, mark, onPress, isPressed, onRemove, removeLabel } = props
  const style = toneStyle(mark?.color ?? tone)
  const className = classNames(styles.chip, isPressed === false && styles.off, props.className)
  const content = (
    <>
      {mark !== undefined && <PersonaMark {...mark} size={11} />}
      {icon !== undefined && <Icon name={icon} size={13} />}
      <span className={styles.label}>{props.children}</span>
    </>
  )
  if (onPress !== undefined)
    return (
      <button
        type="button"
        aria-pressed={isPressed}
        className={className}
        style={style}
        onClick={onPress}
      >
        {content}
      </button>
    )
  return (
    <span className={className} style={style}>
      {content}
      {onRemove !== undefined && (
        <button type="button" aria-label={removeLabel} className={styles.remove} onClick={onRemove}>
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  )
}
