/** Saves an attached file where the user says; nothing is ever opened from here. */

import type { ReactNode } from 'react'
import { cleanAttachmentName } from '#shared/base/file-name.ts'
import { isTranslationKey, useTranslate } from '#renderer/i18n/i18n.ts'
import { usePlatform } from '#renderer/platform/platform-context.ts'
import { useAssets } from '#renderer/state/assets.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'

interface SaveFileProps {
  readonly hash: string
  readonly name: string
}

export function SaveFile({ hash, name }: SaveFileProps): ReactNode {
  const translate = useTranslate()
  const platform = usePlatform()
  const assets = useAssets()
  const toasts = useToasts()

  async function save(): Promise<void> {
    const file = await assets.get(hash).catch(() => null)
    if (file === null) {
      toasts.show({ tone: 'error', text: translate('inspector.file_missing') })
      return
    }
    const bytes = new Uint8Array(await file.arrayBuffer())
    const saved = await platform.saveAttachment({ suggestedName: cleanAttachmentName(name), bytes })
    if (!saved.ok) {
      const key = `messages.save_file_${saved.failure}`
      const word = isTranslationKey(key) ? key : 'messages.save_file_unwritable'
      toasts.show({ tone: 'error', text: translate(word) })
    }
  }

  return (
    <IconButton
      icon="download"
      size="small"
      label={translate('inspector.save_file', { name })}
      onClick={() => void save()}
    />
  )
}
