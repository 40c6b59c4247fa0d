/** Keeps a picture with the project, made small first; says so where that fails. */

import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useAssets } from '#renderer/state/assets.ts'
import { preparePicture } from '#renderer/state/small-picture.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'

const errorMs = 10_000

/** Gives the hash of the kept picture; null where it could not be kept, which was then said. */
export function useKeepPicture(): (file: File) => Promise<string | null> {
  const translate = useTranslate()
  const assets = useAssets()
  const toasts = useToasts()
  const fail = (text: string): null => {
    toasts.show({ tone: 'error', durationMs: errorMs, text })
    return null
  }
  return async (file) => {
    const prepared = await preparePicture(file)
    if (!prepared.ok) return fail(translate(`persona.photo_${prepared.failure}`))
    return assets.put(prepared.value).catch(() => fail(translate('persona.photo_not-kept')))
  }
}
