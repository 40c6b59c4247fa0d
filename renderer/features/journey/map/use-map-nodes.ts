/** The cards that are in the window or near it, and those that are being dragged. */

import { useMemo } from 'react'
import { cellKey } from '#shared/layout/journey-view.ts'
import type { CanvasNode } from '#renderer/canvas/canvas-types.ts'
import type { Dragging } from '#renderer/features/journey/cards/dragging.ts'
import { useLocalStore, type LocalStore } from '#renderer/state/local-store.ts'
import { isSelected, useSession } from '#renderer/state/session.ts'
import { useFromMap } from './map-context.ts'
import type { VisibleCells } from './use-visible-cells.ts'

export function useMapNodes(
  visible: VisibleCells,
  drag: LocalStore<Dragging>,
): readonly CanvasNode[] {
  const cells = useFromMap((map) => map.view.cells)
  const layout = useFromMap((map) => map.layout)
  const selectedIds = useSession((session) => session.selectedIds)
  const dragged = useLocalStore(drag, (state) => state.dragged)
  return useMemo((): readonly CanvasNode[] => {
    if (visible.isFar) return []
    const shown: CanvasNode[] = []
    const show = (id: string) => {
      const box = layout.items.get(id)
      if (box === undefined) return
      shown.push({ id, type: 'item', box, isSelected: isSelected(selectedIds, id) })
    }
    const { columns, rows } = visible
    for (const row of layout.rows.slice(rows.first, rows.last + 1)) {
      for (const column of layout.columns.slice(columns.first, columns.last + 1)) {
        for (const { id } of cells.get(cellKey(row.laneId, column.stepId)) ?? []) {
          if (!dragged.has(id)) show(id)
        }
      }
    }
    // What is being dragged must not leave the page when the map is panned under it.
    for (const id of dragged) show(id)
    return shown
  }, [cells, layout, visible, selectedIds, dragged])
}
