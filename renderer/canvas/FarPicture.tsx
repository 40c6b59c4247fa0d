/** Draws the whole sheet as one picture while it is far away, outside of React. */

import { useEffect, useRef } from 'react'
import { farZoom, type SheetView } from './canvas-types.ts'
import { useIsFar, useSheetView, type SheetViewControl } from './sheet-view.ts'
import { useThemeRevision } from './theme-revision.ts'
import styles from './SheetCanvas.module.css'

/** Paints in sheet coordinates; the view is already applied. */
export type PaintFar = (context: CanvasRenderingContext2D, view: SheetView) => void

export function FarPicture({ paint }: { readonly paint: PaintFar }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const view = useSheetView()
  const isFar = useIsFar()
  const theme = useThemeRevision()
  useEffect(() => {
    if (!isFar) return
    let frame = 0
    const draw = () => {
      frame = 0
      if (canvas.current !== null) paintOn(canvas.current, view, paint)
    }
    const request = () => {
      if (frame === 0) frame = requestAnimationFrame(draw)
    }
    draw()
    const stop = view.listen(request)
    const resize = new ResizeObserver(request)
    if (canvas.current !== null) resize.observe(canvas.current)
    return () => {
      stop()
      resize.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [isFar, paint, view, theme])
  return <canvas ref={canvas} className={styles.far} hidden={!isFar} aria-hidden="true" />
}

function paintOn(canvas: HTMLCanvasElement, control: SheetViewControl, paint: PaintFar): void {
  const context = canvas.getContext('2d')
  const view = control.get()
  if (context === null || view.zoom >= farZoom) return
  const scale = window.devicePixelRatio
  // Asking the canvas itself would make the browser lay out the page within the frame.
  const size = control.windowSize()
  const width = Math.round(size.width * scale)
  const height = Math.round(size.height * scale)
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, width, height)
  context.setTransform(view.zoom * scale, 0, 0, view.zoom * scale, view.x * scale, view.y * scale)
  paint(context, view)
}
