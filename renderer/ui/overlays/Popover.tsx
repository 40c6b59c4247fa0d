/** A small panel that hangs from a control and leaves the page usable. */
import { Popover as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import styles from './Popover.module.css'

interface PopoverProps {
  /** A Button or IconButton. */
  readonly trigger: ReactElement
  /** Read aloud when the panel opens. */
  readonly label: string
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  readonly align?: 'start' | 'center' | 'end'
  /** Given together with `onOpenChange` where the owner decides; else the panel keeps its own state. */
  readonly isOpen?: boolean
  readonly onOpenChange?: (isOpen: boolean) => void
  readonly children?: ReactNode
}

export function Popover(props: PopoverProps): ReactNode {
  const { trigger, label, side = 'bottom', align = 'start', isOpen, onOpenChange, children } = props
  return (
    <Radix.Root
      {...(isOpen === undefined ? {} : { open: isOpen })}
      {...(onOpenChange === undefined ? {} : { onOpenChange })}
    >
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className={styles.popover}
          aria-label={label}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
