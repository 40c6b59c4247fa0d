/** Says what a change did beside what was asked for, and offers to take it back. */

import { useTranslate } from '#renderer/i18n/i18n.ts'
import { useDocument } from '#renderer/state/document-hooks.ts'
import { offerUndo } from '#renderer/state/undo-offer.ts'
import { useToasts } from '#renderer/ui/overlays/toasts.ts'

/** Call it right after the change. */
export function useTold(): (text: string) => void {
  const translate = useTranslate()
  const document = useDocument()
  const toasts = useToasts()
  return (text) =>
    offerUndo(document, (undo) => {
      const action = { label: translate('common.undo'), onAction: undo }
      const id = toasts.show({ text, action })
      return () => toasts.dismiss(id)
    })
}
