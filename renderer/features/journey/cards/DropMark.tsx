/** Shows where dragged cards would go. */

import { cardMetrics, mapMetrics } from '#shared/layout/card-metrics.ts'
import { cellKey } from '#shared/layout/journey-view.ts'
import { useLayout, useView } from '#renderer/features/journey/map/map-context.ts'
import styles from './DropMark.module.css'

interface DropMarkProps {
  readonly target: { readonly laneId: string; readonly stepId: string }
  /** Place among the cards that stay in the cell. */
  readonly index: number
  readonly moving: ReadonlySet<string>
}

export function DropMark({ target, index, moving }: DropMarkProps) {
  const view = useView()
  const layout = useLayout()
  const column = layout.columns.find((each) => each.stepId === target.stepId)
  const row = layout.rows.find((each) => each.laneId === target.laneId)
  if (column === undefined || row === undefined) return null
  const staying = (view.cells.get(cellKey(target.laneId, target.stepId)) ?? []).filter(
    ({ id }) => !moving.has(id),
  )
  const above = index === 0 ? undefined : layout.items.get(staying[index - 1]?.id ?? '')
  const { cellPadding, cardGap } = mapMetrics
  const y = above === undefined ? row.y + cellPadding : above.y + above.height + cardGap
  return (
    <>
      <CellTint cell={target} />
      <div
        className={styles.mark}
        data-drop-mark=""
        style={{
          left: column.x + cellPadding,
          top: staying.length === 0 ? y : y - cardGap / 2 - 1.5,
          width: column.width - 2 * cellPadding,
          height: staying.length === 0 ? cardMetrics.lowestCard : 3,
        }}
      />
    </>
  )
}

/** Colours a cell that something would go to. */
export function CellTint({ cell }: { readonly cell: DropMarkProps['target'] }) {
  const layout = useLayout()
  const column = layout.columns.find((each) => each.stepId === cell.stepId)
  const row = layout.rows.find((each) => each.laneId === cell.laneId)
  if (column === undefined || row === undefined) return null
  return (
    <div
      className={styles.cell}
      style={{ left: column.x, top: row.y, width: column.width, height: row.height }}
    />
  )
}
