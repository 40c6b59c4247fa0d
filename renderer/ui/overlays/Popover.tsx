/** A small panel that hangs from a control and leaves the page usable. */
import {
  cloneElement,
  useId,
  useState,
  type ButtonHTMLAttributes,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
} from 'react'
import { PopoverPanel } from './later-overlays.ts'

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
  const { label, side = 'bottom', align = 'start', onOpenChange, children } = props
  // The caller hands in a button of ours, which passes on whatever a button takes.
  const trigger = props.trigger as ReactElement<ButtonHTMLAttributes<HTMLButtonElement>>
  const [isOpenHere, setOpenHere] = useState(false)
  const isOpen = props.isOpen ?? isOpenHere
  const ownId = useId()
  const panelId = useId()
  const own = trigger.props
  const triggerId = own.id ?? ownId
  const change = (next: boolean): void => {
    setOpenHere(next)
    onOpenChange?.(next)
  }
  return (
    <>
      {cloneElement(trigger, {
        id: triggerId,
        'aria-haspopup': 'dialog',
        'aria-expanded': isOpen,
        'aria-controls': isOpen ? panelId : undefined,
        ...{ 'data-state': isOpen ? 'open' : 'closed' },
        onClick(event: MouseEvent<HTMLButtonElement>) {
          own.onClick?.(event)
          change(!isOpen)
        },
      })}
      {isOpen && (
        <PopoverPanel
          label={label}
          side={side}
          align={align}
          triggerId={triggerId}
          id={panelId}
          onClose={() => change(false)}
        >
          {children}
        </PopoverPanel>
      )}
    </>
  )
}
