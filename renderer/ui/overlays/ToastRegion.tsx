/** Holds short messages in a corner, reads them aloud, and takes them away after a while. */
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { ToastItem } from './ToastItem.tsx'
import styles from './ToastRegion.module.css'
import { ToastsContext, type Toast } from './toasts.ts'

interface ToastRegionProps {
  /** Names the region for screen readers. */
  readonly label: string
  readonly dismissLabel: string
  readonly children?: ReactNode
}

interface ShownToast {
  readonly id: string
  readonly toast: Toast
}

// More would cover the page; the oldest gives way.
const mostToasts = 4

export function ToastRegion({ label, dismissLabel, children }: ToastRegionProps): ReactNode {
  const [shown, setShown] = useState<readonly ShownToast[]>([])
  const lastNumber = useRef(0)

  const dismiss = useCallback((id: string) => {
    setShown((before) => before.filter((entry) => entry.id !== id))
  }, [])
  const show = useCallback((toast: Toast) => {
    lastNumber.current += 1
    const id = `toast-${lastNumber.current}`
    setShown((before) => [...before, { id, toast }].slice(-mostToasts))
    return id
  }, [])
  const toasts = useMemo(() => ({ show, dismiss }), [show, dismiss])

  return (
    <ToastsContext value={toasts}>
      {children}
      {createPortal(
        <section className={styles.region} aria-label={label} aria-live="polite">
          {shown.map(({ id, toast }) => (
            <ToastItem
              key={id}
              id={id}
              toast={toast}
              dismissLabel={dismissLabel}
              onDismiss={dismiss}
            />
          ))}
        </section>,
        document.body,
      )}
    </ToastsContext>
  )
}
