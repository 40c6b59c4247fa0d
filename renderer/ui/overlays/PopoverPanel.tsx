/** The open panel of a control. */
import { Popover as Radix } from 'radix-ui'
import { useMemo, useRef, type ReactNode } from 'react'
import styles from './Popover.module.css'

export interface PopoverPanelProps {
  readonly label: string
  readonly side: 'top' | 'right' | 'bottom' | 'left'
  readonly align: 'start' | 'center' | 'end'
  /** Names the control that it hangs from. */
  readonly triggerId: string
  readonly id: string
  readonly onClose: () => void
  readonly children?: ReactNode
}

export function PopoverPanel(props: PopoverPanelProps): ReactNode {
  const { label, side, align, triggerId, id, onClose, children } = props
  const trigger = useMemo(() => ({ current: document.getElementById(triggerId) }), [triggerId])
  const isLeft = useRef(false)
  return (
    <Radix.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      {/* The button stands before the panel does, so that there is one by now. */}
      <Radix.Anchor virtualRef={trigger as { readonly current: HTMLElement }} />
      <Radix.Portal>
        <Radix.Content
          id={id}
          className={styles.popover}
          aria-label={label}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          onInteractOutside={(event) => {
            if (trigger.current?.contains(event.target as Node) === true) event.preventDefault()
            else isLeft.current = true
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            if (!isLeft.current) trigger.current?.focus({ preventScroll: true })
          }}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
