/** Takes images in as pictures on the board: pasted, dropped on the window, or chosen from files. */

import { useEffect, useEffectEvent } from 'react'
import { noteMetrics } from '#shared/layout/board/board-metrics.ts'
import { freeSpot } from '#shared/layout/board/free-spot.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { takeDroppedImages, useAssets } from '#renderer/state/assets.ts'
import { useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { preparePicture } from '#renderer/state/small-picture.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { useBoard } from './board-state.ts'
import { addPicture } from './copied-things.ts'
import type { Spot } from './editor/place.ts'

const errorMs = 10_000
const size = {
  width: noteMetrics.pictureWidth,
  height: noteMetrics.pictureHeight + noteMetrics.lowestHeight,
}

/** Takes an image to a spot, or to a free place in the window where none is given. */
export function useTakePicture(): (file: File, spot?: Spot) => Promise<void> {
  const parts = useBoard()
  const run = useRun()
  const assets = useAssets()
  const toasts = useToasts()
  const translate = useTranslate()
  const sheet = useSheetView()
  const fail = (text: string) => toasts.show({ tone: 'error', durationMs: errorMs, text })
  return async (file, spot) => {
    if (!parts.canEdit) return
    const prepared = await preparePicture(file)
    if (!prepared.ok) return void fail(translate(`persona.photo_${prepared.failure}`))
    const hash = await assets.put(prepared.value).catch(() => null)
    if (hash === null) return void fail(translate('persona.photo_not-kept'))
    const { layout } = parts.board.getState()
    const { x, y, zoom } = sheet.get()
    const { width, height } = sheet.windowSize()
    const middle = { x: (width / 2 - x) / zoom, y: (height / 3 - y) / zoom }
    const point = freeSpot(layout, { x: Math.round(middle.x), y: Math.round(middle.y) }, size)
    const free: Spot = { kind: 'spot', point, frameId: null, zone: '' }
    const { writingAs } = useSession.getState()
    const id = addPicture(run, parts.boardId, spot ?? free, hash, writingAs)
    parts.goTo({ kind: 'thing', id })
    parts.focus()
  }
}

/** Takes what is dropped on the window while the component is on screen. */
export function useDroppedPictures(take: (file: File) => Promise<void>): void {
  const takeNow = useEffectEvent(take)
  useEffect(() => takeDroppedImages((image) => void takeNow(image)), [])
}
