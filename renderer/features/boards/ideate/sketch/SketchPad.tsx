/** A sheet to draw an idea on with pen, finger or mouse, or to show a picture of it. */

import { useRef, useState, type ClipboardEvent, type PointerEvent, type ReactNode } from 'react'
import type { Point } from '#shared/base/geometry.ts'
import { sketchSize } from '#shared/model/records/idea.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useAssetAddress } from '#renderer/state/assets.ts'
import { firstImage } from '#renderer/state/small-picture.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import styles from './SketchPad.module.css'
import { strokeOf, withoutLastStroke, withStroke } from './strokes.ts'
import { useKeepPicture } from './use-keep-picture.ts'

interface SketchPadProps {
  /** Names the sheet, e.g. by the idea's title. */
  readonly label: string
  readonly sketch: string
  readonly image: string | null
  readonly isReadOnly: boolean
  readonly onSketch: (sketch: string) => void
  readonly onImage: (hash: string | null) => void
}

export function SketchPad(props: SketchPadProps): ReactNode {
  const { label, sketch, image, isReadOnly, onSketch, onImage } = props
  const translate = useTranslate()
  const toasts = useToasts()
  const keep = useKeepPicture()
  const address = useAssetAddress(image)
  const chooser = useRef<HTMLInputElement>(null)
  const points = useRef<Point[]>([])
  const [drawn, setDrawn] = useState('')
  const isEmpty = sketch === '' && image === null && drawn === ''

  function placesOf(event: PointerEvent<SVGSVGElement>): readonly Point[] {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    // A fast hand leaves several points between two frames.
    const native = event.nativeEvent
    const events = native.getCoalescedEvents?.() ?? []
    return (events.length === 0 ? [native] : events).map(({ clientX, clientY }) => ({
      x: ((clientX - left) / Math.max(1, width)) * sketchSize.width,
      y: ((clientY - top) / Math.max(1, height)) * sketchSize.height,
    }))
  }

  function begin(event: PointerEvent<SVGSVGElement>): void {
    if (isReadOnly || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    points.current = [...placesOf(event)]
    setDrawn(strokeOf(points.current))
  }

  function draw(event: PointerEvent<SVGSVGElement>): void {
    if (points.current.length === 0) return
    points.current.push(...placesOf(event))
    setDrawn(strokeOf(points.current))
  }

  function end(): void {
    const stroke = strokeOf(points.current)
    points.current = []
    setDrawn('')
    if (stroke === '') return
    const next = withStroke(sketch, stroke)
    if (next === null) toasts.show({ tone: 'warning', text: translate('ideate.sketch_full') })
    else onSketch(next)
  }

  async function take(file: File | undefined): Promise<void> {
    if (file === undefined) return
    const hash = await keep(file)
    if (hash !== null) onImage(hash)
  }

  function onPaste(event: ClipboardEvent): void {
    const file = firstImage(event.clipboardData.files)
    if (file === undefined || isReadOnly) return
    event.preventDefault()
    event.stopPropagation()
    void take(file)
  }

  return (
    <div className={styles.pad} role="group" aria-label={label} onPaste={onPaste}>
      <div className={styles.sheet}>
        {address !== null && <img src={address} alt="" className={styles.image} />}
        <svg
          viewBox={`0 0 ${sketchSize.width} ${sketchSize.height}`}
          className={styles.strokes}
          role="img"
          aria-label={translate(isEmpty ? 'ideate.sketch_empty' : 'ideate.sketch_drawn')}
          onPointerDown={begin}
          onPointerMove={draw}
          onPointerUp={end}
          onPointerCancel={end}
        >
          <path d={sketch} />
          <path d={drawn} />
        </svg>
        {isEmpty && !isReadOnly && (
          <span className={styles.hint} aria-hidden="true">
            {translate('ideate.sketch_hint')}
          </span>
        )}
      </div>
      {!isReadOnly && (
        <div className={styles.tools}>
          <IconButton
            icon="undo"
            size="small"
            label={translate('ideate.sketch_back')}
            disabled={sketch === ''}
            onClick={() => onSketch(withoutLastStroke(sketch))}
          />
          <IconButton
            icon="reset"
            size="small"
            label={translate('ideate.sketch_clear')}
            disabled={sketch === ''}
            onClick={() => onSketch('')}
          />
          <IconButton
            icon={image === null ? 'image' : 'close'}
            size="small"
            label={translate(image === null ? 'ideate.sketch_image' : 'ideate.sketch_no_image')}
            onClick={() => (image === null ? chooser.current?.click() : onImage(null))}
          />
          <input
            ref={chooser}
            type="file"
            accept="image/*"
            hidden
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              // Emptied, so that choosing the same file again is told again.
              event.currentTarget.value = ''
              void take(file)
            }}
          />
        </div>
      )}
    </div>
  )
}
