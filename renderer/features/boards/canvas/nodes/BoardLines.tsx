/** Draws the connectors of a board and, quietly, the links of the thread between its things. */

import { memo, type ReactNode } from 'react'
import { overlaps } from '#shared/layout/board/board-hit.ts'
import type { BoardLayout, BoardLine } from '#shared/layout/board/board-layout.ts'
import { boundsOf, boxIn } from '#shared/layout/board/board-layout.ts'
import { curveBetween } from '#shared/layout/board/curve-between.ts'
import type { Box } from '#shared/base/geometry.ts'
import type { VisiblePart } from '#renderer/canvas/sheet-tiles.ts'
import { useSession } from '#renderer/state/session.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { useBoardLayout, useFromBoard } from '#renderer/features/boards/canvas/board-state.ts'
import styles from './BoardLines.module.css'

export function BoardLines({ area }: { readonly area: VisiblePart['area'] }): ReactNode {
  const layout = useBoardLayout()
  const moved = useFromBoard((state) =>
    state.dragging === null || state.dragging.isCopy ? null : state.dragging.boxes,
  )
  const shown = ({ record }: BoardLine) => {
    const ends = [boxIn(layout, record.fromId), boxIn(layout, record.toId)]
    return overlaps(area, boundsOf(ends.flatMap((box) => box ?? [])))
  }
  return (
    <>
      <svg className={styles.lines} aria-hidden="true">
        {layout.links.filter(shown).map((line) => (
          <QuietLine key={line.record.id} line={dragged(layout, line, moved)} />
        ))}
        {layout.connectors.filter(shown).map((line) => (
          <ConnectorLine key={line.record.id} line={dragged(layout, line, moved)} />
        ))}
      </svg>
      {layout.connectors.filter(shown).map((line) => (
        <ConnectorLabel key={line.record.id} line={dragged(layout, line, moved)} />
      ))}
    </>
  )
}

/** The line as it is while an end of it is being dragged. */
function dragged(
  layout: BoardLayout,
  line: BoardLine,
  moved: ReadonlyMap<string, Box> | null,
): BoardLine {
  const { fromId, toId } = line.record
  const [movedFrom, movedTo] = [moved?.get(fromId), moved?.get(toId)]
  const from = movedFrom ?? boxIn(layout, fromId)
  const to = movedTo ?? boxIn(layout, toId)
  if ((movedFrom ?? movedTo) === undefined || from === undefined || to === undefined) return line
  return { record: line.record, curve: curveBetween(from, to) }
}

const QuietLine = memo(function QuietLine({ line }: { readonly line: BoardLine }) {
  return <path className={styles.link} d={line.curve.path} />
})

const ConnectorLine = memo(function ConnectorLine({ line }: { readonly line: BoardLine }) {
  const { record, curve } = line
  const isSelected = useSession((session) => session.selectedIds.includes(record.id))
  const arrow = record.type === 'connector' ? record.arrow : 'none'
  return (
    <g
      className={classNames(styles.connector, isSelected && styles.selected)}
      data-thing-id={record.id}
    >
      <path className={styles.reach} d={curve.path} />
      <path className={styles.line} d={curve.path} />
      {arrow === 'both' && <path className={styles.head} d={curve.startHead} />}
      {arrow !== 'none' && <path className={styles.head} d={curve.endHead} />}
    </g>
  )
})

const ConnectorLabel = memo(function ConnectorLabel({ line }: { readonly line: BoardLine }) {
  const { record, curve } = line
  if (record.type !== 'connector' || record.label === '') return null
  return (
    <div
      className={styles.label}
      style={{ left: curve.middle.x, top: curve.middle.y }}
      data-thing-id={record.id}
    >
      {record.label}
    </div>
  )
})
