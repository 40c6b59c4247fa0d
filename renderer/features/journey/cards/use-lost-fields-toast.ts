/** Says when moved cards lost what their new lane has no place for, and offers to take it back. */

import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { offerUndo } from '#renderer/state/undo-offer.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'

/** Call it right after the move, with the number of cards that lost something. */
export function useLostFieldsToast(): (count: number) => void {
  const translate = useTranslate()
  const document = useDocument()
  const toasts = useToasts()
  return (count) => {
    if (count === 0) return
    offerUndo(document, (undo) => {
      const id = toasts.show({
        text: translate('journey.fields_lost', { count }),
        tone: 'warning',
        action: { label: translate('common.undo'), onAction: undo },
      })
      return () => toasts.dismiss(id)
    })
  }
}
