/** Asks before something that cannot be undone; only a button answers, never a click outside. */
import { AlertDialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import styles from './Dialog.module.css'

interface AlertDialogProps {
  readonly isOpen: boolean
  readonly title: string
  readonly description: string
  /** Says what will happen: "Delete project", not "OK". */
  readonly confirmLabel: string
  readonly cancelLabel: string
  readonly isDanger?: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

export function AlertDialog(props: AlertDialogProps): ReactNode {
  const { isOpen, title, description, confirmLabel, cancelLabel, isDanger = false } = props
  return (
    <Radix.Root
      open={isOpen}
      onOpenChange={(open) => {
        if (!open) props.onCancel()
      }}
    >
      <Radix.Portal>
        <Radix.Overlay className={styles.overlay} />
        <Radix.Content className={classNames(styles.dialog, styles.narrow)}>
          <header className={styles.header}>
            <Radix.Title className={styles.title}>{title}</Radix.Title>
          </header>
          <Radix.Description className={styles.description}>{description}</Radix.Description>
          <div className={styles.body} />
          <footer className={styles.actions}>
            <Radix.Cancel asChild>
              <Button>{cancelLabel}</Button>
            </Radix.Cancel>
            <Button variant={isDanger ? 'danger' : 'primary'} onClick={props.onConfirm}>
              {confirmLabel}
            </Button>
          </footer>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
