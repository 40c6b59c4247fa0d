/** A window over the page for a task of its own; Escape and a click outside close it. */
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly description?: string
  readonly closeLabel: string
  readonly width?: 'medium' | 'wide'
  /** Buttons at the bottom, the main one last. */
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

export function Dialog(props: DialogProps): ReactNode {
  const { isOpen, onClose, title, description, closeLabel, width = 'medium' } = props
  // Radix asks for a description or for the explicit word that there is none.
  const describing = description === undefined ? { 'aria-describedby': undefined } : {}
  return (
    <Radix.Root
      open={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Radix.Portal>
        <Radix.Overlay className={styles.overlay} />
        <Radix.Content className={classNames(styles.dialog, styles[width])} {...describing}>
          <header className={styles.header}>
            <Radix.Title className={styles.title}>{title}</Radix.Title>
          </header>
          {description !== undefined && (
            <Radix.Description className={styles.description}>{description}</Radix.Description>
          )}
          <div className={styles.body}>{props.children}</div>
          {props.actions !== undefined && (
            <footer className={styles.actions}>{props.actions}</footer>
          )}
          {/* Last, so that the first field has the focus when the window opens. */}
          <Radix.Close asChild>
            <IconButton icon="close" label={closeLabel} size="small" className={styles.close} />
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
