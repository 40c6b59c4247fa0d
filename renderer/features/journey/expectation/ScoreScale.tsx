/** The scale of a row: five places, the mark of what is expected above, of what comes on it, the bar between. */

import {
  gapBar,
  scaleOf,
  scoreMetrics,
  scores,
  scoreX,
  type Scores,
} from '#shared/layout/expectation/score-row.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import styles from './ExpectationLane.module.css'

interface ScoreScaleProps {
  readonly rated: Scores
  /** Of the row, in px. */
  readonly width: number
}

const { trackHeight, lineY, markRadius, barHeight } = scoreMetrics

export function ScoreScale({ rated, width }: ScoreScaleProps) {
  const { expectation, actual } = rated
  const { first, last } = scaleOf(width)
  const bar = gapBar(rated, width)
  return (
    <svg className={styles.scale} width={width} height={trackHeight} aria-hidden="true">
      <line className={styles.line} x1={first} x2={last} y1={lineY} y2={lineY} />
      {scores.map((score) => {
        const x = scoreX(score, width)
        return actual === null ? (
          <circle key={score} className={styles.slot} cx={x} cy={lineY} r={2.6} />
        ) : (
          <circle key={score} className={styles.tick} cx={x} cy={lineY} r={1.2} />
        )
      })}
      {expectation === null &&
        scores.map((score) => (
          <path
            key={score}
            className={styles.slot}
            d={triangle(scoreX(score, width), lineY - markRadius - 1, 2.6)}
          />
        ))}
      {bar !== null && (
        <rect
          className={bar.gap < 0 ? styles.barBelow : styles.barAbove}
          x={bar.x}
          width={bar.width}
          y={lineY - barHeight / 2}
          height={barHeight}
        />
      )}
      {expectation !== null && (
        <path
          className={styles.expected}
          d={triangle(scoreX(expectation, width), lineY - markRadius - 1, 4.6)}
        />
      )}
      {actual !== null && (
        <circle
          className={classNames(styles.actual, bar !== null && verdictOf(bar.gap))}
          cx={scoreX(actual, width)}
          cy={lineY}
          r={markRadius}
        />
      )}
    </svg>
  )
}

function verdictOf(gap: number): string | undefined {
  return gap < 0 ? styles.isBelow : styles.isAbove
}

/** Points down, with its tip at x, y. */
function triangle(x: number, y: number, half: number): string {
  return `M${x - half} ${y - 1.6 * half}H${x + half}L${x} ${y}Z`
}
