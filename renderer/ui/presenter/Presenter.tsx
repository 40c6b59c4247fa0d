/** Shows pages one by one over the whole screen; keys and clickers turn them, a red dot points. */
import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import styles from './Presenter.module.css'
import { isPresenterKey, placeAfterKey } from './presenter-keys.ts'
import { useFullScreen } from './use-full-screen.ts'

export interface PresenterWords {
  readonly back: string
  readonly next: string
  readonly close: string
  readonly dark: string
  /** Said while the screen is dark. */
  readonly isDark: string
  readonly pointer: string
}

interface PresenterProps {
  /** What is presented. */
  readonly label: string
  readonly words: PresenterWords
  /** The page that is shown, from 0. */
  readonly place: number
  readonly count: number
  /** Said when a page is turned. */
  readonly announcement: string
  readonly onTurn: (place: number) => void
  readonly onClose: () => void
  /** Keys of the pages themselves; true where one was meant for them. */
  readonly onKey?: (event: KeyboardEvent) => boolean
  /** Controls beside those for turning. */
  readonly tools?: ReactNode
  readonly children: ReactNode
}

export function Presenter(props: PresenterProps): ReactNode {
  const { label, words, place, count, announcement, onTurn, onClose, onKey, tools } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const dot = useRef<HTMLDivElement>(null)
  const [isDark, setIsDark] = useState(false)
  const [isPointing, setIsPointing] = useState(false)
  /** Digits typed so far: 1, then 2 is page 12 where there is one. */
  const typed = useRef('')
  useFullScreen(onClose)

  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // The keys are for the pages, not for the first button.
    shown?.focus()
    return () => shown?.close()
  }, [])

  // A page that was scrolled is no beginning for the next one.
  useEffect(() => {
    dialog.current?.scrollTo(0, 0)
  }, [place])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isOnButton = event.target instanceof Element && event.target.closest('button') !== null
    if (isOnButton && (event.key === 'Enter' || event.key === ' ')) return
    if (event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') onClose()
    else if (isDark) setIsDark(false)
    else if (isPresenterKey(event, 'dark')) setIsDark(true)
    else if (isPresenterKey(event, 'pointer')) setIsPointing(!isPointing)
    else if (onKey?.(event) !== true) {
      const turned = placeAfterKey(event.key, { place, count, typed: typed.current })
      typed.current = turned.typed
      if (turned.place !== place) onTurn(turned.place)
    }
  }

  function onPointerMove({ clientX, clientY }: PointerEvent): void {
    if (dot.current !== null) dot.current.style.translate = `${clientX}px ${clientY}px`
  }

  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      className={isPointing ? `${styles.presenter} ${styles.pointing}` : styles.presenter}
      aria-label={label}
      onKeyDown={onKeyDown}
      onPointerMove={onPointerMove}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <p className="visually-hidden" role="status">
        {isDark ? words.isDark : announcement}
      </p>
      <div key={place} className={styles.page}>
        {props.children}
      </div>
      <div className={styles.controls}>
        {tools}
        <IconButton
          icon="zoom-in"
          label={words.pointer}
          shortcut="L"
          isPressed={isPointing}
          tooltipSide="top"
          onClick={() => setIsPointing(!isPointing)}
        />
        <IconButton
          icon="theme-dark"
          label={words.dark}
          shortcut="B"
          tooltipSide="top"
          onClick={() => setIsDark(true)}
        />
        <IconButton
          icon="chevron-left"
          label={words.back}
          aria-disabled={place === 0}
          tooltipSide="top"
          onClick={() => onTurn(Math.max(place - 1, 0))}
        />
        <span className={styles.place}>
          {place + 1} / {count}
        </span>
        <IconButton
          icon="chevron-right"
          label={words.next}
          aria-disabled={place >= count - 1}
          tooltipSide="top"
          onClick={() => onTurn(Math.min(place + 1, count - 1))}
        />
        <IconButton icon="close" label={words.close} tooltipSide="top" onClick={onClose} />
      </div>
      <div
        className={styles.progress}
        style={{ width: `${(100 * (place + 1)) / Math.max(count, 1)}%` }}
        aria-hidden="true"
      />
      {isPointing && <div ref={dot} className={styles.dot} aria-hidden="true" />}
      {isDark && (
        <div className={styles.dark} aria-hidden="true" onClick={() => setIsDark(false)} />
      )}
    </dialog>
  )
}
