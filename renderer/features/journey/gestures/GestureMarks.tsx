/** Draws what the pointer is doing on a map: the marquee, and lines where headers and edges would go. */

import { useSheetView, useSheetZoom } from '#renderer/canvas/sheet-view.ts'
import { useLocalStore } from '#renderer/state/local-store.ts'
import { useLayout, useMap } from '#renderer/features/journey/map/map-context.ts'
import type { MapLine } from './map-gesture.ts'
import styles from './GestureMarks.module.css'

export function GestureMarks() {
  const { gesture } = useMap()
  const marquee = useLocalStore(gesture, (state) => state.marquee)
  const line = useLocalStore(gesture, (state) => state.line)
  return (
    <>
      {marquee !== null && (
        <div
          className={styles.marquee}
          data-marquee=""
          style={{ left: marquee.x, top: marquee.y, width: marquee.width, height: marquee.height }}
        />
      )}
      {line !== null && <LineMark line={line} />}
    </>
  )
}

// Width of the line in px of the screen.
const thickness = 3

function LineMark({ line }: { readonly line: MapLine }) {
  const layout = useLayout()
  const zoom = useSheetZoom()
  const view = useSheetView().get()
  const size = thickness / zoom
  const start = line.at - size / 2
  const box =
    line.axis === 'x'
      ? { left: start, top: 0, width: size, height: layout.height }
      : { left: 0, top: start, width: layout.width, height: size }
  // The label stays in the window, wherever the map is.
  const corner =
    line.axis === 'x'
      ? { left: line.at + 6 / zoom, top: Math.max(0, -view.y / zoom) + 6 / zoom }
      : { left: Math.max(0, -view.x / zoom) + 6 / zoom, top: line.at + 6 / zoom }
  return (
    <>
      <div className={styles[line.kind]} data-line={line.kind} style={box} />
      {line.label !== '' && (
        <div className={styles.label} style={{ ...corner, transform: `scale(${1 / zoom})` }}>
          {line.label}
        </div>
      )}
    </>
  )
}
