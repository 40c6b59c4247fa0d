/** Takes a picture in: made small, kept, and told by its hash; says so where that fails. */
import { useState } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useAssets } from '#renderer/state/assets.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'
import { preparePicture } from '#renderer/state/small-picture.ts'

const errorMs = 10_000

export function useTakePhoto(onKept: (hash: string) => void): {
  readonly take: (file: File) => Promise<void>
  readonly isBusy: boolean
} {
  const translate = useTranslate()
  const assets = useAssets()
  const toasts = useToasts()
  const [isBusy, setIsBusy] = useState(false)
  return {
    isBusy,
    async take(file) {
      setIsBusy(true)
      const prepared = await preparePicture(file)
      if (!prepared.ok) {
        toasts.show({
          tone: 'error',
          durationMs: errorMs,
          text: translate(`persona.photo_${prepared.failure}`),
        })
      } else {
        await assets.put(prepared.value).then(onKept, () => {
          toasts.show({
            tone: 'error',
            durationMs: errorMs,
            text: translate('persona.photo_not-kept'),
          })
        })
      }
      setIsBusy(false)
    },
  }
}
