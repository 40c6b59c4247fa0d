/** A small picture of the whole sheet with the window on it; dragging it pans. */

import { useEffect, useRef } from 'react'
import type { PaintFar } from './FarPicture.tsx'
import { clamp } from '#shared/base/geometry.ts'
import type { SheetBox } from './canvas-types.ts'
import { useSheetView } from './sheet-view.ts'
import { useThemeRevision } from './theme-revision.ts'
import styles from './Minimap.module.css'

const most = { width: 152, height: 92 }
const paintDelay = 400

export function Minimap(props: { readonly size: SheetBox; readonly paint: PaintFar }) {
  const { size, paint } = props
  const { x: originX = 0, y: originY = 0 } = size
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const view = useSheetView()
  const theme = useThemeRevision()
  const scale = Math.min(most.width / size.width, most.height / size.height)
  const width = size.width * scale
  const height = size.height * scale

  useEffect(() => {
    const draw = () => {
      const element = canvas.current
      const context = element?.getContext('2d')
      if (element === null || context === null || context === undefined) return
      const density = window.devicePixelRatio
      element.width = Math.round(width * density)
      element.height = Math.round(height * density)
      const [left, top] = [-originX * scale, -originY * scale]
      context.setTransform(scale * density, 0, 0, scale * density, left * density, top * density)
      paint(context, { x: left, y: top, zoom: scale })
    }
    // Nobody looks at it while typing: it is drawn once the hands rest.
    const timer = setTimeout(draw, paintDelay)
    return () => clearTimeout(timer)
  }, [paint, width, height, originX, originY, scale, theme])

  useEffect(() => {
    const place = () => {
      const { x, y, zoom } = view.get()
      const part = view.windowSize()
      const style = frame.current?.style
      if (style === undefined) return
      const [left, right] = within(-x / zoom - originX, part.width / zoom, size.width)
      const [top, bottom] = within(-y / zoom - originY, part.height / zoom, size.height)
      style.transform = `translate(${left * scale}px, ${top * scale}px)`
      style.width = `${(right - left) * scale}px`
      style.height = `${(bottom - top) * scale}px`
    }
    place()
    return view.listen(place)
  }, [view, scale, size.width, size.height, originX, originY])

  const moveTo = (event: React.PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const box = event.currentTarget.getBoundingClientRect()
    const { zoom } = view.get()
    const part = view.windowSize()
    view.set({
      zoom,
      x: part.width / 2 - ((event.clientX - box.x) / scale + originX) * zoom,
      y: part.height / 2 - ((event.clientY - box.y) / scale + originY) * zoom,
    })
  }

  return (
    // The zoom controls and the arrow keys do the same by keyboard.
    <div className={styles.minimap} aria-hidden="true">
      <div
        className={styles.sheet}
        style={{ width, height }}
        onPointerDown={moveTo}
        onPointerMove={moveTo}
      >
        <canvas ref={canvas} className={styles.picture} />
        <div ref={frame} className={styles.frame} />
      </div>
    </div>
  )
}

/** The part of a span that lies on the sheet. */
function within(start: number, length: number, end: number): readonly [number, number] {
  return [clamp(start, 0, end), clamp(start + length, 0, end)]
}
