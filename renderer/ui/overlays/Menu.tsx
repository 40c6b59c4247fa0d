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
  const movesFocus = useRef(false)
  return (
    <DropdownMenu.Root
      onOpenChange={(isOpen) => {
        if (isOpen) movesFocus.current = false
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
            if (movesFocus.current) event.preventDefault()
          }}
        >
          <MenuItems
            parts={DropdownMenu}
            items={items}
            onFocusMove={() => {
              movesFocus.current = true
            }}
          />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
