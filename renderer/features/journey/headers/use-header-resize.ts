/** Drags the edge of a header; the size is shown meanwhile, and kept when it is let go. */

import { useEffect, useRef, useState } from 'react'
import { clamp } from '#shared/base/geometry.ts'
import { followPress, swallowClick, type SheetPress } from '#renderer/canvas/sheet-gesture.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import type { HeaderModel, HeaderVerbs } from './HeaderTrack.tsx'

export function useHeaderResize(axis: 'x' | 'y', header: HeaderModel, verbs: HeaderVerbs) {
  const { gesture } = useMap()
  const view = useSheetView()
  const translate = useTranslate()
  /** The size while it is dragged, in px of the sheet. */
  const [preview, setPreview] = useState<number | null>(null)
  const cancel = useRef<() => void>(() => undefined)
  useEffect(() => () => cancel.current(), [])

  const begin = (event: React.PointerEvent<HTMLElement>) => {
    const strip = event.currentTarget.closest('[data-strip]')
    if (event.button !== 0 || !(strip instanceof HTMLElement)) return
    event.preventDefault()
    event.stopPropagation()
    const { id, start, size } = header
    const [least, most] = verbs.limits(id)
    const sizeOf = (press: SheetPress) =>
      Math.round(clamp(size + press.pointer[axis] - press.start[axis], least, most))
    const stop = () => {
      setPreview(null)
      gesture.setState({ line: null })
    }
    cancel.current()
    cancel.current = followPress(
      event,
      strip,
      view,
      {
        onMove(press) {
          const now = sizeOf(press)
          setPreview(now)
          const label = translate('gestures.size', { size: now })
          gesture.setState({ line: { axis, at: start + now, kind: 'edge', label } })
        },
        onEnd(press) {
          swallowClick()
          stop()
          verbs.resize(id, sizeOf(press))
        },
        onClick: () => undefined,
        onCancel: stop,
      },
      axis,
    )
  }
  return { preview, begin }
}
