/** The form of a toast, and the way to show one from anywhere inside the toast region. */
import { createContext, use } from 'react'

export interface Toast {
  readonly text: string
  readonly tone?: 'info' | 'success' | 'warning' | 'error'
  /** One thing to do about it, such as Undo. */
  readonly action?: { readonly label: string; readonly onAction: () => void }
  /** Null keeps it until it is dismissed; errors stay unless said otherwise. */
  readonly durationMs?: number | null
}

export interface Toasts {
  /** Shows a toast; gives its id. */
  readonly show: (toast: Toast) => string
  readonly dismiss: (id: string) => void
}

export const ToastsContext = createContext<Toasts | null>(null)

/** Shows and dismisses toasts. */
export function useToasts(): Toasts {
  const toasts = use(ToastsContext)
  if (toasts === null) throw new Error('Toasts can only be shown inside a ToastRegion')
  return toasts
}
