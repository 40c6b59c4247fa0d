/** A drop-down menu that hangs from a button. */
import {
  cloneElement,
  useId,
  useState,
  type ButtonHTMLAttributes,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
} from 'react'
import { MenuPanel } from './later-overlays.ts'
import type { MenuEntry } from './menu-entry.ts'

interface MenuProps {
  /** A Button or IconButton. */
  readonly trigger: ReactElement
  readonly items: readonly MenuEntry[]
  readonly align?: 'start' | 'center' | 'end'
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  readonly onOpenChange?: (isOpen: boolean) => void
}

interface OpenMenu {
  readonly trigger: HTMLElement
  readonly isByKeyboard: boolean
}

export function Menu(props: MenuProps): ReactNode {
  const { items, align = 'start', side = 'bottom', onOpenChange } = props
  // The caller hands in a button of ours, which passes on whatever a button takes.
  const trigger = props.trigger as ReactElement<ButtonHTMLAttributes<HTMLButtonElement>>
  const [open, setOpen] = useState<OpenMenu | null>(null)
  const ownId = useId()
  const own = trigger.props
  const change = (next: OpenMenu | null): void => {
    setOpen(next)
    onOpenChange?.(next !== null)
  }
  return (
    <>
      {cloneElement(trigger, {
        id: own.id ?? ownId,
        'aria-haspopup': 'menu',
        'aria-expanded': open !== null,
        ...{ 'data-state': open === null ? 'closed' : 'open' },
        onPointerDown(event: PointerEvent<HTMLButtonElement>) {
          own.onPointerDown?.(event)
          if (event.button !== 0 || event.ctrlKey || own.disabled === true) return
          if (open !== null) return change(null)
          change({ trigger: event.currentTarget, isByKeyboard: false })
          // The menu takes the focus.
          event.preventDefault()
        },
        onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
          own.onKeyDown?.(event)
          if (!['Enter', ' ', 'ArrowDown'].includes(event.key) || own.disabled === true) return
          event.preventDefault()
          if (open === null) change({ trigger: event.currentTarget, isByKeyboard: true })
          else if (event.key !== 'ArrowDown') change(null)
        },
      })}
      {open !== null && (
        <MenuPanel
          items={items}
          box={open.trigger.getBoundingClientRect()}
          align={align}
          side={side}
          sideOffset={4}
          trigger={open.trigger}
          focusAfter={open.trigger}
          isByKeyboard={open.isByKeyboard}
          onClose={() => change(null)}
        />
      )}
    </>
  )
}
