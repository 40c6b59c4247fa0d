/** A map in small: its stages and the emotion lines of its personas. */
import type { ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import type { PictureSummary } from './home-project.ts'
import { pictureOf } from './picture-shapes.ts'
import styles from './ProjectPicture.module.css'

export function ProjectPicture({ summary }: { readonly summary: PictureSummary }): ReactNode {
  const { width, height, isEmpty, stages, middle, lines } = pictureOf(summary)
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {stages.map((box) => (
        <rect
          key={box.x}
          className={classNames(styles.stage, isEmpty && styles.empty)}
          {...box}
          rx={2}
        />
      ))}
      <path className={styles.middle} d={`M14 ${middle}H${width - 14}`} />
      {lines.map(({ color, dash, path, dots }, place) => (
        <g key={place} className={styles.line} style={{ stroke: `var(--${color})` }}>
          <path d={path} strokeDasharray={dash} />
          {/* A line of no length with round ends stays a dot, however the picture is stretched. */}
          {dots.map(({ x, y }) => (
            <path key={x} className={styles.dot} d={`M${x} ${y}h0`} />
          ))}
        </g>
      ))}
    </svg>
  )
}
