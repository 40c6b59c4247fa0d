/** The heads of the stations; they stay at the top and follow the picture sideways. */

import { useEffect, useRef, type ReactNode } from 'react'
import type { ThreadStation } from '#shared/model/thread.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { stationIcon, stationTone } from '#renderer/looks/station-look.ts'
import { toneStyle } from '#renderer/ui/display/tone.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { useThreadParts } from './thread-context.ts'
import styles from './ThreadHeads.module.css'

export function ThreadHeads(): ReactNode {
  const translate = useTranslate()
  const { layout } = useThreadParts()
  const view = useSheetView()
  const track = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const place = () => {
      const { x, zoom } = view.get()
      track.current?.style.setProperty('--sheet-x', `${x}px`)
      track.current?.style.setProperty('--sheet-zoom', `${zoom}`)
    }
    place()
    return view.listen(place)
  }, [view])
  const name = (station: ThreadStation) => translate(`thread.station_${station}`)
  return (
    <div className={styles.heads}>
      <div ref={track} className={styles.track}>
        {layout.columns.map(({ station, x, width, total }) => (
          <div
            key={station}
            className={styles.place}
            style={{
              left: `calc(var(--sheet-x, 0px) + ${x}px * var(--sheet-zoom, 1))`,
              width: `calc(${width}px * var(--sheet-zoom, 1))`,
            }}
          >
            <div
              className={styles.head}
              style={toneStyle(stationTone(station))}
              title={`${name(station)} ${total}`}
            >
              <Icon name={stationIcon(station)} size={14} />
              {total > 0 && (
                <>
                  <span className={styles.name}>{name(station)}</span>
                  <span className={styles.count}>{total}</span>
                </>
              )}
            </div>
          </div>
        ))}
      </div>
    </div>
  )
}
