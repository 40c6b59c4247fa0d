/** A small picture of the whole sheet with the window on it; dragging it pans. */

import { useEffect, useRef } from 'react'
import type { Size } from '#shared/base/geometry.ts'
import type { PaintFar } from './FarPicture.tsx'
import { useSheetView } from './sheet-view.ts'
import styles from './Minimap.module.css'

const most = { width: 152, height: 92 }

export function Minimap({ size, paint }: { readonly size: Size; readonly paint: PaintFar }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const view = useSheetView()
  const scale = Math.min(most.width / size.width, most.height / size.height)
  const width = size.width * scale
  const height = size.height * scale

  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (element === null || context === null || context === undefined) return
    const density = window.devicePixelRatio
    element.width = Math.round(width * density)
    element.height = Math.round(height * density)
    context.setTransform(scale * density, 0, 0, scale * density, 0, 0)
    paint(context, { x: 0, y: 0, zoom: scale })
  }, [paint, width, height, scale])

  useEffect(() => {
    const place = () => {
      const { x, y, zoom } = view.get()
      const part = view.windowSize()
      const style = frame.current?.style
      if (style === undefined) return
      style.transform = `translate(${(-x / zoom) * scale}px, ${(-y / zoom) * scale}px)`
      style.width = `${(part.width / zoom) * scale}px`
      style.height = `${(part.height / zoom) * scale}px`
    }
    place()
    return view.listen(place)
  }, [view, scale])

  const moveTo = (event: React.PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const box = event.currentTarget.getBoundingClientRect()
    const { zoom } = view.get()
    const part = view.windowSize()
    view.set({
      zoom,
      x: part.width / 2 - ((event.clientX - box.x) / scale) * zoom,
      y: part.height / 2 - ((event.clientY - box.y) / scale) * zoom,
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
