/** Names a control on hover and focus, with its shortcut. */
import {
  cloneElement,
  createContext,
  use,
  useEffect,
  useId,
  useState,
  type FocusEvent,
  type HTMLAttributes,
  type MouseEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
} from 'react'
import { TooltipDesk, type TooltipSide } from './tooltip-desk.ts'
import { TooltipLayer } from './TooltipLayer.tsx'

interface TooltipProps {
  readonly label: string
  /** In the form of `Kbd`: Mod+Shift+Z. */
  readonly shortcut?: string | undefined
  readonly side?: TooltipSide
  /** One element that takes the events of a pointer and of the focus. */
  readonly children: ReactElement<HTMLAttributes<HTMLElement>>
}

const Desk = createContext<TooltipDesk | null>(null)

/** Put once round the app: inside it, the second tooltip of a row comes without waiting. */
export function TooltipArea({ children }: { readonly children?: ReactNode }): ReactNode {
  const [desk] = useState(() => new TooltipDesk())
  return (
    <Desk value={desk}>
      {children}
      <TooltipLayer desk={desk} />
    </Desk>
  )
}

export function Tooltip(props: TooltipProps): ReactNode {
  const desk = use(Desk)
  return desk === null ? (
    <TooltipArea>
      <NamedControl {...props} />
    </TooltipArea>
  ) : (
    <NamedControl {...props} />
  )
}

function NamedControl({ label, shortcut, side = 'bottom', children }: TooltipProps): ReactNode {
  const desk = use(Desk)
  const owner = useId()
  useEffect(
    () => desk?.update(owner, { label, shortcut, side }),
    [desk, owner, label, shortcut, side],
  )
  useEffect(() => () => desk?.hide(owner), [desk, owner])
  const ask = (anchor: Element, isAtOnce: boolean): void =>
    desk?.ask({ owner, anchor, label, shortcut, side }, isAtOnce)
  const own = children.props
  return cloneElement(children, {
    onPointerEnter(event: PointerEvent<HTMLElement>) {
      own.onPointerEnter?.(event)
      if (event.pointerType !== 'touch') ask(event.currentTarget, false)
    },
    onPointerLeave(event: PointerEvent<HTMLElement>) {
      own.onPointerLeave?.(event)
      desk?.hide(owner)
    },
    onPointerDown(event: PointerEvent<HTMLElement>) {
      own.onPointerDown?.(event)
      desk?.press()
    },
    onFocus(event: FocusEvent<HTMLElement>) {
      own.onFocus?.(event)
      ask(event.currentTarget, true)
    },
    onBlur(event: FocusEvent<HTMLElement>) {
      own.onBlur?.(event)
      desk?.hide(owner)
    },
    onClick(event: MouseEvent<HTMLElement>) {
      own.onClick?.(event)
      desk?.hide()
    },
  })
}
