/** Takes photos in and cuts squares out of them: made small, drawn anew, told by their hashes. */
import { useState } from 'react'
import { addPhoto, cropPhoto } from '#shared/commands/personas/photo-commands.ts'
import { cropSquare, type Crop } from '#shared/layout/photo-crop.ts'
import type { PersonaPhoto } from '#shared/model/records/persona-photo.ts'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useAssets } from '#renderer/state/assets.ts'
import { useDocument, useRun } from '#renderer/state/document-hooks.ts'
import { cutSquare, preparePicture } from '#renderer/state/small-picture.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'

const errorMs = 10_000
const wholePhoto: Crop = { cropX: null, cropY: null, cropSize: null }

interface Photos {
  /** Keeps a photo from a file and shows it. */
  take(file: File): Promise<void>
  /** Shows one of the photos that are kept, cut as it says; changes of one gesture are one step. */
  show(photo: PersonaPhoto, crop: Crop, gestureKey?: string): Promise<void>
  readonly isBusy: boolean
}

export function usePhotos(personaId: string): Photos {
  const translate = useTranslate()
  const assets = useAssets()
  const toasts = useToasts()
  const { workbench } = useDocument()
  const run = useRun()
  const [isBusy, setIsBusy] = useState(false)

  function refuse(failure: 'too-large' | 'unreadable' | 'not-kept'): void {
    const text = translate(`persona.photo_${failure}`)
    toasts.show({ tone: 'error', durationMs: errorMs, text })
  }

  async function cut(picture: Blob, crop: Crop): Promise<string | null> {
    const square = await cutSquare(picture, (size) => cropSquare(crop, size))
    return square === null ? null : assets.put(square)
  }

  async function work(act: () => Promise<void>): Promise<void> {
    setIsBusy(true)
    await act().catch(() => refuse('not-kept'))
    setIsBusy(false)
  }

  return {
    isBusy,
    take: (file) =>
      work(async () => {
        const prepared = await preparePicture(file)
        if (!prepared.ok) return refuse(prepared.failure)
        const image = await assets.put(prepared.value)
        const photo = await cut(prepared.value, wholePhoto)
        if (photo === null) return refuse('unreadable')
        // The persona may have been deleted while the picture was drawn.
        if (workbench.store.get('persona', personaId) === undefined) return
        run(addPhoto, { personaId, image, photo })
      }),
    show: ({ id, image }, crop, gestureKey) =>
      work(async () => {
        const picture = image === null ? null : await assets.get(image)
        const photo = picture === null ? null : await cut(picture, crop)
        if (photo === null) return refuse('unreadable')
        if (workbench.store.get('persona-photo', id) === undefined) return
        const how = gestureKey === undefined ? {} : { gestureKey }
        run(cropPhoto, { photoId: id, crop, photo }, how)
      }),
  }
}
