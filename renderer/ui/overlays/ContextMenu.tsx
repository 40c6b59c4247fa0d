/** A menu at the pointer or at the focused element: right click, long press, or the menu key. */
import { ContextMenu as Radix } from 'radix-ui'
import { useRef, useState, type MouseEvent, type ReactElement, type ReactNode } from 'react'
import type { MenuEntry } from './menu-entry.ts'
import { MenuItems } from './MenuItems.tsx'
import styles from './MenuItems.module.css'

interface ContextMenuProps {
  /** Entries, or a function that gives them for the element that was asked; no entries, no menu. */
  readonly items: readonly MenuEntry[] | ((target: Element) => readonly MenuEntry[])
  /** One element that takes the right click. */
  readonly children: ReactElement
  readonly onOpenChange?: (isOpen: boolean) => void
}

export function ContextMenu({ items, children, onOpenChange }: ContextMenuProps): ReactNode {
  const [shown, setShown] = useState<readonly MenuEntry[]>([])
  // An action that moves the focus has to wait until the menu lets go of it.
  const waiting = useRef<(() => void) | null>(null)

  function choose(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return
    const entries = typeof items === 'function' ? items(event.target) : items
    waiting.current = null
    setShown(entries)
    if (entries.length === 0) event.preventDefault()
  }

  return (
    <Radix.Root modal={false} onOpenChange={(isOpen) => onOpenChange?.(isOpen)}>
      <Radix.Trigger asChild onContextMenu={choose}>
        {children}
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className={styles.menu}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            if (waiting.current === null) return
            event.preventDefault()
            waiting.current()
            waiting.current = null
          }}
        >
          <MenuItems
            parts={Radix}
            items={shown}
            onWait={(action) => {
              waiting.current = action
            }}
          />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
