/** The open menu of a button or of a place on the page. */
import { DropdownMenu } from 'radix-ui'
import { useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { MenuEntry } from './menu-entry.ts'
import { MenuItems } from './MenuItems.tsx'
import styles from './MenuItems.module.css'

export interface MenuPanelProps {
  readonly items: readonly MenuEntry[]
  /** Where it hangs, in px of the window. */
  readonly box: Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>
  readonly align: 'start' | 'center' | 'end'
  readonly side: 'top' | 'right' | 'bottom' | 'left'
  readonly sideOffset: number
  /** The button that opened it, which closes it as well; null for a place on the page. */
  readonly trigger: HTMLElement | null
  /** What has the focus again once it is closed. */
  readonly focusAfter: Element | null
  /** Begins with its first entry, as keyboards do. */
  readonly isByKeyboard: boolean
  readonly onClose: () => void
}

export function MenuPanel(props: MenuPanelProps): ReactNode {
  const { items, box, align, side, sideOffset, trigger, focusAfter, isByKeyboard, onClose } = props
  // An action that moves the focus has to wait until the menu lets go of it.
  const waiting = useRef<(() => void) | null>(null)
  const isLeft = useRef(false)
  const hasBegun = useRef(false)
  return (
    // Not modal: the page behind stays readable to assistive technology while a menu is open.
    <DropdownMenu.Root open modal={false} onOpenChange={(isOpen) => !isOpen && onClose()}>
      {createPortal(
        <DropdownMenu.Trigger asChild>
          <span
            aria-hidden
            className={styles.anchor}
            style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
          />
        </DropdownMenu.Trigger>,
        document.body,
      )}
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={styles.menu}
          align={align}
          side={side}
          sideOffset={sideOffset}
          collisionPadding={8}
          aria-labelledby={trigger?.id}
          onFocus={({ target, currentTarget }) => {
            if (!isByKeyboard || hasBegun.current || target !== currentTarget) return
            hasBegun.current = true
            currentTarget
              .querySelector<HTMLElement>('[role^="menuitem"]:not([data-disabled])')
              ?.focus()
          }}
          onInteractOutside={(event) => {
            if (trigger?.contains(event.target as Node) === true) event.preventDefault()
            else isLeft.current = true
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            if (waiting.current !== null) waiting.current()
            else if (!isLeft.current && focusAfter instanceof HTMLElement) {
              focusAfter.focus({ preventScroll: true })
            }
          }}
        >
          <MenuItems
            items={items}
            onWait={(action) => {
              waiting.current = action
            }}
          />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
