/** Takes pictures or files in: made fit, kept, and told by their hash; says so where that fails. */

import { useState } from 'react'
import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useAssets } from '#renderer/state/assets.ts'
import { prepareAttachment } from '#renderer/state/attached-file.ts'
import { preparePicture } from '#renderer/state/small-picture.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'

const errorMs = 10_000

/** `onKept` is told once for each file, in their order; `picture` refuses what is none. */
export function useTakeFiles(
  kind: 'picture' | 'any',
  onKept: (hash: string, name: string) => void,
): {
  readonly take: (files: readonly File[]) => Promise<void>
  readonly isBusy: boolean
} {
  const translate = useTranslate()
  const assets = useAssets()
  const toasts = useToasts()
  const [isBusy, setIsBusy] = useState(false)

  function refuse(reason: 'too-large' | 'unreadable' | 'not-kept'): void {
    const text = translate(`persona.photo_${reason}`)
    toasts.show({ tone: 'error', durationMs: errorMs, text })
  }

  async function takeOne(file: File): Promise<void> {
    const prepared = await (kind === 'any' ? prepareAttachment(file) : preparePicture(file))
    if (!prepared.ok) return refuse(prepared.failure)
    const hash = await assets.put(prepared.value).catch(() => null)
    if (hash === null) refuse('not-kept')
    else onKept(hash, file.name)
  }

  return {
    isBusy,
    async take(files) {
      setIsBusy(true)
      for (const file of files) await takeOne(file)
      setIsBusy(false)
    },
  }
}
