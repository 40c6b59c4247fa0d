/** Takes files that are dropped anywhere on the window, and says so while they hover. */
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import styles from './FileDrop.module.css'

interface FileDropProps {
  readonly title: string
  readonly hint?: string
  readonly isDisabled?: boolean
  /** Is also told where in the window they were dropped. */
  readonly onDrop: (
    files: readonly File[],
    point: { readonly x: number; readonly y: number },
  ) => void
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true
}

export function FileDrop({ title, hint, isDisabled = false, onDrop }: FileDropProps): ReactNode {
  const [isOver, setIsOver] = useState(false)
  const latestOnDrop = useRef(onDrop)
  useEffect(() => {
    latestOnDrop.current = onDrop
  }, [onDrop])

  useEffect(() => {
    // Enter and leave are told for every element under the pointer; the window is left at zero.
    let depth = 0
    const settle = (isOverNow: boolean): void => {
      if (!isOverNow) depth = 0
      setIsOver(isOverNow)
    }
    const stop = new AbortController()
    const listen = (
      type: 'dragenter' | 'dragover' | 'dragleave' | 'drop',
      act: () => void,
    ): void => {
      window.addEventListener(
        type,
        (event) => {
          if (!carriesFiles(event)) return
          // Also where dropping is off: else the browser would leave the app to show the file.
          event.preventDefault()
          if (isDisabled) return
          act()
          if (type === 'drop') {
            const point = { x: event.clientX, y: event.clientY }
            latestOnDrop.current([...(event.dataTransfer?.files ?? [])], point)
          }
        },
        { signal: stop.signal },
      )
    }
    listen('dragenter', () => {
      depth += 1
      settle(true)
    })
    listen('dragover', () => {})
    listen('dragleave', () => {
      depth -= 1
      if (depth <= 0) settle(false)
    })
    listen('drop', () => {
      settle(false)
    })
    return () => {
      stop.abort()
    }
  }, [isDisabled])

  if (!isOver) return null
  return createPortal(
    <div className={styles.overlay}>
      <div className={styles.frame}>
        <Icon name="upload" size={32} />
        <p className={styles.title}>{title}</p>
        {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      </div>
    </div>,
    document.body,
  )
}
