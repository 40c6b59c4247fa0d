/** The mark of a thing on a plot or in its tray. */

import type { ReactNode } from 'react'
import { pointShapePath, type PointShapeName } from '#renderer/ui/pictures/point-shape.ts'
import { pointSize } from './place-labels.ts'
import styles from './RatingPlot.module.css'

export function PlotShape({ shape }: { readonly shape: PointShapeName }): ReactNode {
  const half = pointSize / 2
  return (
    <svg width={pointSize} height={pointSize} aria-hidden="true" className={styles.shape}>
      <path d={pointShapePath(shape, half, half, half - 3)} />
    </svg>
  )
}
