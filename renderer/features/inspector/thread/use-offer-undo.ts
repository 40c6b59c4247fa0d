/** Says in a message what was just done, with the way back. */

import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { offerUndo } from '#renderer/state/undo-offer.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'

/** Shows a sentence with an undo that goes with the next change. */
export function useOfferUndo(): (text: string) => void {
  const translate = useTranslate()
  const document = useDocument()
  const toasts = useToasts()
  return (text) =>
    offerUndo(document, (undo) => {
      const action = { label: translate('common.undo'), onAction: undo }
      const toast = toasts.show({ text, action })
      return () => toasts.dismiss(toast)
    })
}
