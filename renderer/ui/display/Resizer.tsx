/** The edge between two parts that can be dragged, or moved with the arrow keys. */
import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import styles from './Resizer.module.css'

interface ResizerProps {
  readonly label: string
  /** The direction of the line itself: a vertical one changes a width. */
  readonly orientation: 'vertical' | 'horizontal'
  /** Size of the part, in px. */
  readonly value: number
  readonly min: number
  readonly max: number
  /** Told all along the way. */
  readonly onChange: (value: number) => void
  /** Told once at the end of a drag or a key press. */
  readonly onCommit?: (value: number) => void
  /** Where a double click leads back to. */
  readonly usualValue?: number
  /** True where the part lies after the line, at its right or below it. */
  readonly isPartAfter?: boolean
  readonly className?: string
}

const stepPx = 16

export function Resizer(props: ResizerProps): ReactNode {
  const { label, orientation, value, min, max, usualValue, isPartAfter = false } = props
  const [isDragging, setIsDragging] = useState(false)
  const start = useRef({ pointer: 0, value: 0 })
  const sign = isPartAfter ? -1 : 1

  function limit(size: number): number {
    return Math.round(Math.min(max, Math.max(min, size)))
  }
  function place(event: PointerEvent): number {
    return orientation === 'vertical' ? event.clientX : event.clientY
  }
  function set(size: number): void {
    props.onChange(limit(size))
    props.onCommit?.(limit(size))
  }

  function onKeyDown(event: KeyboardEvent): void {
    const [less, more] =
      orientation === 'vertical' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
    const targets: Readonly<Record<string, number>> = {
      [less]: value - sign * stepPx,
      [more]: value + sign * stepPx,
      Home: min,
      End: max,
    }
    const target = targets[event.key]
    if (target === undefined) return
    event.preventDefault()
    set(target)
  }

  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      className={classNames(
        styles.resizer,
        styles[orientation],
        isDragging && styles.dragging,
        props.className,
      )}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = { pointer: place(event), value }
        setIsDragging(true)
      }}
      onPointerMove={(event) => {
        if (!isDragging) return
        props.onChange(limit(start.current.value + sign * (place(event) - start.current.pointer)))
      }}
      onPointerUp={() => {
        if (isDragging) props.onCommit?.(value)
        setIsDragging(false)
      }}
      onPointerCancel={() => {
        setIsDragging(false)
      }}
      onDoubleClick={() => {
        if (usualValue !== undefined) set(usualValue)
      }}
    />
  )
}
