/** Takes pictures into cells: pasted, dropped on the map, or chosen from files. */

import { useEffect, useEffectEvent } from 'react'
import { cleanLine } from '#shared/base/text.ts'
import { updateCard } from '#shared/commands/item-commands.ts'
import { addPictures } from '#shared/commands/picture-commands.ts'
import { stepIds, type CellPlace } from '#shared/layout/cell-walk.ts'
import { itemTypeOfLane } from '#shared/model/cells.ts'
import { useSheetView } from '#renderer/canvas/sheet-view.ts'
import { useMap } from '#renderer/features/journey/map/map-context.ts'
import { placeAt } from '#renderer/features/journey/map/place-at.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { takeDroppedImages, useAssets } from '#renderer/state/assets.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { useSession } from '#renderer/state/session.ts'
import { preparePicture } from '#renderer/state/small-picture.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'

const errorMs = 10_000

type TakePictures = (files: readonly File[], place: CellPlace) => Promise<void>

/**
 * One picture goes onto the card at the place, or makes a card; several make cards from there on,
 * step by step in a lane of pictures, one below the other elsewhere.
 */
export function useTakePictures(): TakePictures {
  const map = useMap()
  const run = useRun()
  const assets = useAssets()
  const toasts = useToasts()
  const translate = useTranslate()
  const { store } = useDocument().workbench
  const refuse = (text: string): void => {
    toasts.show({ tone: 'error', durationMs: errorMs, text })
  }
  return async (files, { laneId, stepId, itemId }) => {
    const lane = store.get('lane', laneId)
    if (!map.canEdit || lane === undefined) return
    if (itemTypeOfLane(lane.kind) !== 'card') return refuse(translate('journey.picture_not_here'))
    const kept: { readonly image: string; readonly title: string }[] = []
    for (const file of files) {
      const prepared = await preparePicture(file)
      if (!prepared.ok) {
        refuse(translate(`persona.photo_${prepared.failure}`))
        continue
      }
      const image = await assets.put(prepared.value).catch(() => null)
      if (image === null) refuse(translate('persona.photo_not-kept'))
      else kept.push({ image, title: titleOf(file) })
    }
    const [first] = kept
    // The place may be gone by the time the pictures are drawn.
    if (first === undefined || store.get('lane', laneId) === undefined) return
    const card = itemId === null ? undefined : store.get('card', itemId)
    if (card !== undefined && kept.length === 1) {
      run(updateCard, { cardId: card.id, fields: { image: first.image } })
      return
    }
    const steps = stepIds(map.map.getState().view)
    const start = steps.indexOf(stepId)
    if (start < 0) return
    const isSpread = lane.kind === 'image'
    const pictures = kept.map((picture, n) => ({
      ...picture,
      stepId: isSpread ? steps[Math.min(start + n, steps.length - 1)]! : stepId,
    }))
    const ids = run(addPictures, { laneId, pictures })
    map.goTo({ laneId, stepId, itemId: ids[0] ?? null, personaId: null }, ids)
  }
}

/** Takes images that are dropped on the window to where they were let go, while the map is shown. */
export function useDroppedOnMap(): void {
  const map = useMap()
  const sheet = useSheetView()
  const take = useTakePictures()
  const takeNow = useEffectEvent((files: readonly File[], at: { x: number; y: number } | null) => {
    const dropped = at === null ? null : placeAt(map.map.getState(), sheet.toSheet(at))
    const place = dropped ?? useSession.getState().cursor
    if (place !== null) void take(files, place)
  })
  useEffect(() => {
    let at: { x: number; y: number } | null = null
    let waiting: File[] = []
    const follow = (event: DragEvent): void => {
      at = { x: event.clientX, y: event.clientY }
    }
    window.addEventListener('dragover', follow, true)
    window.addEventListener('drop', follow, true)
    // Files of one drop are handed over one after the other, and belong together.
    const stop = takeDroppedImages((image) => {
      waiting.push(image)
      if (waiting.length > 1) return
      queueMicrotask(() => {
        const files = waiting
        waiting = []
        takeNow(files, at)
      })
    })
    return () => {
      stop()
      window.removeEventListener('dragover', follow, true)
      window.removeEventListener('drop', follow, true)
    }
  }, [])
}

/** Asks for picture files. */
export function choosePictures(onFiles: (files: readonly File[]) => void): void {
  const chooser = document.createElement('input')
  chooser.type = 'file'
  chooser.accept = 'image/*'
  chooser.multiple = true
  chooser.addEventListener('change', () => {
    const files = [...(chooser.files ?? [])]
    if (files.length > 0) onFiles(files)
  })
  chooser.click()
}

/** The name of a file without its ending; what is copied on a screen has none worth keeping. */
function titleOf({ name }: File): string {
  const bare = cleanLine(name.replace(/\.[a-z0-9]{2,5}$/i, ''))
  return /^(?:image|이미지|screenshot)$/i.test(bare) ? '' : bare
}
