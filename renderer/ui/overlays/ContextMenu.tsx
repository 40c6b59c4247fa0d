/** A menu at the pointer or at the focused element: right click, long press, or the menu key. */
import {
  cloneElement,
  useEffect,
  useRef,
  useState,
  type HTMLAttributes,
  type MouseEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
} from 'react'
import { MenuPanel } from './later-overlays.ts'
import type { MenuEntry } from './menu-entry.ts'

interface ContextMenuProps {
  /** Entries, or a function that gives them for the element that was asked; no entries, no menu. */
  readonly items: readonly MenuEntry[] | ((target: Element) => readonly MenuEntry[])
  /** One element that takes the right click. */
  readonly children: ReactElement
  readonly onOpenChange?: (isOpen: boolean) => void
}

interface OpenMenu {
  readonly x: number
  readonly y: number
  readonly entries: readonly MenuEntry[]
  readonly focusAfter: Element | null
}

const longPressMs = 700

export function ContextMenu({ items, children, onOpenChange }: ContextMenuProps): ReactNode {
  // Whatever takes the right click is an element of the page.
  const asked = children as ReactElement<HTMLAttributes<HTMLElement>>
  const own = asked.props
  const [open, setOpen] = useState<OpenMenu | null>(null)
  const press = useLongPress()
  const change = (next: OpenMenu | null): void => {
    setOpen(next)
    onOpenChange?.(next !== null)
  }
  const openAt = (x: number, y: number, target: EventTarget): void => {
    if (!(target instanceof Element)) return
    const entries = typeof items === 'function' ? items(target) : items
    if (entries.length > 0) change({ x, y, entries, focusAfter: document.activeElement })
  }
  return (
    <>
      {cloneElement(asked, {
        onContextMenu(event: MouseEvent<HTMLElement>) {
          own.onContextMenu?.(event)
          if (event.defaultPrevented) return
          press.stop()
          event.preventDefault()
          openAt(event.clientX, event.clientY, event.target)
        },
        onPointerDown(event: PointerEvent<HTMLElement>) {
          own.onPointerDown?.(event)
          if (event.pointerType === 'mouse') return
          const { clientX, clientY, target } = event
          press.start(() => openAt(clientX, clientY, target))
        },
        onPointerMove(event: PointerEvent<HTMLElement>) {
          own.onPointerMove?.(event)
          if (event.pointerType !== 'mouse') press.stop()
        },
        onPointerUp(event: PointerEvent<HTMLElement>) {
          own.onPointerUp?.(event)
          press.stop()
        },
        onPointerCancel(event: PointerEvent<HTMLElement>) {
          own.onPointerCancel?.(event)
          press.stop()
        },
      })}
      {open !== null && (
        <MenuPanel
          key={`${open.x} ${open.y}`}
          items={open.entries}
          box={{ x: open.x, y: open.y, width: 0, height: 0 }}
          align="start"
          side="right"
          sideOffset={2}
          trigger={null}
          focusAfter={open.focusAfter}
          isByKeyboard={false}
          onClose={() => change(null)}
        />
      )}
    </>
  )
}

interface LongPress {
  start(work: () => void): void
  stop(): void
}

function useLongPress(): LongPress {
  const timer = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])
  return {
    start(work) {
      clearTimeout(timer.current)
      timer.current = window.setTimeout(work, longPressMs)
    },
    stop: () => clearTimeout(timer.current),
  }
}
