/** A value between two ends, set by dragging or by keys; nothing is chosen until somebody does. */
import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import { isComposingKey } from '#renderer/ui/fields/composing.ts'
import styles from './ScaleInput.module.css'

interface ScaleInputProps {
  readonly label: string
  readonly value: number | null
  readonly min?: number
  readonly max?: number
  /** By how much a key changes it, and to what a drag is rounded. */
  readonly step?: number
  /** `knob` stands between two ends; `bar` fills from the left. */
  readonly look: 'knob' | 'bar'
  /** What is read aloud for a value; null where none is given. */
  readonly say: (value: number | null) => string
  readonly onCommit: (value: number | null) => void
  readonly isDisabled?: boolean
  readonly className?: string | undefined
}

export function ScaleInput(props: ScaleInputProps): ReactNode {
  const { label, value, min = 1, max = 5, step = 1, look, say, onCommit, isDisabled } = props
  const track = useRef<HTMLDivElement>(null)
  const [dragged, setDragged] = useState<number | null>(null)
  const shown = dragged ?? value
  // A bar is as long as its value; a knob stands between the lowest and the highest.
  const start = look === 'bar' ? 0 : min
  const share = shown === null ? null : (shown - start) / (max - start)

  function rounded(wish: number): number {
    const kept = Math.min(max, Math.max(min, wish))
    return Number((min + Math.round((kept - min) / step) * step).toFixed(3))
  }

  function valueAt(event: PointerEvent): number {
    const { left, width } = track.current!.getBoundingClientRect()
    return rounded(start + ((event.clientX - left) / width) * (max - start))
  }

  function set(wish: number | null): void {
    const next = wish === null ? null : rounded(wish)
    if (next !== value) onCommit(next)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposingKey(event) || event.altKey || event.ctrlKey || event.metaKey) return
    const middle = (min + max) / 2
    const digit = Number(event.key)
    if (event.key === 'ArrowRight' || event.key === 'ArrowUp') set((value ?? middle - step) + step)
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowDown')
      set((value ?? middle + step) - step)
    else if (event.key === 'Home') set(min)
    else if (event.key === 'End') set(max)
    else if (event.key === 'Delete' || event.key === 'Backspace') set(null)
    else if (digit >= min && digit <= max) set(digit)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div
      role="slider"
      tabIndex={isDisabled === true ? -1 : 0}
      aria-label={label}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={shown ?? min}
      aria-valuetext={say(shown)}
      aria-disabled={isDisabled === true || undefined}
      className={classNames(styles.scale, styles[look], props.className)}
      onKeyDown={isDisabled === true ? undefined : onKeyDown}
      onPointerDown={(event) => {
        if (isDisabled === true || event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setDragged(valueAt(event))
      }}
      onPointerMove={(event) => {
        if (dragged !== null) setDragged(valueAt(event))
      }}
      onPointerUp={(event) => {
        if (dragged === null) return
        set(valueAt(event))
        setDragged(null)
      }}
      onPointerCancel={() => setDragged(null)}
    >
      <div ref={track} className={styles.track}>
        {share !== null && look === 'bar' && (
          <div className={styles.fill} style={{ width: `${share * 100}%` }} />
        )}
        {share !== null && look === 'knob' && (
          <div className={styles.handle} style={{ left: `${share * 100}%` }} />
        )}
      </div>
    </div>
  )
}
