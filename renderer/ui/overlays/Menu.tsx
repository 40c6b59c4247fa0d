/** A drop-down menu that hangs from a button. */
import { DropdownMenu } from 'radix-ui'
import { useRef, type ReactElement, type ReactNode } from 'react'
import type { MenuEntry } from './menu-entry.ts'
import { MenuItems } from './MenuItems.tsx'
import styles from './MenuItems.module.css'

interface MenuProps {
  /** A Button or IconButton. */
  readonly trigger: ReactElement
  readonly items: readonly MenuEntry[]
  readonly align?: 'start' | 'center' | 'end'
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  readonly onOpenChange?: (isOpen: boolean) => void
}

export function Menu(props: MenuProps): ReactNode {
  const { trigger, items, align = 'start', side = 'bottom', onOpenChange } = props
  // An action that moves the focus has to wait until the menu lets go of it.
  const waiting = useRef<(() => void) | null>(null)
  return (
    // Not modal: the page behind stays readable to assistive technology while a menu is open.
    <DropdownMenu.Root
      modal={false}
      onOpenChange={(isOpen) => {
        if (isOpen) waiting.current = null
        onOpenChange?.(isOpen)
      }}
    >
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={styles.menu}
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            if (waiting.current === null) return
            event.preventDefault()
            waiting.current()
            waiting.current = null
          }}
        >
          <MenuItems
            parts={DropdownMenu}
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
