/** A point of an emotion line: dragged up and down, with its number and face beside it. */

import { useState } from 'react'
import { emotionAtY, emotionY, type Band, type CurvePoint } from '#shared/layout/emotion-curve.ts'
import type { Persona } from '#shared/model/records/persona.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { formatSigned } from '#renderer/i18n/format.ts'
import { useLanguage, useTranslate } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { Icon } from '#renderer/ui/pictures/Icon.tsx'
import { PersonaMark } from '#renderer/ui/pictures/PersonaMark.tsx'
import { feelingOf, feelingLabel } from '#renderer/i18n/feelings.ts'
import styles from './EmotionLane.module.css'

interface EmotionHandleProps {
  readonly persona: Persona
  readonly point: CurvePoint
  readonly band: Band
  /** How far it is drawn beside its place, in px. */
  readonly shift?: number
  /** Whether the keyboard is at this point. */
  readonly isCursor: boolean
  /** A place that was not assessed yet; dragging it makes a point. */
  readonly isGhost?: boolean
  readonly canEdit: boolean
  onChoose(): void
  onDrop(value: number): void
}

const size = 22

export function EmotionHandle(props: EmotionHandleProps) {
  const { persona, point, band, isCursor, isGhost = false, shift = 0 } = props
  const translate = useTranslate()
  const { language } = useLanguage()
  const sheet = useSheetView()
  const [preview, setPreview] = useState<number | null>(null)
  const value = preview ?? point.value
  const y = preview === null ? point.y : emotionY(preview, band)

  const onPointerDown = (event: React.PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.preventDefault()
    event.stopPropagation()
    props.onChoose()
    if (!props.canEdit) return
    const handle = event.currentTarget
    const from = event.clientY
    let last: number | null = null
    handle.setPointerCapture(event.pointerId)
    const move = (next: PointerEvent) => {
      if (last === null && Math.abs(next.clientY - from) < 3) return
      const at = emotionAtY(sheet.toSheet({ x: next.clientX, y: next.clientY }).y, band)
      // Halves are as fine as people judge; Alt gives tenths.
      last = next.altKey ? at : Math.round(at * 2) / 2
      setPreview(last)
    }
    const stop = (isDropped: boolean) => {
      handle.removeEventListener('pointermove', move)
      handle.removeEventListener('pointerup', drop)
      handle.removeEventListener('pointercancel', cancel)
      window.removeEventListener('keydown', escape, true)
      setPreview(null)
      if (isDropped && last !== null && (isGhost || last !== point.value)) props.onDrop(last)
    }
    const drop = () => stop(true)
    const cancel = () => stop(false)
    const escape = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return
      key.stopPropagation()
      stop(false)
    }
    handle.addEventListener('pointermove', move)
    handle.addEventListener('pointerup', drop)
    handle.addEventListener('pointercancel', cancel)
    window.addEventListener('keydown', escape, true)
  }

  const label = `${persona.name}: ${feelingLabel({ translate, language }, isGhost ? null : value)}`
  return (
    <div
      className={classNames(
        'nopan nodrag',
        styles.handle,
        isCursor && styles.cursor,
        isGhost && preview === null && styles.ghost,
        preview !== null && styles.moving,
      )}
      style={{ left: point.x + shift - size / 2, top: y - size / 2 }}
      role="img"
      aria-label={label}
      title={label}
      data-emotion={`${persona.id} ${point.stepId}`}
      onPointerDown={onPointerDown}
    >
      <PersonaMark color={persona.color} shape={persona.pointShape} size={14} />
      {(preview !== null || isCursor || !isGhost) && (
        <span
          className={shift < 0 ? styles.valueBefore : styles.value}
          style={{ color: `var(--${persona.color}-ink)` }}
        >
          <Icon name={feelingOf(value).face} size={11} />
          {isGhost && preview === null ? '–' : formatSigned(value, language)}
        </span>
      )}
    </div>
  )
}
