/** Names a control on hover and focus, with its shortcut. */
import { Tooltip as Radix } from 'radix-ui'
import { createContext, use, type ReactElement, type ReactNode } from 'react'
import { Kbd } from '#renderer/ui/actions/Kbd.tsx'
import styles from './Tooltip.module.css'

interface TooltipProps {
  readonly label: string
  /** In the form of `Kbd`: Mod+Shift+Z. */
  readonly shortcut?: string | undefined
  readonly side?: 'top' | 'right' | 'bottom' | 'left'
  readonly children: ReactElement
}

const IsInArea = createContext(false)

const delayMs = 500

/** Put once round the app: inside it, the second tooltip of a row comes without waiting. */
export function TooltipArea({ children }: { readonly children?: ReactNode }): ReactNode {
  return (
    <IsInArea value={true}>
      <Radix.Provider delayDuration={delayMs} skipDelayDuration={300}>
        {children}
      </Radix.Provider>
    </IsInArea>
  )
}

export function Tooltip({ label, shortcut, side = 'bottom', children }: TooltipProps): ReactNode {
  const isInArea = use(IsInArea)
  const tooltip = (
    <Radix.Root disableHoverableContent>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className={styles.tooltip} side={side} sideOffset={6} collisionPadding={8}>
          {label}
          {shortcut !== undefined && <Kbd keys={shortcut} />}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
  return isInArea ? tooltip : <TooltipArea>{tooltip}</TooltipArea>
}
