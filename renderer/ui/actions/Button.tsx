/** The button with words: primary, secondary, ghost, danger, or dashed where something can be added. */
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import styles from './Button.module.css'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import type { IconName } from '#renderer/ui/pictures/icon-names.ts'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly variant?: 'primary' | 'secondary' | 'ghost' | 'danger' | 'dashed'
  readonly size?: 'small' | 'medium'
  readonly icon?: IconName
  readonly iconAfter?: IconName
  /** Shows a turning mark and refuses clicks, but keeps the focus. */
  readonly isBusy?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button(props: ButtonProps): ReactNode {
  const {
    variant = 'secondary',
    size = 'medium',
    icon,
    iconAfter,
    isBusy = false,
    className,
    children,
    onClick,
    ...rest
  } = props
  const shownIcon = isBusy ? 'working' : icon
  return (
    <button
      type="button"
      aria-busy={isBusy || undefined}
      {...rest}
      onClick={isBusy ? undefined : onClick}
      className={classNames(styles.button, styles[variant], styles[size], className)}
    >
      {shownIcon !== undefined && (
        <Icon name={shownIcon} className={classNames(isBusy && styles.turning)} />
      )}
      {children}
      {iconAfter !== undefined && <Icon name={iconAfter} size={14} />}
    </button>
  )
}
