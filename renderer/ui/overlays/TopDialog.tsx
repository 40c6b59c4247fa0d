/** A window near the top of the page without a frame of its own, for what is typed and done in a moment. */
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import styles from './TopDialog.module.css'

interface TopDialogProps {
  /** Read aloud when the window opens. */
  readonly label: string
  readonly onClose: () => void
  /** Puts the focus somewhere once the window has gone. */
  readonly onGone: () => void
  readonly children?: ReactNode
}

export function TopDialog({ label, onClose, onGone, children }: TopDialogProps): ReactNode {
  return (
    <Radix.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Radix.Portal>
        <Radix.Overlay className={styles.overlay} />
        <Radix.Content
          className={styles.dialog}
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            onGone()
          }}
        >
          <Radix.Title className="visually-hidden">{label}</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
