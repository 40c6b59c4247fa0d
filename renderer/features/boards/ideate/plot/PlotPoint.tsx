/** One point of a plot of ratings with its label, moved by hand or by the arrow keys. */

import type { KeyboardEvent, ReactNode } from 'react'
import type { Box, Point } from '#shared/base/geometry.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { toneStyle } from '#renderer/ui/display/tone.ts'
import type { PlotItem } from './plot-item.ts'
import { PlotShape } from './PlotShape.tsx'
import styles from './RatingPlot.module.css'
import type { PlotDrag } from './use-plot-drag.ts'

interface PlotPointProps {
  readonly item: PlotItem
  readonly place: Point
  /** Null where it has no room. */
  readonly label: Box | null
  readonly isSelected: boolean
  readonly isDragged: boolean
  readonly handlers: ReturnType<PlotDrag['handlers']>
  readonly onSelect: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

export function PlotPoint(props: PlotPointProps): ReactNode {
  const { item, place, label, isSelected, isDragged, handlers, onSelect, onKeyDown } = props
  return (
    <div className={classNames(isDragged && styles.dragged)}>
      <button
        type="button"
        data-point={item.id}
        className={classNames(styles.point, isSelected && styles.selected)}
        style={{ ...toneStyle(item.tone), left: place.x, top: place.y }}
        aria-label={item.description}
        aria-pressed={isSelected}
        onClick={onSelect}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) onSelect()
        }}
        onKeyDown={onKeyDown}
        {...handlers}
      >
        <PlotShape shape={item.shape} />
      </button>
      {label === null && !isDragged && (
        <span className={styles.whisper} style={{ left: place.x, top: place.y }} aria-hidden="true">
          {item.title}
        </span>
      )}
      {label !== null && !isDragged && (
        <span
          className={classNames(styles.label, isSelected && styles.labelSelected)}
          style={{ left: label.x, top: label.y, width: label.width }}
          aria-hidden="true"
        >
          <span className={styles.labelText}>{item.title}</span>
          {item.note !== '' && <span className={styles.note}>{item.note}</span>}
        </span>
      )}
    </div>
  )
}
