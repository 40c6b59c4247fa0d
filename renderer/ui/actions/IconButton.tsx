/** A button that is only an icon; its label is read aloud and shown as a tooltip. */
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './IconButton.module.css'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'
import { Tooltip } from '#renderer/ui/overlays/Tooltip.tsx'

export interface IconButtonProps extends Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'aria-label' | 'children'
> {
  readonly icon: IconName
  readonly label: string
  readonly shortcut?: string
  readonly size?: 'small' | 'medium'
  readonly variant?: 'ghost' | 'secondary' | 'primary' | 'danger'
  /** Given for a button that stays pressed, such as a tool. */
  readonly isPressed?: boolean
  readonly tooltipSide?: 'top' | 'right' | 'bottom' | 'left'
  readonly ref?: Ref<HTMLButtonElement>
}

export function IconButton(props: IconButtonProps): ReactNode {
  const {
    icon,
    label,
    shortcut,
    size = 'medium',
    variant = 'ghost',
    isPressed,
    tooltipSide = 'bottom',
    className,
    ...rest
  } = props
  return (
    <Tooltip label={label} shortcut={shortcut} side={tooltipSide}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={isPressed}
        {...rest}
        className={classNames(styles.button, styles[size], styles[variant], className)}
      >
        <Icon name={icon} size={size === 'small' ? 14 : 16} />
      </button>
    </Tooltip>
  )
}
