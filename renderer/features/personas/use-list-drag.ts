/** Lets the items of a short vertical list be dragged to another place. */
import { useState, type DragEvent } from 'react'

// A type of our own, so that nothing else takes the drop and files are not taken for items.
const mime = 'application/x-throughline-persona'

export interface ListDrag {
  /** The gap that the dragged item would go into, from 0; null while nothing is dragged. */
  readonly gap: number | null
  readonly draggedId: string | null
  /** Spread onto each item. */
  itemProps(
    id: string,
    index: number,
  ): {
    readonly draggable: true
    readonly onDragStart: (event: DragEvent) => void
    readonly onDragOver: (event: DragEvent) => void
    readonly onDrop: (event: DragEvent) => void
    readonly onDragEnd: () => void
  }
}

/** `onMove` is told the place among the other items. */
export function useListDrag(
  ids: readonly string[],
  onMove: (id: string, index: number) => void,
): ListDrag {
  const [draggedId, setDraggedId] = useState<string | null>(null)
  const [gap, setGap] = useState<number | null>(null)
  const end = (): void => {
    setDraggedId(null)
    setGap(null)
  }
  return {
    gap,
    draggedId,
    itemProps: (id, index) => ({
      draggable: true,
      onDragStart(event) {
        event.dataTransfer.setData(mime, id)
        event.dataTransfer.effectAllowed = 'move'
        setDraggedId(id)
      },
      onDragOver(event) {
        if (draggedId === null) return
        event.preventDefault()
        const { top, height } = event.currentTarget.getBoundingClientRect()
        setGap(event.clientY < top + height / 2 ? index : index + 1)
      },
      onDrop(event) {
        if (draggedId === null || gap === null) return
        event.preventDefault()
        const from = ids.indexOf(draggedId)
        const to = gap > from ? gap - 1 : gap
        if (to !== from) onMove(draggedId, to)
        end()
      },
      onDragEnd: end,
    }),
  }
}
