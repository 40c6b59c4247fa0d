/** A line in small as a picture: the curve, points that stand alone, and its lowest point marked. */
import type { ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import styles from './SmallLine.module.css'
import type { PersonColorName } from './point-shape.ts'

interface Spot {
  readonly x: number
  readonly y: number
}

interface SmallLineProps {
  /** In px of the picture, which is stretched to the width it finds. */
  readonly width: number
  readonly height: number
  /** Height of the middle line. */
  readonly middle: number
  readonly lines: readonly {
    readonly path: string
    readonly dots: readonly Spot[]
    readonly lowest: Spot | null
    readonly color: PersonColorName
    readonly dash: string
  }[]
  readonly className?: string | undefined
}

export function SmallLine({ width, height, middle, lines, className }: SmallLineProps): ReactNode {
  return (
    <svg
      className={classNames(styles.line, className)}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={styles.middle} d={`M0 ${middle}H${width}`} />
      {lines.map(({ path, dots, lowest, color, dash }, place) => (
        <g key={place} style={{ color: `var(--${color})` }}>
          <path className={styles.curve} d={path} strokeDasharray={dash} />
          {dots.map(({ x, y }) => (
            <path key={x} className={styles.dot} d={`M${x} ${y}h0`} />
          ))}
          {lowest !== null && <path className={styles.lowest} d={`M${lowest.x} ${lowest.y}h0`} />}
        </g>
      ))}
    </svg>
  )
}
