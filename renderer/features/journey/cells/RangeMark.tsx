/** Draws the chosen cells as one frame. */

import { isWide, rowsOf, spanOf } from '#shared/layout/cell-range.ts'
import { useSession } from '#renderer/state/session.ts'
import { useLayout, useView } from '#renderer/features/journey/map/map-context.ts'
import styles from './RangeMark.module.css'

export function RangeMark() {
  const range = useSession((session) => session.range)
  const view = useView()
  const layout = useLayout()
  const span = range !== null && isWide(range) ? spanOf(view, range) : null
  if (span === null) return null
  const rows = rowsOf(view, span)
  const laneIds = new Set(rows.map(({ laneId }) => laneId))
  const boxes = layout.rows.filter(({ laneId }) => laneIds.has(laneId))
  const first = layout.columns[span.left]
  const last = layout.columns[span.right]
  const [top] = boxes
  const bottom = boxes.at(-1)
  if (first === undefined || last === undefined || top === undefined || bottom === undefined) {
    return null
  }
  return (
    <div
      className={styles.range}
      data-cell-range=""
      style={{
        left: first.x,
        top: top.y,
        width: last.x + last.width - first.x,
        height: bottom.y + bottom.height - top.y,
      }}
    />
  )
}
