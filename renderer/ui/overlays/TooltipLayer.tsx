/** Draws the name that is shown beside its control, on the side where there is room. */
import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import { createPortal } from 'react-dom'
import { Kbd } from '#renderer/ui/actions/Kbd.tsx'
import type { ShownTooltip, TooltipDesk, TooltipSide } from './tooltip-desk.ts'
import styles from './Tooltip.module.css'

export function TooltipLayer({ desk }: { readonly desk: TooltipDesk }): ReactNode {
  const shown = useSyncExternalStore(desk.listen, desk.get)
  useEffect(() => {
    if (shown === null) return
    const hide = (): void => desk.hide()
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') hide()
    }
    // What it points at has moved away or is hidden by what was opened.
    window.addEventListener('scroll', hide, true)
    window.addEventListener('resize', hide)
    window.addEventListener('keydown', onKey, true)
    return () => {
      window.removeEventListener('scroll', hide, true)
      window.removeEventListener('resize', hide)
      window.removeEventListener('keydown', onKey, true)
    }
  }, [desk, shown])
  return shown === null ? null : <Bubble {...shown} />
}

function Bubble({ anchor, label, shortcut, side }: ShownTooltip): ReactNode {
  const id = useId()
  const bubble = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (bubble.current !== null) place(bubble.current, anchor, side)
  }, [anchor, side, label, shortcut])
  useEffect(() => {
    const before = anchor.getAttribute('aria-describedby')
    anchor.setAttribute('aria-describedby', before === null ? id : `${before} ${id}`)
    return () => {
      if (before === null) anchor.removeAttribute('aria-describedby')
      else anchor.setAttribute('aria-describedby', before)
    }
  }, [anchor, id])
  return createPortal(
    <div ref={bubble} id={id} role="tooltip" className={styles.tooltip}>
      {label}
      {shortcut !== undefined && <Kbd keys={shortcut} />}
    </div>,
    document.body,
  )
}

const gap = 6
const margin = 8

const opposite: Readonly<Record<TooltipSide, TooltipSide>> = {
  top: 'bottom',
  bottom: 'top',
  left: 'right',
  right: 'left',
}

function place(bubble: HTMLElement, anchor: Element, side: TooltipSide): void {
  const box = anchor.getBoundingClientRect()
  const { width, height } = bubble.getBoundingClientRect()
  const room: Readonly<Record<TooltipSide, number>> = {
    top: box.top - gap - height - margin,
    bottom: window.innerHeight - box.bottom - gap - height - margin,
    left: box.left - gap - width - margin,
    right: window.innerWidth - box.right - gap - width - margin,
  }
  const shownSide = room[side] < 0 && room[opposite[side]] > room[side] ? opposite[side] : side
  const centred = { x: (box.left + box.right - width) / 2, y: (box.top + box.bottom - height) / 2 }
  const { x, y } = {
    top: { x: centred.x, y: box.top - gap - height },
    bottom: { x: centred.x, y: box.bottom + gap },
    left: { x: box.left - gap - width, y: centred.y },
    right: { x: box.right + gap, y: centred.y },
  }[shownSide]
  const within = (value: number, most: number): number =>
    Math.max(margin, Math.min(value, most - margin))
  bubble.style.left = `${within(x, window.innerWidth - width)}px`
  bubble.style.top = `${within(y, window.innerHeight - height)}px`
}
