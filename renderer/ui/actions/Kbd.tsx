/** Shows a keyboard shortcut with the key names of this system. */
import type { ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import styles from './Kbd.module.css'
import { isMacKeyboard, shortcutKeys } from './shortcut-label.ts'

interface KbdProps {
  /** Keys joined by +, `Mod` for Ctrl or ⌘, `Plus` for the key itself: Mod+Shift+Z. */
  readonly keys: string
  readonly className?: string | undefined
}

export function Kbd({ keys, className }: KbdProps): ReactNode {
  const isMac = isMacKeyboard()
  return (
    <kbd className={classNames(styles.kbd, className)}>
      {shortcutKeys(keys, isMac).join(isMac ? '' : ' ')}
    </kbd>
  )
}
