/** What has no place on a plot yet: dragged onto it, or put in its middle by key. */

import type { ReactNode, RefObject } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import { toneStyle } from '#renderer/ui/display/tone.ts'
import type { PlotItem } from './plot-item.ts'
import { PlotShape } from './PlotShape.tsx'
import styles from './RatingPlot.module.css'
import type { PlotDrag } from './use-plot-drag.ts'

interface PlotTrayProps {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly title: string
  readonly hint: string
  readonly items: readonly PlotItem[]
  readonly selectedId: string | undefined
  readonly drag: PlotDrag
  readonly onSelect: (id: string) => void
  readonly onPutIn: (id: string) => void
  readonly children?: ReactNode
}

export function PlotTray(props: PlotTrayProps): ReactNode {
  const { ref, title, hint, items, selectedId, drag, onSelect, onPutIn, children } = props
  return (
    <div
      ref={ref}
      className={classNames(styles.tray, drag.isOverTray && styles.over)}
      role="group"
      aria-label={title}
    >
      <h2 className={styles.trayTitle}>
        {title} <span className={styles.trayCount}>{items.length}</span>
      </h2>
      <p className={styles.hint}>{hint}</p>
      <ul className={styles.waiting}>
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className={classNames(styles.chip, item.id === selectedId && styles.selected)}
              style={toneStyle(item.tone)}
              aria-label={item.description}
              title={item.title}
              onClick={(event) => {
                // A key press counts no clicks: by key it goes to the middle, by mouse it is dragged.
                if (event.detail === 0) onPutIn(item.id)
                else onSelect(item.id)
              }}
              onDoubleClick={() => onPutIn(item.id)}
              {...drag.handlers(item.id)}
            >
              <PlotShape shape={item.shape} />
              <span className={styles.chipText}>{item.title}</span>
              {item.note !== '' && <span className={styles.note}>{item.note}</span>}
            </button>
          </li>
        ))}
      </ul>
      {children}
    </div>
  )
}
