/** Draws the lines between the cards of the define flow that belong together. */

import { useLayoutEffect, useState, type ReactNode, type RefObject } from 'react'
import { sameShallow } from '#renderer/state/same-shallow.ts'
import styles from './DefineFlowView.module.css'

interface FlowLinesProps {
  /** What the lines are drawn on, with the cards in it. */
  readonly sheet: RefObject<HTMLDivElement | null>
  /** As `from>to`. */
  readonly ties: readonly string[]
  /** Lines at these cards stand out. */
  readonly selectedIds: readonly string[]
}

export function FlowLines({ sheet, ties, selectedIds }: FlowLinesProps): ReactNode {
  const [paths, setPaths] = useState<readonly string[]>([])

  useLayoutEffect(() => {
    const surface = sheet.current
    if (surface === null) return
    const draw = (): void => {
      // First those further away, so that the near ones lie above.
      const fresh = ties
        .toSorted((a, b) => Number(isNear(a, selectedIds)) - Number(isNear(b, selectedIds)))
        .flatMap((tie) => {
          const path = pathOf(surface, tie)
          return path === null ? [] : [`${isNear(tie, selectedIds) ? 'near' : 'far'} ${path}`]
        })
      setPaths((known) => (sameShallow(known, fresh) ? known : fresh))
    }
    draw()
    // A card that grows moves those below it, in its own column only.
    const observer = new ResizeObserver(draw)
    observer.observe(surface)
    for (const list of surface.querySelectorAll('ul[data-flow-column]')) observer.observe(list)
    return () => observer.disconnect()
  }, [sheet, ties, selectedIds])

  return (
    <svg className={styles.lines} aria-hidden="true">
      {paths.map((path) => (
        <path
          key={path}
          className={path.startsWith('near') ? undefined : styles.far}
          d={path.slice(path.indexOf(' ') + 1)}
        />
      ))}
    </svg>
  )
}

function isNear(tie: string, selectedIds: readonly string[]): boolean {
  return tie.split('>').some((id) => selectedIds.includes(id))
}

/** A curve from the side of one card to the facing side of the other; null where one is not there. */
function pathOf(surface: HTMLElement, tie: string): string | null {
  const boxes = tie
    .split('>')
    .flatMap((id) => surface.querySelector(`[data-flow-card="${CSS.escape(id)}"]`) ?? [])
    .map((card) => card.getBoundingClientRect())
    .sort((a, b) => a.left - b.left)
  const [left, right] = boxes
  if (left === undefined || right === undefined) return null
  const origin = surface.getBoundingClientRect()
  const start = { x: left.right - origin.left, y: middle(left) - origin.top }
  const end = { x: right.left - origin.left, y: middle(right) - origin.top }
  if (start.x > end.x) return null
  const bend = Math.min(60, (end.x - start.x) / 2)
  return `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${end.x - bend} ${end.y} ${end.x} ${end.y}`
}

function middle({ top, height }: DOMRect): number {
  return Math.round(top + Math.min(height / 2, 40))
}
