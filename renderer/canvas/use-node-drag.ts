/** Drags nodes of a sheet with the pointer: they follow it, and what it means is told to the caller. */

import { useEffect, useRef, useState } from 'react'
import type { Point } from '#shared/base/geometry.ts'
import type { CanvasDrag, CanvasNode } from './canvas-types.ts'
import { followPress, swallowClick, type SheetPress } from './sheet-gesture.ts'
import type { SheetViewControl } from './sheet-view.ts'

export interface NodeDragAnswers {
  onDrag?(drag: CanvasDrag | null): void
  onDrop?(drag: CanvasDrag): void
}

const noShifts: ReadonlyMap<string, Point> = new Map()

/** The nodes that are drawn beside their places, and what begins a drag. */
export function useNodeDrag(
  nodes: readonly CanvasNode[],
  view: SheetViewControl,
  answers: NodeDragAnswers,
) {
  const [shifts, setShifts] = useState(noShifts)
  const latest = useRef({ nodes, answers })
  const cancel = useRef<() => void>(() => undefined)
  useEffect(() => {
    latest.current = { nodes, answers }
  })
  useEffect(() => () => cancel.current(), [])

  const onPointerDown = (event: React.PointerEvent<HTMLElement>) => {
    const { target, currentTarget: surface } = event
    if (event.button !== 0 || !(target instanceof Element)) return
    const element = target.closest('[data-node-id], .nodrag')
    const grabbedId = element?.getAttribute('data-node-id')
    if (grabbedId == null) return
    const dragOf = ({ start, pointer, isAlt }: SheetPress): CanvasDrag => ({
      grabbedId,
      start,
      pointer,
      isCopy: isAlt,
    })
    const stop = () => {
      setShifts(noShifts)
      latest.current.answers.onDrag?.(null)
    }
    cancel.current()
    cancel.current = followPress(event, surface, view, {
      onMove(press) {
        const { start, pointer } = press
        const shift = { x: pointer.x - start.x, y: pointer.y - start.y }
        const ids = togetherWith(grabbedId, latest.current.nodes)
        setShifts(new Map(ids.map((id) => [id, shift])))
        latest.current.answers.onDrag?.(dragOf(press))
      },
      onEnd(press) {
        swallowClick()
        stop()
        latest.current.answers.onDrop?.(dragOf(press))
      },
      onClick: () => undefined,
      onCancel: stop,
    })
  }
  return { shifts, onPointerDown }
}

/** A selected node takes all other selected ones along. */
function togetherWith(grabbedId: string, nodes: readonly CanvasNode[]): readonly string[] {
  const isSelected = nodes.some(({ id, isSelected }) => id === grabbedId && isSelected)
  if (!isSelected) return [grabbedId]
  return nodes.filter((node) => node.isSelected).map(({ id }) => id)
}
