/** Moves and zooms the square that is cut out of a photo, by mouse and by keys. The photo stays whole. */
import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import {
  cropSquare,
  moveCrop,
  resizeCrop,
  smallestCrop,
  type Crop,
} from '#shared/layout/photo-crop.ts'
import type { PersonaPhoto } from '#shared/model/records/persona-photo.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useAssetAddress } from '#renderer/state/assets.ts'
import { newGesture } from '#renderer/state/use-text-edits.ts'
import { ScaleInput } from '#renderer/ui/choices/ScaleInput.tsx'
import styles from './CropEditor.module.css'

interface CropEditorProps {
  readonly photo: PersonaPhoto
  readonly isReadOnly: boolean
  readonly show: (photo: PersonaPhoto, crop: Crop, gestureKey?: string) => Promise<void>
}

/** Side of the frame in px. */
const frame = 240
const keyStep = 0.04
const restMs = 350
/** How far one can look closer, in percent. */
const closest = Math.round(100 / smallestCrop)

export function CropEditor({ photo, isReadOnly, show }: CropEditorProps): ReactNode {
  const translate = useTranslate()
  const address = useAssetAddress(photo.image)
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null)
  const [draft, setDraft] = useState<Crop | null>(null)
  const [gestureKey] = useState(() => newGesture(`crop:${photo.id}`))
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const crop: Crop = draft ?? photo
  useSettling(
    draft,
    () => {
      if (draft !== null) void show(photo, draft, gestureKey).then(() => setDraft(null))
    },
    from,
  )

  if (address === null) return null
  const square = size === null ? null : cropSquare(crop, size)
  const scale = square === null ? 1 : frame / square.side
  const percent =
    square === null || size === null
      ? 100
      : Math.round((Math.min(size.width, size.height) / square.side) * 100)

  function move(x: number, y: number): void {
    if (size !== null) setDraft(moveCrop(crop, size, { x, y }))
  }

  function zoom(to: number): void {
    if (size !== null) setDraft(resizeCrop(crop, size, 100 / to))
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (square === null || isReadOnly) return
    const step = square.side * keyStep
    if (event.key === 'ArrowLeft') move(-step, 0)
    else if (event.key === 'ArrowRight') move(step, 0)
    else if (event.key === 'ArrowUp') move(0, -step)
    else if (event.key === 'ArrowDown') move(0, step)
    else if (event.key === '+' || event.key === '=') zoom(percent * 1.1)
    else if (event.key === '-') zoom(percent / 1.1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={styles.editor}>
      <div
        role="application"
        aria-label={translate('persona.crop')}
        aria-describedby={`crop-${photo.id}`}
        tabIndex={0}
        className={styles.frame}
        onKeyDown={onKeyDown}
        onWheel={(event) => {
          if (!isReadOnly) zoom(percent * (event.deltaY < 0 ? 1.08 : 1 / 1.08))
        }}
        onPointerDown={(event) => {
          if (isReadOnly || event.button !== 0) return
          event.currentTarget.setPointerCapture(event.pointerId)
          from.current = { x: event.clientX, y: event.clientY }
        }}
        onPointerMove={(event) => {
          if (from.current === null) return
          move((from.current.x - event.clientX) / scale, (from.current.y - event.clientY) / scale)
          from.current = { x: event.clientX, y: event.clientY }
        }}
        onPointerUp={() => {
          from.current = null
          setDraft((now) => (now === null ? null : { ...now }))
        }}
      >
        <img
          src={address}
          alt=""
          draggable={false}
          onLoad={({ currentTarget }) =>
            setSize({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })
          }
          style={
            square === null || size === null
              ? { visibility: 'hidden' }
              : {
                  width: size.width * scale,
                  height: size.height * scale,
                  transform: `translate(${-square.x * scale}px, ${-square.y * scale}px)`,
                }
          }
        />
      </div>
      <div className={styles.zoom}>
        <span>{translate('persona.zoom')}</span>
        <ScaleInput
          look="bar"
          label={translate('persona.zoom')}
          value={percent}
          min={100}
          max={closest}
          step={10}
          isDisabled={isReadOnly}
          say={(value) => `${value ?? 100}%`}
          onCommit={(value) => zoom(value ?? 100)}
        />
        <span className={styles.percent}>{percent}%</span>
      </div>
      <p id={`crop-${photo.id}`} className={styles.hint}>
        {translate('persona.crop_hint')}
      </p>
    </div>
  )
}

/** Keeps a draft once the hand rests; at once where the editor goes away. */
function useSettling(
  draft: Crop | null,
  settle: () => void,
  held: { readonly current: unknown },
): void {
  const settleNow = useEffectEvent(settle)
  useEffect(() => {
    if (draft === null || held.current !== null) return
    const timer = setTimeout(() => settleNow(), restMs)
    return () => clearTimeout(timer)
  }, [draft, held])
  const last = useRef({ draft, settle })
  useEffect(() => {
    last.current = { draft, settle }
  })
  useEffect(
    () => () => {
      if (last.current.draft !== null) last.current.settle()
    },
    [],
  )
}
