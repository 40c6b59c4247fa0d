/** One toast; its time stands still while the pointer or the focus is on it. */
import { useEffect, useState, type ReactNode } from 'react'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './ToastRegion.module.css'
import type { Toast } from './toasts.ts'

interface ToastItemProps {
  readonly id: string
  readonly toast: Toast
  readonly dismissLabel: string
  readonly onDismiss: (id: string) => void
}

const usualMs = 6_000
const withActionMs = 10_000

function durationOf(toast: Toast): number | null {
  if (toast.durationMs !== undefined) return toast.durationMs
  if (toast.tone === 'error') return null
  return toast.action === undefined ? usualMs : withActionMs
}

export function ToastItem({ id, toast, dismissLabel, onDismiss }: ToastItemProps): ReactNode {
  const { text, tone = 'info', action } = toast
  const [isHeld, setIsHeld] = useState(false)
  const durationMs = durationOf(toast)

  useEffect(() => {
    if (durationMs === null || isHeld) return
    const timer = setTimeout(() => {
      onDismiss(id)
    }, durationMs)
    return () => {
      clearTimeout(timer)
    }
  }, [id, durationMs, isHeld, onDismiss])

  const hold = (): void => {
    setIsHeld(true)
  }
  const release = (): void => {
    setIsHeld(false)
  }
  return (
    <div
      className={classNames(styles.toast, styles[tone])}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <Icon name={tone} className={styles.icon} />
      <p className={styles.text}>{text}</p>
      {action !== undefined && (
        <Button
          size="small"
          variant="ghost"
          className={styles.action}
          onClick={() => {
            onDismiss(id)
            action.onAction()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton
        icon="close"
        size="small"
        label={dismissLabel}
        onClick={() => {
          onDismiss(id)
        }}
      />
    </div>
  )
}
