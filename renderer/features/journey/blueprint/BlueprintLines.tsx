/** The lines of a blueprint: across the whole map, and their names beside the lanes. */

import { memo } from 'react'
import { blueprintBands, blueprintLineRoom } from '#shared/layout/blueprint/blueprint-view.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useFromMap } from '#renderer/features/journey/map/map-context.ts'
import styles from './Blueprint.module.css'

export const BlueprintLines = memo(function BlueprintLines() {
  const rows = useFromMap((map) => map.layout.rows)
  const width = useFromMap((map) => map.layout.width)
  return (
    <svg className={styles.lines} aria-hidden="true">
      {blueprintBands(rows).map(({ line, y }) => (
        <g key={line}>
          <rect
            className={styles.band}
            x={0}
            y={y - blueprintLineRoom / 2}
            width={width}
            height={blueprintLineRoom}
          />
          <line className={styles[line]} x1={0} x2={width} y1={y} y2={y} />
        </g>
      ))}
    </svg>
  )
})

const leastNameZoom = 0.5

export function BlueprintLineNames({ zoom }: { readonly zoom: number }) {
  const translate = useTranslate()
  const rows = useFromMap((map) => map.layout.rows)
  // Where lanes are that small, nobody could read them.
  if (zoom < leastNameZoom) return null
  return blueprintBands(rows).map(({ line, y }) => (
    <div
      key={line}
      className={styles.name}
      style={{
        top: (y - blueprintLineRoom / 2) * zoom,
        height: blueprintLineRoom * zoom,
      }}
    >
      <span>{translate(`blueprint.line_${line}`)}</span>
    </div>
  ))
}
