/** The lines between the columns and lanes of a map. */

import { memo } from 'react'
import { useFromMap } from './map-context.ts'
import styles from './JourneyMap.module.css'

export const GridLines = memo(function GridLines() {
  const columns = useFromMap((map) => map.layout.columns)
  const stages = useFromMap((map) => map.layout.stages)
  const rows = useFromMap((map) => map.layout.rows)
  const width = useFromMap((map) => map.layout.width)
  const height = useFromMap((map) => map.layout.height)
  const stageStarts = new Set(stages.map(({ x }) => x))
  return (
    <svg className={styles.grid} aria-hidden="true">
      <rect className={styles.ground} width={width} height={height} />
      {columns.map(({ stepId, x }) => (
        <line
          key={stepId}
          className={stageStarts.has(x) ? styles.stageLine : styles.line}
          x1={x}
          x2={x}
          y1={0}
          y2={height}
        />
      ))}
      <line className={styles.stageLine} x1={width} x2={width} y1={0} y2={height} />
      {rows.map(({ laneId, y, height: rowHeight }) => (
        <line
          key={laneId}
          className={styles.line}
          x1={0}
          x2={width}
          y1={y + rowHeight}
          y2={y + rowHeight}
        />
      ))}
    </svg>
  )
})
